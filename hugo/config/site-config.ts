import { isParams, type Params, type Value } from "../formats/value.ts";
import { stringList, text, truth, whole } from "./coerce.ts";
import { defaultParams } from "./defaults.ts";
import { type FrontmatterDates, frontmatterDates } from "./frontmatter-dates.ts";
import { type MediaType, mediaTypesOf } from "./media-types.ts";
import { type Mount, mountsOf, staticFolders } from "./mounts.ts";
import { type OutputFormat, outputFormatsOf } from "./output-formats.ts";
import { type PermalinkRule, permalinksOf } from "./permalinks.ts";
import type { Problem } from "./problem.ts";
import { type RelatedConfig, relatedOf } from "./related.ts";
import {
  cascadeOf,
  checkOutputFormats,
  menusOf,
  outputsOf,
  type PageConfig,
  type PaginationConfig,
  pageOf,
  paginationOf,
  type SitemapConfig,
  sitemapOf,
  tableOf,
  taxonomiesOf,
  type UglyUrls,
  uglyUrlsOf,
} from "./sections.ts";
import { isTimeZone } from "./time-zone.ts";

const fields = {
  text: [
    ...[
      "archetypeDir",
      "assetDir",
      "baseURL",
      "contentDir",
      "copyright",
      "dataDir",
      "defaultOutputFormat",
      "i18nDir",
    ],
    ...["layoutDir", "locale", "publishDir", "refLinksErrorLevel", "refLinksNotFoundURL", "resourceDir"],
    ...["sectionPagesMenu", "themesDir", "timeZone", "title", "titleCaseStyle"],
  ],
  whole: ["summaryLength"],
  truth: [
    ...["buildDrafts", "buildExpired", "buildFuture", "canonifyURLs", "capitalizeListTitles", "disable404"],
    ...[
      "disableAliases",
      "disableDefaultLanguageRedirect",
      "disableHugoGeneratorInject",
      "disablePathToLower",
    ],
    ...["enableEmoji", "enableGitInfo"],
    ...["enableMissingTranslationPlaceholders", "enableRobotsTXT", "hasCJKLanguage", "pluralizeListTitles"],
    ...["printPathWarnings", "relativeURLs", "removePathAccents"],
  ],
  list: ["disableKinds", "disableLanguages", "ignoreFiles", "ignoreLogs", "mainSections", "staticDir"],
} as const;

type TextKey =
  | "archetypeDir"
  | "assetDir"
  | "baseURL"
  | "contentDir"
  | "copyright"
  | "dataDir"
  | "defaultOutputFormat"
  | "i18nDir"
  | "layoutDir"
  | "locale"
  | "publishDir"
  | "refLinksErrorLevel"
  | "refLinksNotFoundURL"
  | "resourceDir"
  | "sectionPagesMenu"
  | "themesDir"
  | "timeZone"
  | "title"
  | "titleCaseStyle";
type TruthKey =
  | "buildDrafts"
  | "buildExpired"
  | "buildFuture"
  | "canonifyURLs"
  | "capitalizeListTitles"
  | "disable404"
  | "disableAliases"
  | "disableDefaultLanguageRedirect"
  | "disableHugoGeneratorInject"
  | "disablePathToLower"
  | "enableEmoji"
  | "enableGitInfo"
  | "enableMissingTranslationPlaceholders"
  | "enableRobotsTXT"
  | "hasCJKLanguage"
  | "pluralizeListTitles"
  | "printPathWarnings"
  | "relativeURLs"
  | "removePathAccents";
type ListKey =
  | "disableKinds"
  | "disableLanguages"
  | "ignoreFiles"
  | "ignoreLogs"
  | "mainSections"
  | "staticDir";

type Simple = Readonly<Record<TextKey, string>> &
  Readonly<Record<TruthKey, boolean>> &
  Readonly<Record<ListKey, readonly string[]>> & { readonly summaryLength: number };

