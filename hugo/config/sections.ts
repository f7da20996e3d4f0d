import { emptyParams, isParams, type Params, type Value } from "../formats/value.ts";
import { decimal, stringList, text, truth, whole } from "./coerce.ts";
import type { MediaType } from "./media-types.ts";
import type { OutputFormat } from "./output-formats.ts";
import type { Problem } from "./problem.ts";

export interface PaginationConfig {
  readonly pagerSize: number;
  readonly path: string;
  readonly disableAliases: boolean;
}

export interface PageConfig {
  readonly nextPrevSortOrder: string;
  readonly nextPrevInSectionSortOrder: string;
}

/** Of the whole site, or by section. */
export type UglyUrls = boolean | ReadonlyMap<string, boolean>;

export interface SitemapConfig {
  readonly changeFreq: string;
  readonly disable: boolean;
  readonly filename: string;
  /** -1: none. */
  readonly priority: number;
}

export function menusOf(value: Value | undefined, problem: Problem): ReadonlyMap<string, readonly Params[]> {
  const menus = new Map<string, readonly Params[]>();
  if (value !== undefined && value !== null && !isParams(value))
    problem("menus", "it must be a table of menus");
  for (const [name, entries] of Object.entries(tableOf(value))) {
    if (!Array.isArray(entries) || !entries.every(isParams))
      problem(`menus.${name}`, "a menu is a list of tables");
    else
      menus.set(
        name,
        entries.map((entry) => checkedEntry(name, entry, problem)),
      );
  }
  return menus;
}

function checkedEntry(menu: string, entry: Params, problem: Problem): Params {
  const lowered = Object.entries(entry).map(([key, value]) => [key.toLowerCase(), value] as const);
  const result = Object.assign(emptyParams(), Object.fromEntries(lowered));
  if (whole(result.weight) === undefined) problem(`menus.${menu}`, "`weight` must be a whole number");
  return result;
}

export function taxonomiesOf(table: Params): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).map(([singular, plural]) => [singular, text(plural) ?? ""]));
}

const kinds: ReadonlySet<string> = new Set([
  "home",
  "page",
  "section",
  "taxonomy",
  "term",
  "rss",
  "404",
  "robotstxt",
]);

export function outputsOf(
  table: Params,
  formats: ReadonlyMap<string, OutputFormat>,
  problem: Problem,
): ReadonlyMap<string, readonly string[]> {
  const outputs = new Map<string, readonly string[]>();
  for (const [kind, value] of Object.entries(table)) {
    const names = (stringList(value) ?? []).map((name) => name.toLowerCase());
    const unknown = names.find((name) => !formats.has(name));
    if (unknown !== undefined && kinds.has(kind))
      problem(`outputs.${kind}`, `there is no output format \`${unknown}\``);
    outputs.set(
      kind,
      names.filter((name) => formats.has(name)),
    );
  }
  return outputs;
}

export function checkOutputFormats(
  given: Params,
  formats: ReadonlyMap<string, OutputFormat>,
  mediaTypes: ReadonlyMap<string, MediaType>,
  problem: Problem,
): void {
  for (const name of Object.keys(given)) {
    const mediaType = formats.get(name)?.mediaType;
    if (mediaType && !mediaTypes.has(mediaType)) {
      problem(`outputformats.${name}.mediatype`, `there is no media type \`${mediaType}\``);
    }
  }
}

export function paginationOf(value: Value | undefined, problem: Problem): PaginationConfig {
  if (!isParams(value)) problem("pagination", "it must be a table");
  const table = tableOf(value);
  const pagerSize = whole(table.pagersize);
  if (pagerSize === undefined) problem("pagination.pagersize", "it must be a whole number");
  const disableAliases = truth(table.disablealiases);
  if (disableAliases === undefined) problem("pagination.disablealiases", "it must be `true` or `false`");
  return {
    pagerSize: pagerSize ?? 10,
    path: text(table.path) ?? "page",
    disableAliases: disableAliases ?? false,
  };
}

export function pageOf(value: Value | undefined, problem: Problem): PageConfig {
  if (!isParams(value)) problem("page", "it must be a table");
  const table = tableOf(value);
  return {
    nextPrevSortOrder: text(table.nextprevsortorder) ?? "desc",
    nextPrevInSectionSortOrder: text(table.nextprevinsectionsortorder) ?? "desc",
  };
}

/** The `sitemap` table of the config; a page's own is laid over it in the same way. */
export function sitemapOf(table: Params, problem: Problem): SitemapConfig {
  const priority = decimal(table.priority);
  if (priority === undefined) problem("sitemap.priority", "it must be a number");
  return {
    changeFreq: text(table.changefreq) ?? "",
    disable: truth(table.disable) ?? false,
    filename: text(table.filename) ?? "sitemap.xml",
    priority: priority ?? -1,
  };
}

export function uglyUrlsOf(value: Value | undefined): UglyUrls {
  if (isParams(value))
    return new Map(Object.entries(value).map(([section, on]) => [section, truth(on) ?? false]));
  return typeof value === "boolean" ? value : value === "true";
}

export function cascadeOf(value: Value | undefined, problem: Problem): readonly Params[] {
  if (value === undefined || value === null) return [];
  if (isParams(value)) return [value];
  if (Array.isArray(value)) return value.filter(isParams);
  problem("cascade", "it must be a table or a list of tables");
  return [];
}

export function tableOf(value: Value | undefined): Params {
  return isParams(value) ? value : emptyParams();
}
