import { readPictureOptions } from "../assets/image/picture.ts";
import type { Span } from "../diagnostics/source.ts";
import { trusted } from "../html/html.ts";
import { formatDate } from "../i18n/format-date.ts";
import { formatNumber } from "../i18n/format-number.ts";
import type { Page } from "../model/page.ts";
import { clocksOf } from "../model/time-zone.ts";
import type { LayoutServices } from "../nunjucks/functions.ts";
import { urlize } from "../url/escape.ts";
import { type AddressRoot, absUrl, relUrl } from "./addresses.ts";
import type { Translate } from "./interface-texts.ts";
import type { LayoutRenderer } from "./layout-renderer.ts";
import type { SiteAssets } from "./site-assets.ts";

/** What the functions of layouts do, for whichever page is being rendered. */
export function layoutServices(
  renderer: Pick<LayoutRenderer, "inner" | "page">,
  assets: SiteAssets,
  translators: ReadonlyMap<string, Translate>,
  markdownify: (page: Page, text: string) => string,
): LayoutServices {
  const root = (): AddressRoot => renderer.page.site.settings;
  return {
    i18n: (key, countOrContext) => translators.get(renderer.page.language.lang)?.(key, countOrContext) ?? "",
    markdownify: (text) => markdownify(renderer.inner?.page ?? renderer.page, text),
    relURL: (address) => relUrl(address, root()),
    absURL: (address) => absUrl(address, root()),
    relLangURL: (address) => relUrl(address, root(), root().languagePrefix),
    absLangURL: (address) => absUrl(address, root(), root().languagePrefix),
    urlize: (text) => urlize(text, renderer.page.site.settings),
    anchorize: (text) => text.trim().toLowerCase().replace(/\s+/g, "-"),
    formatDate: (date, layout) => {
      const { site, language } = renderer.page;
      return formatDate(date, layout, { locale: language.locale, offset: clocksOf(date, site.zone) });
    },
    formatNumber: (value, precision) => formatNumber(precision, value, renderer.page.language.locale),
    asset: (path) => {
      const resource = assets.resource(path);
      if (!resource) throw new Error(`there is no file \`${path}\` under assets/`);
      return resource;
    },
    fingerprint: (asset) => assets.fingerprint(asset),
    css: (path) => {
      const built = assets.css(path, pageSpan(renderer.page));
      return {
        relPermalink: built?.relPermalink ?? "",
        permalink: built?.relPermalink ?? "",
        content: trusted(built?.content ?? ""),
      };
    },
    picture: (options) => {
      const read = readPictureOptions(options);
      const { inner } = renderer;
      if (inner) return assets.picture(read, inner.page, inner.span, true);
      return assets.picture(read, renderer.page, spanOfValue(renderer.page, read.src));
    },
  };
}

function pageSpan(page: Page): Span {
  return page.frontMatter?.spanOf("") ?? { source: { path: page.path, text: "" }, start: 0, end: 0 };
}

/**
 * Where the front matter says `value`, so that a picture that is missing is told where its address is written:
 * on the page itself, or on one that it shows a card of.
 */
function spanOfValue(page: Page, value: string): Span {
  if (value === "") return pageSpan(page);
  for (const candidate of [page, ...page.pages, ...(page.parent?.pages ?? [])]) {
    const source = candidate.contentFile?.source;
    const at = source?.text.indexOf(value) ?? -1;
    if (source && at >= 0) return { source, start: at, end: at + value.length };
  }
  return pageSpan(page);
}