/** The settings that each language can have of its own. Names and meanings are Hugo's. */
export interface SiteConfig extends Simple {
  /** Keys in lower case at every depth, save for tables in lists. */
  readonly params: Params;
  /** Menu entries by menu, as written. */
  readonly menus: ReadonlyMap<string, readonly Params[]>;
  /** Singular to plural: `tag` to `tags`. */
  readonly taxonomies: ReadonlyMap<string, string>;
  readonly permalinks: readonly PermalinkRule[];
  /** Names of output formats by kind. */
  readonly outputs: ReadonlyMap<string, readonly string[]>;
  readonly outputFormats: ReadonlyMap<string, OutputFormat>;
  readonly mediaTypes: ReadonlyMap<string, MediaType>;
  /** As the site wrote it, without defaults. */
  readonly markup: Params;
  readonly frontmatter: FrontmatterDates;
  readonly related: RelatedConfig;
  readonly pagination: PaginationConfig;
  readonly page: PageConfig;
  readonly sitemap: SitemapConfig;
  /** Of the whole site, or by section. */
  readonly uglyURLs: UglyUrls;
  /** Each entry as written: `params`, `target` and values for the pages. */
  readonly cascade: readonly Params[];
  readonly mounts: readonly Mount[];
  readonly enableInlineShortcodes: boolean;
  readonly services: Params;
  readonly privacy: Params;
  readonly security: Params;
  readonly build: Params;
  readonly minify: Params;
  /** `minify.minifyOutput`. */
  readonly minifyOutput: boolean;
  /** The whole config in lower-cased keys, defaults filled in. */
  readonly raw: Params;
}

export function siteConfigOf(raw: Params, problem: Problem): SiteConfig {
  const table = (key: string) => tableOf(raw[key]);
  if (raw.params !== undefined && !isParams(raw.params)) problem("params", "it must be a table");
  const simple = simpleFields(raw, problem);
  if (simple.timeZone && !isTimeZone(simple.timeZone))
    problem("timezone", `there is no time zone \`${simple.timeZone}\``);
  const mediaTypes = mediaTypesOf(table("mediatypes"));
  const outputFormats = outputFormatsOf(table("outputformats"));
  checkOutputFormats(table("outputformats"), outputFormats, mediaTypes, problem);
  return {
    ...simple,
    staticDir: staticFolders(raw),
    mainSections: mainSections(raw),
    params: table("params"),
    menus: menusOf(raw.menus, problem),
    taxonomies: taxonomiesOf(table("taxonomies")),
    permalinks: permalinksOf(raw.permalinks, problem),
    outputs: outputsOf(table("outputs"), outputFormats, problem),
    outputFormats,
    mediaTypes,
    markup: table("markup"),
    frontmatter: frontmatterDates(raw, defaultParams()),
    related: relatedOf(raw),
    pagination: paginationOf(raw.pagination, problem),
    page: pageOf(raw.page, problem),
    sitemap: sitemapOf(table("sitemap"), problem),
    uglyURLs: uglyUrlsOf(raw.uglyurls),
    cascade: cascadeOf(raw.cascade, problem),
    mounts: mountsOf(raw, text(raw.defaultcontentlanguage) ?? "en"),
    enableInlineShortcodes: truth(table("security").enableinlineshortcodes) ?? false,
    services: table("services"),
    privacy: table("privacy"),
    security: table("security"),
    build: table("build"),
    minify: table("minify"),
    minifyOutput: truth(table("minify").minifyoutput) ?? false,
    raw,
  };
}

function simpleFields(raw: Params, problem: Problem): Simple {
  const result: Record<string, unknown> = {};
  const read = (
    keys: readonly string[],
    parse: (value: Value | undefined) => unknown,
    kind: string,
    empty: unknown,
  ) => {
    for (const key of keys) {
      const name = key.toLowerCase();
      const value = parse(raw[name]);
      if (value === undefined) problem(name, `it must be ${kind}`);
      result[key] = value ?? empty;
    }
  };
  read(fields.text, text, "a text", "");
  read(fields.whole, whole, "a whole number", 0);
  read(fields.truth, truth, "`true` or `false`", false);
  read(fields.list, stringList, "a list of texts", []);
  return result as Simple;
}

/** Hugo: `params.mainSections` counts where `mainSections` is not set. */
function mainSections(raw: Params): readonly string[] {
  const own = stringList(raw.mainsections) ?? [];
  return own.length > 0 ? own : (stringList(tableOf(raw.params).mainsections) ?? []);
}
