import type { GoUrl } from "../../shortcode/embedded/go-url.ts";
import type { Linkable } from "./page.ts";

/** The address of what a path means, query and fragment kept; as it was written when it means nothing. */
export function addressOf(url: GoUrl, find: (path: string) => Linkable | undefined): string {
  const target = find(url.path.replace(/^\.\//, ""));
  if (!target) return url.text;
  const query = url.query && `?${url.query}`;
  const fragment = url.fragment && `#${url.fragment}`;
  return target.relPermalink + query + fragment;
}
