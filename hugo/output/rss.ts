import type { Value } from "../formats/value.ts";
import { feedDate, type OffsetOf } from "./date.ts";
import { escapeText, escapeXml } from "./escape.ts";

/** What a feed needs of a page that it lists. */
export interface FeedItem {
  readonly title: string;
  readonly permalink: string;
  readonly publishDate: Date | null;
  readonly lastmod: Date | null;
  readonly summary: { toString(): string };
}

/** What a feed needs of the page that it is of. */
export interface FeedPage {
  readonly kind: string;
  readonly title: string;
  readonly permalink: string;
  readonly date: Date | null;
  readonly pages: Iterable<FeedItem>;
  readonly regularPages: Iterable<FeedItem>;
  readonly outputFormats: {
    get(name: string): { readonly permalink: string; readonly mediaType: string } | undefined;
  };
}

export interface FeedSite {
  readonly title: string;
  readonly copyright: string;
  readonly regularPages: Iterable<FeedItem>;
  readonly language: { readonly locale: string };
  readonly params: { readonly [key: string]: Value };
}

export interface FeedOptions {
  /** `services.rss.limit`; below 1 is no limit. */
  readonly limit: number;
  readonly offsetOf: OffsetOf;
}

/** The feed that Hugo writes for a home page, section, taxonomy or term without a layout of its own. */
export function rss(page: FeedPage, site: FeedSite, options: FeedOptions): string {
  const items = itemsOf(page, site, options.limit);
  const { email, byline } = authorOf(site);
  const isSiteTitle = page.title === site.title;
  const title = isSiteTitle || page.title === "" ? "" : page.title;
  const siteTitle = escapeText(site.title);
  return [
    `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
	<channel>
		<title>${title && `${escapeText(title)} on `}${siteTitle}</title>
		<link>${escapeText(page.permalink)}</link>
		<description>Recent content ${title && `in ${escapeText(title)} `}on ${siteTitle}</description>
		<generator>Hugo</generator>
		<language>${escapeText(site.language.locale)}</language>
`,
    optional(email && `<managingEditor>${byline}</managingEditor>`),
    optional(email && `<webMaster>${byline}</webMaster>`),
    optional(site.copyright && `<copyright>${escapeText(site.copyright)}</copyright>`),
    lastBuildDate(page, items, options.offsetOf),
    selfLink(page),
    ...items.map((item) => itemOf(item, email && `<author>${byline}</author>`, options.offsetOf)),
    "\n\t</channel>\n</rss>\n",
  ].join("");
}

function itemsOf(page: FeedPage, site: FeedSite, limit: number): FeedItem[] {
  const pages =
    page.kind === "home" ? site.regularPages : page.kind === "section" ? page.regularPages : page.pages;
  const items = [...pages];
  return limit >= 1 ? items.slice(0, limit) : items;
}

/** `params.author` of the site: a name, or a table with name and email. */
function authorOf(site: FeedSite): { email: string; byline: string } {
  const { author } = site.params;
  const isTable = typeof author === "object" && author !== null;
  if (!isTable || Array.isArray(author) || author instanceof Date) return { email: "", byline: "" };
  const email = escapeText(printed(author.email));
  const name = printed(author.name);
  return { email, byline: name === "" ? email : `${email} (${escapeText(name)})` };
}

function printed(value: Value | undefined): string {
  return typeof value === "string" || (typeof value === "number" && value !== 0) ? `${value}` : "";
}

/** Hugo leaves the lines of what is absent, tabs and all. */
function optional(element: string): string {
  return element === "" ? "\t\t\n" : `\t\t\n\t\t\t${element}\n\t\t\n`;
}

function lastBuildDate(page: FeedPage, items: readonly FeedItem[], offsetOf: OffsetOf): string {
  if (page.date === null) return "\t\t";
  const [first, ...others] = items;
  let date = "";
  if (first !== undefined) {
    let latest = first.lastmod;
    // Of pages with the same moment, Hugo shows the last one's, whose time zone may be another.
    for (const { lastmod } of others)
      if (latest === null || (lastmod !== null && lastmod >= latest)) latest = lastmod;
    date = feedDate(latest, offsetOf);
  }
  return `\t\t\n\t\t\t<lastBuildDate>${date}</lastBuildDate>\n\t\t`;
}

function selfLink(page: FeedPage): string {
  const format = page.outputFormats.get("rss");
  if (format === undefined) return "";
  const { permalink, mediaType } = format;
  return `\n\t\t\t<atom:link href=${JSON.stringify(permalink)} rel="self" type=${JSON.stringify(mediaType)} />`;
}

function itemOf(item: FeedItem, author: string, offsetOf: OffsetOf): string {
  const permalink = escapeText(item.permalink);
  return `
			<item>
				<title>${escapeText(item.title)}</title>
				<link>${permalink}</link>
				<pubDate>${feedDate(item.publishDate, offsetOf)}</pubDate>${author}
				<guid>${permalink}</guid>
				<description>${escapeXml(item.summary.toString())}</description>
			</item>`;
}
