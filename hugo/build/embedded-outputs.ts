import type { PageOutput } from "../model/output.ts";

/** What Hugo writes itself where a site has no layout for it: feeds, site maps and the like. */
export function embeddedOutput(_output: PageOutput): string | undefined {
  return undefined;
}
