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
  /** The page's date in its own time zone, or `null`. */
  readonly date: CalendarDate;
}

/** A date as it stands on the wall of the author. */
export interface CalendarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

type Urlize = (text: string) => string;
type Token = (page: PermalinkPage, urlize: Urlize) => string;

const tokens = new Map<string, Token>([
  ["year", ({ date }) => String(date.year)],
  ["month", ({ date }) => two(date.month)],
  ["monthname", ({ date }) => months[date.month - 1] ?? ""],
  ["day", ({ date }) => two(date.day)],
  ["weekday", ({ date }) => String(weekday(date))],
  ["weekdayname", ({ date }) => weekdays[weekday(date)] ?? ""],
  ["yearday", ({ date }) => String(yearDay(date))],
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
  return goLayouts.has(name) ? (page) => goLayouts.get(name)?.(page.date) ?? "" : undefined;
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

const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Names that Go's time layouts know and that a token can hold, as `:2006` or `:Jan`. */
const goLayouts = new Map<string, (date: CalendarDate) => string>([
  ["2006", ({ year }) => String(year).padStart(4, "0")],
  ["06", ({ year }) => two(year % 100)],
  ["01", ({ month }) => two(month)],
  ["1", ({ month }) => String(month)],
  ["Jan", ({ month }) => (months[month - 1] ?? "").slice(0, 3)],
  ["January", ({ month }) => months[month - 1] ?? ""],
  ["02", ({ day }) => two(day)],
  ["2", ({ day }) => String(day)],
  ["_2", ({ day }) => String(day).padStart(2, " ")],
  ["002", (date) => String(yearDay(date)).padStart(3, "0")],
  ["Mon", (date) => (weekdays[weekday(date)] ?? "").slice(0, 3)],
  ["Monday", (date) => weekdays[weekday(date)] ?? ""],
  ["15", ({ hour }) => two(hour)],
  ["03", ({ hour }) => two(hour % 12 || 12)],
  ["3", ({ hour }) => String(hour % 12 || 12)],
  ["04", ({ minute }) => two(minute)],
  ["4", ({ minute }) => String(minute)],
  ["05", ({ second }) => two(second)],
  ["5", ({ second }) => String(second)],
  ["PM", ({ hour }) => (hour < 12 ? "AM" : "PM")],
  ["pm", ({ hour }) => (hour < 12 ? "am" : "pm")],
]);

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function utc({ year, month, day }: CalendarDate): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function weekday(date: CalendarDate): number {
  return utc(date).getUTCDay();
}

function yearDay(date: CalendarDate): number {
  const start = utc({ ...date, month: 1, day: 1 });
  return Math.round((utc(date).getTime() - start.getTime()) / 86_400_000) + 1;
}
