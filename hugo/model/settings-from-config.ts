import type { HugoConfig } from "../config/config.ts";
import type { LanguageConfig } from "../config/languages.ts";
import type { SiteConfig } from "../config/site-config.ts";
import { emptyParams, isParams, type Params } from "../formats/value.ts";
import { parseBaseUrl } from "../url/base-url.ts";
import { toTables, toTextListKeepingText } from "./cast.ts";
import { contentTypes, refusedByDefault } from "./content-type.ts";
import type { OutputFormat, SiteSettings, TitleCaseStyle } from "./settings.ts";

/** What the model needs of a configuration, for each language in Hugo's order. */
export function settingsOf(config: HugoConfig): SiteSettings[] {
  const { languages } = config;
  const multihost = languages.length > 1 && new Set(languages.map(({ baseURL }) => baseURL)).size > 1;
  const disabledLanguages = disabledIn(config);
  return languages.map((language) => ({
    ...siteSettings(language),
    language: languageOf(language),
    environment: config.environment,
    languagePrefix: prefixOf(config, language, multihost),
    multihost,
    defaultContentLanguage: config.defaultContentLanguage,
    disabledLanguages,
  }));
}

type OfWholeSite =
  | "language"
  | "environment"
  | "languagePrefix"
  | "multihost"
  | "defaultContentLanguage"
  | "disabledLanguages";

function siteSettings(config: SiteConfig): Omit<SiteSettings, OfWholeSite> {
  const order = (name: string) => (name.toLowerCase() === "asc" ? "asc" : "desc");
  const baseURL = parseBaseUrl(config.baseURL);
  return {
    ...config,
    baseURL,
    linkBase: config.canonifyURLs ? { ...baseURL, path: "" } : baseURL,
    contentExtensions: contentExtensions(config),
    contentTypes: contentTypes(config.mediaTypes, allowedContent(config)),
    disableKinds: new Set(config.disableKinds.map((kind) => kind.toLowerCase())),
    uglyURLs: typeof config.uglyURLs === "boolean" ? config.uglyURLs : namesSetIn(config.uglyURLs),
    titleCaseStyle: titleCaseStyleOf(config.titleCaseStyle),
    outputs: enabledOutputs(config),
    outputFormats: outputFormats(config),
    dateKeys: config.frontmatter,
    cascade: [...config.cascade],
    menus: menusOf(config),
    mainSections: config.mainSections.length > 0 ? config.mainSections : undefined,
    nextPrevSortOrder: order(config.page.nextPrevSortOrder),
    nextPrevInSectionSortOrder: order(config.page.nextPrevInSectionSortOrder),
    duplicateResourceFiles: duplicatesResources(config),
    mediaTypes: mediaTypes(config),
    refLinksErrorLevel: config.refLinksErrorLevel.toLowerCase() === "warning" ? "warning" : "error",
  };
}

function languageOf({ lang, locale, label, direction, weight }: LanguageConfig): SiteSettings["language"] {
  return { lang, locale, label, direction, weight };
}

/** Hugo: the default language has no folder of its own unless asked for. */
function prefixOf(config: HugoConfig, { lang }: LanguageConfig, multihost: boolean): string {
  if (multihost) return lang;
  const isDefault = lang === config.defaultContentLanguage;
  return isDefault && !config.defaultContentLanguageInSubdir ? "" : lang;
}

function disabledIn(config: HugoConfig): ReadonlySet<string> {
  const named = isParams(config.raw.languages) ? Object.keys(config.raw.languages) : [];
  const built = new Set(config.languages.map(({ lang }) => lang));
  return new Set(named.map((lang) => lang.toLowerCase()).filter((lang) => !built.has(lang)));
}

const textTypes = ["markdown", "html", "org", "asciidoc", "pandoc", "rst"].map((name) => `text/${name}`);

function contentExtensions({ mediaTypes, raw }: SiteConfig): ReadonlySet<string> {
  const named = isParams(raw.contenttypes) ? Object.keys(raw.contenttypes) : [];
  const types = named.length > 0 ? named : textTypes;
  return new Set(types.flatMap((type) => [...(mediaTypes.get(type.toLowerCase())?.suffixes ?? [])]));
}

function allowedContent({ security }: SiteConfig): readonly string[] {
  const given = security.allowcontent;
  return given === undefined || given === null ? refusedByDefault : toTextListKeepingText(given);
}

function namesSetIn(sections: ReadonlyMap<string, boolean>): ReadonlySet<string> {
  return new Set([...sections].filter(([, isUgly]) => isUgly).map(([section]) => section));
}

const styles: ReadonlyMap<string, TitleCaseStyle> = new Map([
  ["ap", "ap"],
  ["chicago", "chicago"],
  ["go", "go"],
  ["firstupper", "firstupper"],
  ["none", "none"],
]);

/** Hugo: an unknown style is AP. */
function titleCaseStyleOf(name: string): TitleCaseStyle {
  return styles.get(name.toLowerCase()) ?? "ap";
}

function enabledOutputs({ outputs, disableKinds }: SiteConfig): ReadonlyMap<string, readonly string[]> {
  const isOff = new Set(disableKinds.map((kind) => kind.toLowerCase()));
  if (!isOff.has("rss")) return outputs;
  return new Map([...outputs].map(([kind, names]) => [kind, names.filter((name) => name !== "rss")]));
}

function outputFormats(config: SiteConfig): ReadonlyMap<string, OutputFormat> {
  const formats = [...config.outputFormats.values()].map((format) => {
    const mediaType = config.mediaTypes.get(format.mediaType);
    const ending = mediaType?.suffixes[0];
    const suffix = ending ? `${mediaType?.delimiter ?? "."}${ending}` : "";
    return [format.name, { ...format, suffix }] as const;
  });
  return new Map(formats);
}

function mediaTypes({ mediaTypes }: SiteConfig): ReadonlyMap<string, string> {
  const types = [...mediaTypes.values()].flatMap(({ type, suffixes }) =>
    suffixes.map((suffix) => [suffix.toLowerCase(), type] as const),
  );
  // Two types may share an ending, as `xml`: the first one is the ending's own.
  return new Map(types.reverse());
}

function menusOf({ menus }: SiteConfig): Params {
  const params = emptyParams();
  for (const [name, entries] of menus) params[name] = [...entries];
  return params;
}

function duplicatesResources({ markup }: SiteConfig): boolean {
  const goldmark = toTables(markup.goldmark)[0];
  return goldmark?.duplicateresourcefiles === true;
}
