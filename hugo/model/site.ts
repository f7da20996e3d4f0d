import { emptyParams, type Params } from "../formats/value.ts";
import { relativeLink } from "../url/base-url.ts";
import { type ContentPath, type ContentPathRules, parseContentPath } from "../url/content-path.ts";
import { findPage } from "./get-page.ts";
import type { ContentRenderer, SiteServices } from "./input.ts";
import type { Kind } from "./kind.ts";
import { type Menus, menusOf } from "./menu.ts";
import { NeighbourIndex } from "./neighbours.ts";
import { type Collate, collator, defaultOrder } from "./order.ts";
import type { PageOutput } from "./output.ts";
import { pageOutputs } from "./outputs.ts";
import type { Page } from "./page.ts";
import { type ReadPermalinkRule, readPermalinkRules } from "./page-permalink.ts";
import { PageTree } from "./page-tree.ts";
import { Pages } from "./pages.ts";
import { RelatedPages } from "./related.ts";
import { ownResources, type PageFileOf, type Resources, withTranslated } from "./resources.ts";
import { below } from "./section.ts";
import type { Language, OutputFormat, SiteSettings } from "./settings.ts";
import { standalonePages } from "./standalone.ts";
import { type TaxonomyName, Terms, taxonomiesOf, taxonomyNames, type WeightedPages } from "./taxonomy.ts";
import { type TimeZone, timeZone } from "./time-zone.ts";
import type { Translations } from "./translations.ts";

/** What the sites of all languages share. */
export interface SharedSiteParts {
  readonly sites: readonly Site[];
  readonly translations: Translations;
  readonly renderer: ContentRenderer;
  readonly services: SiteServices | undefined;
  readonly data: Params;
  readonly pathRules: ContentPathRules;
}

/** One language of a site, with Hugo's site methods in lowerCamelCase. */
export class Site {
  readonly settings: SiteSettings;
  /** Place among the languages. */
  readonly index: number;
  readonly tree = new PageTree();
  readonly terms = new Terms();
  readonly taxonomyNames: readonly TaxonomyName[];
  readonly permalinks: readonly ReadPermalinkRule[];
  readonly zone: TimeZone;
  readonly collate: Collate;
  /** Hugo's default order. */
  readonly compare: (a: Page, b: Page) => number;
  readonly neighbours = new NeighbourIndex(this);
  /** Files by the page that owns them, and pages in bundles. */
  readonly files = new Map<Page, PageFileOf[]>();
  readonly bundled = new Map<Page, Page[]>();
  lastmod: Date | null = null;
  readonly #shared: SharedSiteParts;
  #pages: Pages | undefined;
  #regularPages: Pages | undefined;
  readonly #related = new WeakMap<readonly Page[], RelatedPages>();
  #standalone: readonly Page[] | undefined;
  #menus: Menus | undefined;
  #taxonomies: Record<string, Record<string, WeightedPages>> | undefined;
  #names: ReadonlyMap<string, Page | null> | undefined;
  #ranks: ReadonlyMap<Page, number> | undefined;
  readonly #formats = new Map<Kind, readonly OutputFormat[]>();

  constructor(settings: SiteSettings, index: number, shared: SharedSiteParts) {
    this.settings = settings;
    this.index = index;
    this.#shared = shared;
    this.taxonomyNames = taxonomyNames(settings.taxonomies);
    this.permalinks = readPermalinkRules(settings.permalinks);
    this.zone = timeZone(settings.timeZone);
    this.collate = collator(settings.language.lang);
    this.compare = defaultOrder(this.collate);
  }

  get title(): string {
    return this.settings.title;
  }
  get baseURL(): string {
    return this.settings.baseURL.url;
  }
  get copyright(): string {
    return this.settings.copyright;
  }
  get params(): Params {
    return this.settings.params;
  }
  get language(): Language {
    return this.settings.language;
  }
  get languages(): readonly Language[] {
    return this.sites.map((site) => site.language);
  }
  get sites(): readonly Site[] {
    return this.#shared.sites;
  }
  get translations(): Translations {
    return this.#shared.translations;
  }
  get renderer(): ContentRenderer {
    return this.#shared.renderer;
  }
  get data(): Params {
    return this.#shared.data;
  }
  get config(): Params {
    return this.#shared.services?.config ?? emptyParams();
  }
  i18n(key: string, count?: number): string {
    return this.#shared.services?.i18n(this.language.lang, key, count) ?? key;
  }
  asset(path: string): string | undefined {
    return this.#shared.services?.asset(path);
  }
  resource(path: string): { readonly relPermalink: string } | undefined {
    return this.#shared.services?.resource(path);
  }
  /** Hugo's older name of `lastmod`. */
  get lastChange(): Date | null {
    return this.lastmod;
  }

