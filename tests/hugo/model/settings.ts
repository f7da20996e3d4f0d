import { lowerKeys } from "../../../hugo/formats/lower-keys.ts";
import { emptyParams, isParams, type Params, type Value } from "../../../hugo/formats/value.ts";
import { toBool, toInt, toText, toTextListKeepingText } from "../../../hugo/model/cast.ts";
import type { OutputFormat, SiteSettings } from "../../../hugo/model/settings.ts";
import { parseBaseUrl } from "../../../hugo/url/base-url.ts";

const format = (name: string, mediaType: string, more: Partial<OutputFormat> = {}): OutputFormat => ({
  name,
  mediaType,
  isHTML: mediaType === "text/html",
  isPlainText: mediaType !== "text/html",
  rel: "alternate",
  protocol: "",
  permalinkable: false,
  notAlternative: false,
  weight: 0,
  baseName: "index",
  suffix: ".html",
  path: "",
  ugly: false,
  noUgly: false,
  root: false,
  ...more,
});

const formats = new Map<string, OutputFormat>([
  ["html", format("html", "text/html", { rel: "canonical", permalinkable: true, weight: 10 })],
  ["amp", format("amp", "text/html", { rel: "amphtml", permalinkable: true, path: "amp" })],
  ["rss", format("rss", "application/rss+xml", { suffix: ".xml", noUgly: true, isPlainText: false })],
  ["json", format("json", "application/json", { suffix: ".json" })],
  ["calendar", format("calendar", "text/calendar", { suffix: ".ics", protocol: "webcal://" })],
  ["csv", format("csv", "text/csv", { suffix: ".csv" })],
  ["404", format("404", "text/html", { baseName: "404", ugly: true, notAlternative: true })],
]);

const mediaTypes = new Map<string, string>(
  Object.entries({
    png: "image/png",
    jpg: "image/jpeg",
    svg: "image/svg+xml",
    gif: "image/gif",
    webp: "image/webp",
    css: "text/css",
    txt: "text/plain",
    csv: "text/csv",
    js: "text/javascript",
    pdf: "application/pdf",
    json: "application/json",
    md: "text/markdown",
    html: "text/html",
    mp4: "video/mp4",
    xml: "application/xml",
  }),
);

