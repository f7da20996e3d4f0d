import { isParams } from "../../formats/value.ts";
import type { ShortcodeSite } from "../page.ts";

/** A switch in a table of the site's `privacy` configuration, such as `privacy.youtube.disable`. */
export function privacy(site: ShortcodeSite, service: string, key: string): boolean {
  const all = site.config.privacy;
  const own = isParams(all) ? all[service] : undefined;
  return isParams(own) && own[key] === true;
}
