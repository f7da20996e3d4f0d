import { emptyParams } from "../formats/value.ts";
import { defaultBuildOptions } from "./build-options.ts";
import { readDates } from "./dates.ts";
import type { Kind } from "./kind.ts";
import { Page } from "./page.ts";
import { readPageMeta } from "./page-meta.ts";
import type { Site } from "./site.ts";
import { autoTitle } from "./title.ts";

/** The pages of a site that stand in no list: 404, sitemap, `robots.txt`. A 404 is written only where a layout for it exists. */
export function standalonePages(site: Site): Page[] {
  return kindsOf(site).map((kind) => standalonePage(site, kind));
}

function kindsOf(site: Site): Kind[] {
  const { settings, sites, index } = site;
  const isOn = (kind: string) => !settings.disableKinds.has(kind);
  const kinds: Kind[] = [];
  if (isOn("404")) kinds.push("404");
  const hasIndex = (sites.length > 1 || settings.languagePrefix !== "") && !settings.multihost;
  if (isOn("sitemap")) kinds.push("sitemap");
  if (isOn("sitemap") && hasIndex && index === 0) kinds.push("sitemapindex");
  if (settings.enableRobotsTXT && isOn("robotstxt") && (index === 0 || settings.multihost))
    kinds.push("robotstxt");
  return kinds;
}

function standalonePage(site: Site, kind: Kind): Page {
  const contentPath = site.parsePath(`/${kind}.html`);
  const { settings, zone } = site;
  const source = { params: emptyParams(), baseName: "", modTime: undefined, git: undefined, zone };
  const dates = readDates(source, settings.dateKeys);
  const meta = readPageMeta(emptyParams(), dates, new Set(), settings.sitemap);
  meta.title = autoTitle(kind, contentPath, "", settings);
  meta.build = { ...defaultBuildOptions, list: "never" };
  return new Page({
    site,
    kind,
    contentPath,
    file: null,
    content: undefined,
    frontMatter: undefined,
    meta,
    git: undefined,
    owner: null,
  });
}
