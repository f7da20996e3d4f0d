import { emptyParams, isParams, type Params, type Value } from "../formats/value.ts";
import { type BuildOptions, readBuildOptions } from "./build-options.ts";
import { toBool, toInt, toTables, toText, toTextList } from "./cast.ts";
import type { PageDates, ReadDates } from "./dates.ts";
import type { SitemapSettings } from "./settings.ts";

/** Front matter with Hugo's own keys read, the cascade already below it. */
export interface PageMeta {
  title: string;
  readonly linkTitle: string;
  readonly description: string;
  /** A summary that the author wrote. */
  readonly summary: string;
  readonly slug: string;
  readonly url: string;
  readonly type: string;
  readonly layout: string;
  readonly weight: number;
  readonly draft: boolean;
  readonly keywords: readonly string[];
  readonly aliases: readonly string[];
  /** Names of output formats, lower case. */
  readonly outputs: readonly string[];
  build: BuildOptions;
  readonly dates: PageDates;
  readonly translationKey: string;
  readonly sitemap: SitemapSettings;
  /** Metadata for the page's files. */
  readonly resources: readonly Params[];
  readonly markup: string;
  /** What a layout sees as `page.params`. */
  readonly params: Params;
}

/** Reads Hugo's keys from front matter that has the cascade merged in. */
export function readPageMeta(
  frontMatter: Params,
  dates: ReadDates,
  dateKeys: ReadonlySet<string>,
  sitemap: SitemapSettings,
): PageMeta {
  const headless = toBool(frontMatter.headless);
  const build = readBuildOptions(frontMatter._build ?? frontMatter.build);
  const draft = readDraft(frontMatter);
  const slug = toText(frontMatter.slug).replace(/^-+|-+$/g, "");
  const meta = {
    title: toText(frontMatter.title),
    linkTitle: toText(frontMatter.linktitle),
    description: toText(frontMatter.description),
    summary: toText(frontMatter.summary),
    slug: slug || dates.slug || "",
    url: toText(frontMatter.url),
    type: toText(frontMatter.type),
    layout: toText(frontMatter.layout),
    weight: toInt(frontMatter.weight) ?? 0,
    draft,
    keywords: toTextList(frontMatter.keywords),
    aliases: toTextList(frontMatter.aliases),
    outputs: toTextList(frontMatter.outputs).map((name) => name.toLowerCase()),
    build: headless ? ({ ...build, list: "never", render: "never" } as const) : build,
    dates: {
      date: dates.date,
      lastmod: dates.lastmod,
      publishDate: dates.publishDate,
      expiryDate: dates.expiryDate,
    },
    translationKey: toText(frontMatter.translationkey),
    sitemap: readSitemap(frontMatter.sitemap, sitemap),
    resources: isList(frontMatter.resources) ? toTables(frontMatter.resources) : [],
    markup: toText(frontMatter.markup),
  };
  return { ...meta, params: pageParams(frontMatter, meta, dates, dateKeys) };
}

function isList(value: Value | undefined): boolean {
  return Array.isArray(value);
}

function readDraft(frontMatter: Params): boolean {
  if (frontMatter.draft !== undefined) return toBool(frontMatter.draft);
  const published = frontMatter.published;
  return typeof published === "boolean" ? !published : false;
}

function readSitemap(value: Value | undefined, defaults: SitemapSettings): SitemapSettings {
  if (!isParams(value)) return defaults;
  return {
    changeFreq: value.changefreq === undefined ? defaults.changeFreq : toText(value.changefreq),
    disable: value.disable === undefined ? defaults.disable : toBool(value.disable),
    filename: value.filename === undefined ? defaults.filename : toText(value.filename),
    priority: value.priority === undefined ? defaults.priority : Number(value.priority),
  };
}

type Typed = Pick<
  PageMeta,
  | "resources"
  | "slug"
  | "draft"
  | "keywords"
  | "aliases"
  | "weight"
  | "title"
  | "linkTitle"
  | "translationKey"
>;

/** Keys whose value in `params` is what Hugo made of it. */
const casts: ReadonlyMap<string, (meta: Typed, value: Value) => Value> = new Map<
  string,
  (meta: Typed, value: Value) => Value
>([
  ["title", (_, value) => toText(value)],
  ["linktitle", (_, value) => toText(value)],
  ["summary", (_, value) => toText(value)],
  ["description", (_, value) => toText(value)],
  ["slug", (meta) => meta.slug],
  ["url", (_, value) => toText(value)],
  ["type", (_, value) => toText(value)],
  ["layout", (_, value) => toText(value)],
  // Hugo: what is no list of words is none at all.
  ["keywords", (meta, value) => (value === null || isParams(value) ? null : [...meta.keywords])],
  ["aliases", (meta) => [...meta.aliases]],
  ["weight", (meta) => meta.weight],
  ["headless", (_, value) => toBool(value)],
  ["translationkey", (meta) => meta.translationKey],
]);

function pageParams(
  frontMatter: Params,
  meta: Typed,
  dates: ReadDates,
  dateKeys: ReadonlySet<string>,
): Params {
  const params = emptyParams();
  for (const key of Object.keys(frontMatter)) {
    const value = frontMatter[key] ?? null;
    if (key === "params" && isParams(value)) continue;
    const cast = casts.get(key);
    params[key] = dateKeys.has(key) ? (dates.parsed.get(key) ?? value) : cast ? cast(meta, value) : value;
  }
  for (const [key, date] of dates.parsed) params[key] = date;
  const own = frontMatter.params;
  if (isParams(own)) for (const key of Object.keys(own)) params[key.toLowerCase()] = own[key] ?? null;
  params.draft = meta.draft;
  params.iscjklanguage = toBool(frontMatter.iscjklanguage);
  return params;
}
