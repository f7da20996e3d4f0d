/** What a page is. The last four are written but never listed. */
export type Kind =
  | "home"
  | "section"
  | "taxonomy"
  | "term"
  | "page"
  | "404"
  | "sitemap"
  | "sitemapindex"
  | "robotstxt";

/** Kinds that hold other pages. */
export function isBranchKind(kind: Kind): boolean {
  return kind === "home" || kind === "section" || kind === "taxonomy" || kind === "term";
}

/** Kinds that Hugo makes one file of and that no list contains. */
export function isStandaloneKind(kind: Kind): boolean {
  return kind === "404" || kind === "sitemap" || kind === "sitemapindex" || kind === "robotstxt";
}
