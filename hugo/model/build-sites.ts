import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { emptyParams } from "../formats/value.ts";
import type { ContentPathRules } from "../url/content-path.ts";
import { parentPath } from "../url/path.ts";
import { permalinkTokens } from "../url/permalink.ts";
import { aggregateDates } from "./aggregate-dates.ts";
import { Assembler } from "./assemble.ts";
import { type PlacedFile, sortContent } from "./bundle.ts";
import type { ContentFile, SiteInput } from "./input.ts";
import type { Page } from "./page.ts";
import type { PageFileOf } from "./resources.ts";
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
  shareResources(content.resources, sites, assemblers, latePages(sites));
  for (const [i, site] of sites.entries()) {
    assemblers[i]?.addTerms();
    aggregateDates(site, input.now);
  }
  for (const rule of new Map(
    sites.flatMap(({ permalinks }) => permalinks).map((r) => [r.text, r]),
  ).values()) {
    if (rule.pattern.unknown !== undefined) reportToken(rule.text, rule.pattern.unknown, report);
  }
  for (const { file } of content.adapters) reportAdapter(file, report);
  return sites;
}

function reportToken(pattern: string, token: string, report: Report): void {
  const known = nearest(token, permalinkTokens());
  const span = { source: { path: "hugo.toml", text: "" }, start: 0, end: 0 };
  const more = known ? { hint: `Did you mean \`${known}\`?` } : {};
  report(diagnose("site/permalink-token", span, { token, pattern }, more));
}

function reportAdapter({ displayPath, source }: ContentFile, report: Report): void {
  report(
    diagnose("site/content-adapter", { source: source ?? { path: displayPath, text: "" }, start: 0, end: 0 }),
  );
}

/** Gives each file to the page that owns its folder, in each language the one that fits best. */
function shareResources(
  resources: readonly PlacedFile[],
  sites: readonly Site[],
  assemblers: readonly Assembler[],
  isLate: (page: Page) => boolean,
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
    const isContent = group.some(({ path }) => path.type !== "file" && path.type !== "adapter");
    for (const [i, site] of sites.entries()) {
      const own = group.filter(({ lang }) => lang === site.language.lang.toLowerCase()).at(-1);
      if (isContent) {
        if (own) assemblers[i]?.addBundled(owner, own);
        continue;
      }
      const page = site.tree.get(owner);
      const file = page && shared(own, group, page, isLate);
      if (page && file) addFile(site, page, file);
    }
  }
}

/**
 * A file that a page lacks in its own language is that of another, at that language's address.
 * Hugo: only when the bundle has a page in the language of the file.
 */
function shared(
  own: PlacedFile | undefined,
  group: readonly PlacedFile[],
  page: Page,
  isLate: (page: Page) => boolean,
): PageFileOf | undefined {
  const { settings, sites } = page.site;
  if (own) return isLate(page) ? undefined : { placed: own, home: page };
  for (const site of sites) {
    const placed = group.find(({ lang }) => lang === site.language.lang.toLowerCase());
    const home = placed && site.tree.get(page.path);
    if (!placed || !home || isLate(home)) continue;
    return { placed, home: settings.duplicateResourceFiles || settings.multihost ? page : home };
  }
  return undefined;
}

/** Hugo: a home page or section that it makes comes too late for files where another language has a file for it. */
function latePages(sites: readonly Site[]): (page: Page) => boolean {
  return (page) =>
    !page.file &&
    (page.isHome || page.isSection) &&
    sites.some((site) => (site.tree.get(page.path)?.file ?? null) !== null);
}

function addFile(site: Site, page: Page, placed: PageFileOf): void {
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
