import { emptyParams, type Params, type Value } from "../formats/value.ts";

type Literal = null | boolean | number | string | readonly Literal[] | { readonly [key: string]: Literal };

/** What Hugo 0.169 assumes where a site says nothing. Keys in lower case, as all config is kept. */
const literal = {
  archetypedir: "archetypes",
  assetdir: "assets",
  baseurl: "https://example.org/",
  builddrafts: false,
  buildexpired: false,
  buildfuture: false,
  canonifyurls: false,
  capitalizelisttitles: true,
  contentdir: "content",
  copyright: "",
  datadir: "data",
  defaultcontentlanguage: "en",
  defaultcontentlanguageinsubdir: false,
  defaultoutputformat: "html",
  disable404: false,
  disablealiases: false,
  disabledefaultlanguageredirect: false,
  disablehugogeneratorinject: false,
  disablekinds: [],
  disablelanguages: [],
  disablepathtolower: false,
  enableemoji: false,
  enablegitinfo: false,
  enablemissingtranslationplaceholders: false,
  enablerobotstxt: false,
  frontmatter: {
    date: ["date", "publishdate", "pubdate", "published", "lastmod", "modified"],
    lastmod: [":git", "lastmod", "modified", "date", "publishdate", "pubdate", "published"],
    publishdate: ["publishdate", "pubdate", "published", "date"],
    expirydate: ["expirydate", "unpublishdate"],
  },
  hascjklanguage: false,
  i18ndir: "i18n",
  ignorefiles: [],
  ignorelogs: [],
  layoutdir: "layouts",
  locale: "",
  outputs: {
    home: ["html", "rss"],
    page: ["html"],
    rss: ["rss"],
    section: ["html", "rss"],
    taxonomy: ["html", "rss"],
    term: ["html", "rss"],
  },
  page: { nextprevinsectionsortorder: "desc", nextprevsortorder: "desc" },
  pagination: { disablealiases: false, pagersize: 10, path: "page" },
  pluralizelisttitles: true,
  privacy: { googleanalytics: { respectdonottrack: true } },
  publishdir: "public",
  reflinkserrorlevel: "",
  reflinksnotfoundurl: "",
  relativeurls: false,
  removepathaccents: false,
  resourcedir: "resources",
  sectionpagesmenu: "",
  security: { enableinlineshortcodes: false },
  services: { rss: { limit: -1 } },
  sitemap: { changefreq: "", disable: false, filename: "sitemap.xml", priority: -1 },
  staticdir: ["static"],
  summarylength: 70,
  themesdir: "themes",
  timezone: "",
  title: "",
  titlecasestyle: "AP",
} satisfies Literal;

/** Tables that a site's own table replaces as a whole; the others are filled up with Hugo's values. */
const replacedWhole = { taxonomies: { category: "categories", tag: "tags" } } satisfies Literal;

/** A fresh copy of Hugo's defaults. */
export function defaultParams(): Params {
  return { ...copyTable(literal) };
}

/** The site's config with Hugo's defaults below it. */
export function withDefaults(given: Params): Params {
  const result = fill(given, copyTable(literal));
  for (const [key, value] of Object.entries(replacedWhole)) result[key] ??= copyTable(value);
  return result;
}

/** Tables for which Hugo refuses anything else; `uglyurls` and the like have no default table. */
const mistakesCount: ReadonlySet<string> = new Set(["page", "pagination"]);

/** `given` with what it lacks taken from `below`, at every depth. */
export function fill(given: Params, below: Params): Params {
  const result = emptyParams();
  for (const key of new Set([...Object.keys(below), ...Object.keys(given)])) {
    const own = given[key];
    const other = below[key];
    if (isTable(own) && isTable(other)) result[key] = fill(own, other);
    // Hugo passes over a text or number where it wants a table.
    else result[key] = isTable(other) && !mistakesCount.has(key) ? other : (own ?? other ?? null);
  }
  return result;
}

function isTable(value: Value | undefined): value is Params {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function copy(value: Literal): Value {
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? value.map(copy) : copyTable(value as { readonly [key: string]: Literal });
}

function copyTable(table: { readonly [key: string]: Literal }): Params {
  const result = emptyParams();
  for (const [key, value] of Object.entries(table)) result[key] = copy(value);
  return result;
}
