import { type OffsetOf, sitemapDate } from "./date.ts";
import { escapeAddress, escapeText } from "./escape.ts";

interface Translation {
  readonly permalink: string;
  readonly language: { readonly locale: string };
}

/** What a site map needs of a page. */
export interface MappedPage {
  readonly permalink: string;
  readonly lastmod: Date | null;
  readonly sitemap: {
    readonly changeFreq: string;
    readonly disable: boolean;
    /** Below 0 is none. */
    readonly priority: number;
  };
  readonly isTranslated: boolean;
  readonly allTranslations: Iterable<Translation>;
}

export interface MappedSite {
  /** Address of the site's own site map. */
  readonly sitemapAbsURL: string;
  readonly lastmod: Date | null;
}

/** The site map of one language; `pages` are all its listed pages in the site's order. */
export function sitemap(pages: Iterable<MappedPage>, offsetOf: OffsetOf): string {
  const urls: string[] = [];
  for (const page of pages) {
    if (!page.sitemap.disable && page.permalink !== "") urls.push(urlOf(page, offsetOf));
  }
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  xmlns:xhtml="http://www.w3.org/1999/xhtml">
  ${urls.join("")}
</urlset>
`;
}

function urlOf(page: MappedPage, offsetOf: OffsetOf): string {
  const { changeFreq, priority } = page.sitemap;
  const lines = [`<url>\n    <loc>${escapeText(page.permalink)}</loc>`];
  if (page.lastmod !== null) lines.push(`    <lastmod>${sitemapDate(page.lastmod, offsetOf)}</lastmod>`);
  if (changeFreq !== "") lines.push(`    <changefreq>${escapeText(changeFreq)}</changefreq>`);
  if (priority >= 0) lines.push(`    <priority>${priority}</priority>`);
  if (page.isTranslated) {
    for (const translation of page.allTranslations) lines.push(alternate(translation));
  }
  return `${lines.join("\n")}\n  </url>`;
}

function alternate({ permalink, language }: Translation): string {
  return `    <xhtml:link
                rel="alternate"
                hreflang="${escapeText(language.locale)}"
                href="${escapeAddress(permalink)}"
                />`;
}

/** The list of the languages' site maps, for a site whose languages stand in folders. */
export function sitemapIndex(sites: Iterable<MappedSite>, offsetOf: OffsetOf): string {
  const entries = [...sites].map(({ sitemapAbsURL, lastmod }) => {
    const date =
      lastmod === null ? "" : `\t\t\t\n\t\t\t\t<lastmod>${sitemapDate(lastmod, offsetOf)}</lastmod>\n`;
    return `\t\n\t\t<sitemap>\n\t\t\t<loc>${escapeText(sitemapAbsURL)}</loc>\n${date}\t\t\t\n\t\t</sitemap>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("")}\t
</sitemapindex>
`;
}
