import {
  type CalendarDate,
  formatGoTime,
  isGoLayout,
  monthName,
  two,
  weekdayName,
  weekdayOf,
  yearDayOf,
} from "./go-time.ts";
import { joinPath } from "./path.ts";

/** What a permalink pattern can ask of a page. Texts are as they are; the pattern makes them fit for an address. */
export interface PermalinkPage {
  readonly title: string;
  readonly slug: string;
  /** File name without extension and language; `""` without a file. `index` gives the folder's name instead. */
  readonly fileName: string;
  /** Name of the folder that holds the file. */
  readonly folderName: string;
  /** File name, or for a bundle its folder's name. */
  readonly contentBaseName: string;
  /** The first folder. */
  readonly section: string;
  /** The folders of the section that the page is in: `["a", "b"]`. */
  readonly sections: readonly string[];
  /** Slug or title of the first section. */
  readonly sectionSlug: string;
  /** Slug or title of each section from the first to the page's own. */
  readonly sectionSlugs: readonly string[];
  /** The page's date in the time zone that its author wrote. */
  readonly date: CalendarDate;
}

type Urlize = (text: string) => string;
type Token = (page: PermalinkPage, urlize: Urlize) => string;

const tokens = new Map<string, Token>([
  ["year", ({ date }) => String(date.year)],
  ["month", ({ date }) => two(date.month)],
  ["monthname", ({ date }) => monthName(date)],
  ["day", ({ date }) => two(date.day)],
  ["weekday", ({ date }) => String(weekdayOf(date))],
  ["weekdayname", ({ date }) => weekdayName(date)],
  ["yearday", ({ date }) => String(yearDayOf(date))],
  ["section", (page) => page.section],
  ["sectionslug", (page, urlize) => urlize(page.sectionSlug)],
  ["sections", (page) => page.sections.join("/")],
  ["sectionslugs", (page, urlize) => joinPath(...page.sectionSlugs.map(urlize))],
  ["title", (page, urlize) => urlize(page.title)],
  ["slug", (page, urlize) => urlize(page.slug || page.title)],
  ["filename", (page, urlize) => urlize(fileNameOf(page))],
  ["slugorfilename", (page, urlize) => urlize(page.slug || fileNameOf(page))],
  ["contentbasename", (page, urlize) => urlize(page.contentBaseName)],
  ["slugorcontentbasename", (page, urlize) => urlize(page.slug || page.contentBaseName)],
]);

/** A permalink pattern, read once; `unknown` names a token that Hugo does not know. */
export interface PermalinkPattern {
  readonly unknown: string | undefined;
  readonly expand: (page: PermalinkPage, urlize: Urlize) => string;
}

/** Reads a pattern such as `/:year/:sections[1:]/:slug/`. `\:` stands for a colon. */
export function parsePermalink(pattern: string): PermalinkPattern {
  const escaped = pattern.replaceAll("\\:", "\0");
  let unknown: string | undefined;
  const parts = escaped.split(/(:\w+(?:\[.+?\])?)/).map((part, i) => {
    if (i % 2 === 0) return part;
    const token = tokenFor(part.slice(1));
    if (!token) unknown ??= part;
    return token ?? part;
  });
  const expand: PermalinkPattern["expand"] = (page, urlize) =>
    parts
      .map((part) => (typeof part === "string" ? part : part(page, urlize)))
      .join("")
      .replaceAll("\0", ":");
  return { unknown, expand };
}

export function permalinkTokens(): readonly string[] {
  return [...tokens.keys()].map((name) => `:${name}`);
}

function tokenFor(name: string): Token | undefined {
  const known = tokens.get(name);
  if (known) return known;
  const cut = /^(sections|sectionslugs)\[(.*)\]$/.exec(name);
  if (cut?.[1] === "sections") return (page) => joinPath(...slice(page.sections, cut[2] ?? ""));
  if (cut) return (page, urlize) => joinPath(...slice(page.sectionSlugs.map(urlize), cut[2] ?? ""));
  return isGoLayout(name) ? ({ date }) => formatGoTime(name, date) : undefined;
}

/** Hugo is lenient with bounds outside the list: too high a start gives nothing, too high an end the rest. */
function slice(all: readonly string[], cut: string): readonly string[] {
  const bounds = cut.toLowerCase().split(":");
  const low = bound(bounds[0] ?? "", all.length, true);
  if (all.length === 0 || low < 0) return [];
  if (bounds.length === 1) return all.slice(low, low + 1);
  const high = bound(bounds[1] ?? "", all.length, false);
  return low <= high ? all.slice(low, high) : [];
}

function bound(text: string, length: number, isLow: boolean): number {
  if (text === "") return isLow ? 0 : length;
  if (text === "last") return length - 1;
  const number = /^-?\d+$/.test(text) ? Math.max(0, Number(text)) : 0;
  if (number < length) return number;
  return isLow ? -1 : length;
}

function fileNameOf(page: PermalinkPage): string {
  if (page.fileName === "index") return page.folderName;
  return page.fileName === "_index" ? "" : page.fileName;
}