/** The settings of each language, from a configuration as text. */
export function readSettings(decoded: Params): SiteSettings[] {
  const config = lowerKeys(decoded);
  const table = (value: Value | undefined) => (isParams(value) ? value : emptyParams());
  const languages = table(config.languages);
  const fallback = toText(config.defaultcontentlanguage) || "en";
  const keys = Object.keys(languages).length > 0 ? Object.keys(languages) : [fallback];
  const weight = (key: string) => toInt(table(languages[key]).weight) ?? 0;
  const enabled = keys.filter((key) => !toBool(table(languages[key]).disabled));
  enabled.sort((a, b) => (weight(a) || 1e9) - (weight(b) || 1e9) || (a < b ? -1 : 1));
  return enabled.map((lang) => {
    const own: Params = Object.assign(emptyParams(), config, table(languages[lang]));
    const params: Params = Object.assign(
      emptyParams(),
      table(config.params),
      table(table(languages[lang]).params),
    );
    const taxonomies =
      config.taxonomies === undefined ? { tag: "tags", category: "categories" } : table(own.taxonomies);
    const list = (key: string, values: string[]) =>
      toTextListKeepingText(table(own.frontmatter)[key] ?? values).map((v) => v.toLowerCase());
    const defaults = new Map<string, string[]>();
    const dates = (key: string, values: string[]) =>
      list(key, values).flatMap((v) => (v === ":default" ? (defaults.get(key) ?? values) : [v]));
    const flag = (key: string, value: boolean) => (own[key] === undefined ? value : toBool(own[key]));
    const uses = enabled.length > 1 || toBool(own.defaultcontentlanguageinsubdir);
    const outputs = new Map<string, string[]>([
      ["page", ["html"]],
      ...["home", "section", "taxonomy", "term"].map((k) => [k, ["html", "rss"]] as [string, string[]]),
    ]);
    for (const [kind, names] of Object.entries(table(own.outputs)))
      outputs.set(
        kind,
        toTextListKeepingText(names).map((n) => n.toLowerCase()),
      );
    const disableKinds = new Set(toTextListKeepingText(own.disablekinds).map((kind) => kind.toLowerCase()));
    if (disableKinds.has("rss"))
      for (const [kind, names] of outputs)
        outputs.set(
          kind,
          names.filter((n) => n !== "rss"),
        );
    return {
      language: {
        lang,
        locale: toText(own.locale) || toText(own.languagecode) || lang,
        label: toText(own.label) || toText(own.languagename) || lang,
        direction: "ltr",
        weight: weight(lang),
      },
      baseURL: parseBaseUrl(toText(own.baseurl)),
      title: toText(own.title),
      copyright: toText(own.copyright),
      params,
      environment: "production",
      languagePrefix:
        uses && (lang !== fallback || toBool(config.defaultcontentlanguageinsubdir)) ? lang : "",
      multihost: false,
      defaultContentLanguage: fallback,
      disabledLanguages: new Set(keys.filter((key) => !enabled.includes(key))),
      contentExtensions: new Set([
        "md",
        "mdown",
        "markdown",
        "html",
        "htm",
        "org",
        "adoc",
        "asciidoc",
        "ad",
        "rst",
        "pandoc",
        "pdc",
      ]),
      ignoreFiles: toTextListKeepingText(own.ignorefiles),
      buildDrafts: toBool(own.builddrafts),
      buildFuture: toBool(own.buildfuture),
      buildExpired: toBool(own.buildexpired),
      disableKinds,
      disablePathToLower: toBool(own.disablepathtolower),
      removePathAccents: toBool(own.removepathaccents),
      uglyURLs: isParams(own.uglyurls) ? new Set(Object.keys(own.uglyurls)) : toBool(own.uglyurls),
      titleCaseStyle: (toText(own.titlecasestyle).toLowerCase() || "ap") as SiteSettings["titleCaseStyle"],
      pluralizeListTitles: flag("pluralizelisttitles", true),
      capitalizeListTitles: flag("capitalizelisttitles", true),
      taxonomies: new Map(Object.entries(taxonomies).map(([k, v]) => [k, toText(v)])),
      permalinks: permalinks(table(own.permalinks)),
      outputs,
      outputFormats: formats,
      dateKeys: {
        date: dates("date", ["date", "publishdate", "pubdate", "published", "lastmod", "modified"]),
        lastmod: dates("lastmod", [
          ":git",
          "lastmod",
          "modified",
          "date",
          "publishdate",
          "pubdate",
          "published",
        ]),
        publishDate: dates("publishdate", ["publishdate", "pubdate", "published", "date"]),
        expiryDate: dates("expirydate", ["expirydate", "unpublishdate"]),
      },
      timeZone: toText(own.timezone),
      cascade: own.cascade ?? null,
      menus: table(own.menus ?? own.menu),
      sectionPagesMenu: toText(own.sectionpagesmenu),
      mainSections:
        params.mainsections === undefined ? undefined : toTextListKeepingText(params.mainsections),
      nextPrevSortOrder: toText(table(own.page).nextprevsortorder) === "asc" ? "asc" : "desc",
      nextPrevInSectionSortOrder:
        toText(table(own.page).nextprevinsectionsortorder) === "asc" ? "asc" : "desc",
      pagination: {
        pagerSize: toInt(table(own.pagination).pagersize) || 10,
        path: toText(table(own.pagination).path) || "page",
        disableAliases: false,
      },
      related: {
        threshold: 80,
        includeNewer: false,
        toLower: false,
        indices: [
          {
            name: "keywords",
            type: "basic",
            applyFilter: false,
            pattern: "",
            weight: 100,
            cardinalityThreshold: 0,
            toLower: false,
          },
          {
            name: "date",
            type: "basic",
            applyFilter: false,
            pattern: "",
            weight: 10,
            cardinalityThreshold: 0,
            toLower: false,
          },
          {
            name: "tags",
            type: "basic",
            applyFilter: false,
            pattern: "",
            weight: 80,
            cardinalityThreshold: 0,
            toLower: false,
          },
        ],
      },
      sitemap: { changeFreq: "", disable: false, filename: "sitemap.xml", priority: -1 },
      enableRobotsTXT: toBool(own.enablerobotstxt),
      disableAliases: toBool(own.disablealiases),
      duplicateResourceFiles: false,
      mediaTypes,
      refLinksErrorLevel: "error",
      refLinksNotFoundURL: "",
    };
  });
}

function permalinks(config: Params): SiteSettings["permalinks"] {
  const glob = (section: string) => {
    const name = section.replace(/^[ /]+|[ /]+$/g, "");
    return name === "" ? "/*" : `/{${name},${name}/**}`;
  };
  return Object.entries(config).flatMap(([key, value]) => {
    if (isParams(value))
      return Object.entries(value).map(([section, pattern]) => ({
        kind: key,
        path: glob(section),
        lang: "",
        pattern: toText(pattern),
      }));
    return ["page", "term"].map((kind) => ({ kind, path: glob(key), lang: "", pattern: toText(value) }));
  });
}
