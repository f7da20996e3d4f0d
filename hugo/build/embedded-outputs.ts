import type { HugoConfig } from "../config/config.ts";
import { isParams } from "../formats/value.ts";
import type { PageOutput } from "../model/output.ts";
import type { Page } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { clocksOf } from "../model/time-zone.ts";
import { robotsTxt } from "../output/robots.ts";
import { rss } from "../output/rss.ts";
import { type MappedSite, sitemap, sitemapIndex } from "../output/sitemap.ts";
import { absoluteLink } from "../url/base-url.ts";

type Write = (page: Page, config: HugoConfig) => string;

/** What Hugo writes itself where a site has no layout for it, by output format. */
const writers: ReadonlyMap<string, Write> = new Map<string, Write>([
  ["rss", (page, config) => rss(page, page.site, { limit: rssLimit(config), offsetOf: offsetOf(page.site) })],
  // Hugo: a site map is in the order of its own language, unlike the list of all pages.
  ["sitemap", (page) => sitemap(page.site.inOrder([...page.site.pages]), offsetOf(page.site))],
  ["sitemapindex", (page) => sitemapIndex(page.site.sites.map(mapped), offsetOf(page.site))],
  ["robots", () => robotsTxt()],
]);

export function embeddedOutput({ page, format }: PageOutput, config: HugoConfig): string | undefined {
  return writers.get(format.name)?.(page, config);
}

function mapped(site: Site): MappedSite {
  const { baseURL, languagePrefix, sitemap } = site.settings;
  const folder = languagePrefix || site.language.lang;
  return { lastmod: site.lastmod, sitemapAbsURL: absoluteLink(baseURL, `/${folder}/${sitemap.filename}`) };
}

/** `services.rss.limit`; -1 is no limit. */
function rssLimit({ services }: HugoConfig): number {
  const limit = isParams(services.rss) ? services.rss.limit : undefined;
  return typeof limit === "number" ? limit : -1;
}

function offsetOf(site: Site): (date: Date) => number {
  return (date) => clocksOf(date, site.zone);
}
