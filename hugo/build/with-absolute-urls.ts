import type { PageOutput } from "../model/output.ts";
import { absoluteUrls, pathToRoot } from "../output/absolute-urls.ts";

/** The addresses in a finished file made absolute or relative: always in feeds, in HTML where the site asks for it. */
export function withAbsoluteUrls({ page, format, targetPath }: PageOutput, text: string): string {
  const { canonifyURLs, relativeURLs, baseURL } = page.site.settings;
  const isFeed = format.name === "rss";
  if (!isFeed && !(format.isHTML && (canonifyURLs || relativeURLs))) return text;
  const base = relativeURLs ? { url: pathToRoot(targetPath), path: "" } : baseURL;
  return absoluteUrls(text, base, isFeed ? "xml" : "html");
}
