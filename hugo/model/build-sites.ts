import type { Report } from "../diagnostics/diagnostic.ts";
import { emptyParams } from "../formats/value.ts";
import type { ContentPathRules } from "../url/content-path.ts";
import { parentPath } from "../url/path.ts";
import { aggregateDates } from "./aggregate-dates.ts";
import { Assembler } from "./assemble.ts";
import { type PlacedFile, sortContent } from "./bundle.ts";
import type { SiteInput } from "./input.ts";
import type { Page } from "./page.ts";
import { settingsOf } from "./settings-from-config.ts";
import { Site } from "./site.ts";
import { Translations } from "./translations.ts";

/** Builds the model: one site for each language, in Hugo's order. Mistakes are reported; the sites are always usable. */
export function buildSites(input: SiteInput, report: Report): readonly Site[] {
  const allSettings = settingsOf(input.config);
  const [first] = allSettings;
  if (!first) return [];
  const pathRules: ContentPathRules = {
    languages: new Set(allSettings.map(({ language }) => language.lang.toLowerCase())),
    disabledLanguages: first.disabledLanguages,
    contentExtensions: first.contentExtensions,
  };
  const sites: Site[] = [];
  const translations = new Translations(() => sites.flatMap((site) => site.tree.all));
  const shared = {
    sites,
    translations,
    renderer: input.renderer,
    services: input.services,
    data: input.data ?? emptyParams(),
    pathRules,
  };
  for (const [index, settings] of allSettings.entries()) sites.push(new Site(settings, index, shared));
  const content = sortContent(input.content, pathRules, first.defaultContentLanguage.toLowerCase());
  const assemblers = sites.map((site) => new Assembler(site, input, report));
  for (const [i, site] of sites.entries()) {
    assemblers[i]?.addPages(content.pages.filter(({ lang }) => lang === site.language.lang.toLowerCase()));
  }
  shareResources(content.resources, sites, assemblers);
  for (const [i, site] of sites.entries()) {
    assemblers[i]?.addTerms();
    aggregateDates(site, input.now);
  }
  return sites;
}

/** Gives each file to the page that owns its folder, in each language the one that fits best. */
function shareResources(
  resources: readonly PlacedFile[],
  sites: readonly Site[],
  assemblers: readonly Assembler[],
): void {
  const ownerOf = owners(sites, assemblers);
  const groups = new Map<string, PlacedFile[]>();
  for (const placed of resources) {
    const key = placed.path.base;
    const group = groups.get(key);
    if (group) group.push(placed);
    else groups.set(key, [placed]);
  }
  for (const [key, group] of groups) {
    const owner = ownerOf(parentPath(key));
    for (const [i, site] of sites.entries()) {
      const page = site.tree.get(owner);
      const lang = site.language.lang.toLowerCase();
      const own = group.filter((placed) => placed.lang === lang);
      const best = own.at(-1) ?? group[0];
      if (!best) continue;
      const isContent = best.path.type !== "file" && best.path.type !== "adapter";
      if (isContent && own.length > 0) assemblers[i]?.addBundled(owner, best);
      else if (!isContent && page) addFile(site, page, best);
    }
  }
}

function addFile(site: Site, page: Page, placed: PlacedFile): void {
  const list = site.files.get(page) ?? [];
  if (list.length === 0) site.files.set(page, list);
  list.push(placed);
}

/** The path of the nearest page at or above a folder, in whatever language it is. */
function owners(sites: readonly Site[], assemblers: readonly Assembler[]): (dir: string) => string {
  const known = new Map<string, string>();
  const find = (dir: string): string => {
    if (dir === "/") return "/";
    const isPage = sites.some((site, i) => site.tree.get(dir) || assemblers[i]?.wasDropped(dir));
    return isPage ? dir : ownerOf(parentPath(dir));
  };
  const ownerOf = (dir: string): string => {
    const owner = known.get(dir) ?? find(dir);
    known.set(dir, owner);
    return owner;
  };
  return ownerOf;
}
