import { absoluteLink, relativeLink } from "../url/base-url.ts";
import { type TargetPath, targetPath } from "../url/target-path.ts";
import { isStandaloneKind } from "./kind.ts";
import type { Page } from "./page.ts";
import { expandedPermalink, expandedUrl } from "./page-permalink.ts";
import type { OutputFormat } from "./settings.ts";

/** One file that a page is written as. */
export interface PageOutput {
  readonly page: Page;
  readonly format: OutputFormat;
  /** Below the publish folder, without a leading `/`: `blogg/index.html`. */
  readonly targetPath: string;
  readonly relPermalink: string;
  readonly permalink: string;
  /** Which pager; 1 is the page itself. */
  readonly pagerNumber: number;
}

/** The formats that a page is written in. */
export function formatsOf(page: Page): readonly OutputFormat[] {
  if (isStandaloneKind(page.kind)) return standaloneFormats(page);
  const { outputs } = page.meta;
  return outputs.length > 0 ? page.site.formatsNamed(outputs) : page.site.formatsOfKind(page.kind);
}

const formatOfKind: ReadonlyMap<string, string> = new Map([
  ["404", "404"],
  ["sitemap", "sitemap"],
  ["sitemapindex", "sitemapindex"],
  ["robotstxt", "robots"],
]);

function standaloneFormats(page: Page): readonly OutputFormat[] {
  const { outputFormats, sitemap } = page.site.settings;
  const format = outputFormats.get(formatOfKind.get(page.kind) ?? "");
  if (!format) return [];
  if (page.kind === "404") return [{ ...format, baseName: "404" }];
  const isSitemap = page.kind === "sitemap" || page.kind === "sitemapindex";
  return [
    isSitemap && sitemap.filename
      ? { ...format, baseName: sitemap.filename.replace(/\.[^.]*$/, "") }
      : format,
  ];
}

/** Hugo: with several languages each sitemap is in its language's folder, also that of the default language. */
function prefixOf(page: Page): string {
  const { settings, sites } = page.site;
  if (page.kind === "sitemap" && sites.length > 1) return settings.language.lang;
  return settings.languagePrefix;
}

/** The format that a page's own address is in: the first that asks to be, or else the first. */
export function mainFormatOf(page: Page): OutputFormat | undefined {
  const formats = formatsOf(page);
  return formats.find(({ permalinkable }) => permalinkable) ?? formats[0];
}

/** Where a page goes in one format. `addends` are the further folders of a pager. */
export function targetOf(page: Page, format: OutputFormat, addends = ""): TargetPath {
  const { settings } = page.site;
  const { contentPath, kind } = page;
  const standalone = isStandaloneKind(kind);
  const { uglyURLs } = settings;
  const target = targetPath(
    {
      format,
      kind,
      dir: page.urlDir,
      baseName: standalone ? format.baseName : page.slug || page.pathInUrls.baseName,
      isBundle: contentPath.isBundle,
      url: expandedUrl(page),
      permalink: expandedPermalink(page),
      uglyUrls: typeof uglyURLs === "boolean" ? uglyURLs : uglyURLs.has(page.section),
      addends,
      filePrefix: prefixOf(page),
      linkPrefix: settings.multihost ? "" : prefixOf(page),
      forcePrefix: settings.multihost,
      standalone,
    },
    settings,
  );
  return target;
}

/** All files of a page that are written, pagers left aside. */
export function outputsOf(page: Page): PageOutput[] {
  const main = mainFormatOf(page);
  return formatsOf(page).map((format) =>
    outputOf(page, format, format === main ? page.target : targetOf(page, format), 1),
  );
}

export function outputOf(
  page: Page,
  format: OutputFormat,
  target: TargetPath,
  pagerNumber: number,
): PageOutput {
  const { baseURL, linkBase } = page.site.settings;
  return {
    page,
    format,
    targetPath: target.file.slice(1),
    relPermalink: relativeLink(linkBase, target.link),
    permalink: absoluteLink(baseURL, target.link, format.protocol),
    pagerNumber,
  };
}

/** A format of a page as a layout sees it: `page.outputFormats.get("rss").relPermalink`. */
export interface PageOutputFormat {
  readonly name: string;
  readonly rel: string;
  readonly mediaType: string;
  readonly format: OutputFormat;
  readonly relPermalink: string;
  readonly permalink: string;
}

export class OutputFormats extends Array<PageOutputFormat> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  /** `isOnly`: the page has no other format; Hugo calls that one the canonical one. */
  static listOf(outputs: readonly PageOutput[], isOnly: boolean): OutputFormats {
    const list = new OutputFormats();
    for (const { format, relPermalink, permalink } of outputs) {
      const rel = isOnly ? "canonical" : format.rel;
      list.push({ name: format.name, rel, mediaType: format.mediaType, format, relPermalink, permalink });
    }
    return list;
  }

  get(name: string): PageOutputFormat | undefined {
    const wanted = name.toLowerCase();
    return this.find((format) => format.name.toLowerCase() === wanted);
  }
}
