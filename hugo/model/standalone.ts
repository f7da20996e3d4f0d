import { emptyParams } from "../formats/value.ts";
import { readDates } from "./dates.ts";
import type { Kind } from "./kind.ts";
import { outputOf, type PageOutput, targetOf } from "./output.ts";
import { Page } from "./page.ts";
import { readPageMeta } from "./page-meta.ts";
import type { Site } from "./site.ts";

/** The files that Hugo makes one of and that no list contains, with the output format of each. */
const standalone: readonly (readonly [kind: Kind, format: string, title: string])[] = [
  ["404", "404", "404 Page not found"],
  ["sitemap", "sitemap", ""],
  ["robotstxt", "robots", ""],
];

/** The standalone pages of one language; `robots.txt` belongs to the first, and is written only when asked for. */
export function standaloneOutputs(site: Site): PageOutput[] {
  const { disableKinds, enableRobotsTXT, sitemap, multihost } = site.settings;
  return standalone.flatMap(([kind, name, title]) => {
    if (disableKinds.has(kind) || (kind === "sitemap" && sitemap.disable)) return [];
    if (kind === "robotstxt" && (!enableRobotsTXT || (site.index > 0 && !multihost))) return [];
    const format = site.settings.outputFormats.get(name);
    if (!format) return [];
    // The name of a site map's file is the site's own choice.
    const fileName = kind === "sitemap" ? sitemap.filename.replace(/\.[^.]*$/, "") : format.baseName || name;
    const named = { ...format, baseName: fileName };
    const page = standalonePage(site, kind, title);
    return [outputOf(page, named, targetOf(page, named), 1)];
  });
}

function standalonePage(site: Site, kind: Kind, title: string): Page {
  const dates = readDates(
    { params: emptyParams(), baseName: "", modTime: undefined, git: undefined, zone: site.zone },
    site.settings.dateKeys,
  );
  const meta = readPageMeta(emptyParams(), dates, new Set(), site.settings.sitemap);
  meta.title = title;
  return new Page({
    site,
    kind,
    contentPath: site.parsePath(`/${kind}.md`),
    file: null,
    content: undefined,
    frontMatter: undefined,
    meta,
    git: undefined,
    owner: null,
  });
}
