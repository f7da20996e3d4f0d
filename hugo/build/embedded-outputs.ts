import type { HugoConfig } from "../config/config.ts";
import { isParams } from "../formats/value.ts";
import type { PageOutput } from "../model/output.ts";
import type { Page } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { robotsTxt } from "../output/robots.ts";
import { rss } from "../output/rss.ts";
import { sitemap } from "../output/sitemap.ts";

type Write = (page: Page, config: HugoConfig) => string;

/** What Hugo writes itself where a site has no layout for it, by output format. */
const writers: ReadonlyMap<string, Write> = new Map<string, Write>([
  ["rss", (page, config) => rss(page, page.site, { limit: rssLimit(config), offsetOf: offsetOf(page.site) })],
  ["sitemap", (page) => sitemap(page.site.pages, offsetOf(page.site))],
  ["robots", () => robotsTxt()],
]);

export function embeddedOutput({ page, format }: PageOutput, config: HugoConfig): string | undefined {
  return writers.get(format.name)?.(page, config);
}

/** `services.rss.limit`; -1 is no limit. */
function rssLimit({ services }: HugoConfig): number {
  const limit = isParams(services.rss) ? services.rss.limit : undefined;
  return typeof limit === "number" ? limit : -1;
}

function offsetOf(site: Site): (date: Date) => number {
  return (date) => site.zone.offsetAt(date);
}