  get home(): Page {
    const home = this.tree.get("/");
    if (!home) throw new Error("a site without a home page");
    return home;
  }
  get sections(): Pages {
    return this.home.sections;
  }
  /** All listed pages: home, sections, terms and regular pages. */
  get pages(): Pages {
    this.#pages ??= Pages.listOf(
      this.tree.all.filter((page) => page.isListed("site")).sort(this.#compareAll),
    );
    return this.#pages;
  }
  get regularPages(): Pages {
    this.#regularPages ??= Pages.listOf(this.inOrder(this.pages.filter((page) => page.isPage)));
    return this.#regularPages;
  }
  /** The pages of all languages. */
  get allPages(): Pages {
    return Pages.listOf(this.sites.flatMap((site) => [...site.pages]).sort(this.#compareAll));
  }
  /** Hugo: all pages stand in the order of the first language, also those of one language alone. */
  get #compareAll(): (a: Page, b: Page) => number {
    const first = this.sites[0] ?? this;
    return this.sites.length > 1 ? first.compare : first.compareRanks;
  }
  get taxonomies(): Record<string, Record<string, WeightedPages>> {
    this.#taxonomies ??= taxonomiesOf(this);
    return this.#taxonomies;
  }
  get menus(): Menus {
    this.#menus ??= menusOf(this);
    return this.#menus;
  }
  /** The sections that matter most: configured, or the one with most pages. */
  get mainSections(): readonly string[] {
    return this.settings.mainSections ?? this.#largestSection();
  }

  /** 404, sitemap and the like. */
  get standalonePages(): readonly Page[] {
    this.#standalone ??= standalonePages(this);
    return this.#standalone;
  }
  /** The files that this language's pages are written as. */
  outputs(): readonly PageOutput[] {
    return pageOutputs(this);
  }

  /** Pages of this language in Hugo's order. */
  inOrder(pages: Page[]): Page[] {
    return pages.sort(this.compareRanks);
  }
  /** Hugo's order. All pages are put in order once, as most of them stand in many lists. */
  readonly compareRanks = (a: Page, b: Page): number => {
    this.#ranks ??= new Map([...this.tree.all].sort(this.compare).map((page, i) => [page, i] as const));
    const [x, y] = [this.#ranks.get(a), this.#ranks.get(b)];
    return x === undefined || y === undefined ? this.compare(a, b) : x - y;
  };
  /** What a kind of page is written as where the page itself names nothing. */
  formatsOfKind(kind: Kind): readonly OutputFormat[] {
    const { outputs } = this.settings;
    const known = this.#formats.get(kind) ?? this.formatsNamed(outputs.get(kind) ?? []);
    this.#formats.set(kind, known);
    return known;
  }
  formatsNamed(names: readonly string[]): readonly OutputFormat[] {
    return [...new Set(names)].flatMap((name) => this.settings.outputFormats.get(name) ?? []);
  }

  getPage(reference: string): Page | undefined {
    return findPage(this, reference);
  }
  parsePath(path: string): ContentPath {
    return parseContentPath(path, this.#shared.pathRules);
  }
  /** The page with a name, when only one has it. */
  pageByName(name: string): Page | undefined {
    this.#names ??= uniqueNames(this.tree.all);
    return this.#names.get(name) ?? undefined;
  }
  resourcesOf(page: Page): Resources {
    if (page.meta.translationKey === "") return page.ownResources;
    return withTranslated(page.ownResources, page.translations);
  }
  ownResourcesOf(page: Page): Resources {
    return ownResources(page, this.files.get(page) ?? [], this.bundled.get(page) ?? []);
  }
  related(pages: readonly Page[], page: Page): Pages {
    const known = this.#related.get(pages) ?? new RelatedPages(pages, this.settings.related);
    this.#related.set(pages, known);
    return known.to(page);
  }
  /** An address in a menu's configuration; one from the root stands below the base address. */
  menuUrl(url: string): string {
    return url.startsWith("/") ? relativeLink(this.settings.linkBase, url) : url;
  }

  #largestSection(): string[] {
    const counts = new Map<string, number>();
    for (const page of below(this.home)) {
      if (page.isPage && page.section) counts.set(page.section, (counts.get(page.section) ?? 0) + 1);
    }
    const [largest] = [...counts].sort(([, a], [, b]) => b - a);
    return [largest?.[0] ?? ""];
  }
}

function uniqueNames(pages: readonly Page[]): Map<string, Page | null> {
  const names = new Map<string, Page | null>();
  for (const page of pages) {
    const name = page.contentPath.baseName;
    names.set(name, names.has(name) ? null : page);
  }
  return names;
}
