import type { Params, Value } from "../formats/value.ts";
import type { FrontMatter } from "../front-matter/read.ts";
import type { Html } from "../html/html.ts";
import type { RefTarget } from "../shortcode/page.ts";
import type { ContentPath } from "../url/content-path.ts";
import type { TargetPath } from "../url/target-path.ts";
import { absoluteAlias } from "./alias.ts";
import { findPage } from "./get-page.ts";
import type { ContentFile, GitInfo, RenderedContent } from "./input.ts";
import { isBranchKind, isStandaloneKind, type Kind } from "./kind.ts";
import { type MenuEntry, menuEntriesOf } from "./menu.ts";
import { hasMenuCurrent, isMenuCurrent } from "./menu-current.ts";
import { OutputFormats, outputsOf, type PageOutput } from "./output.ts";
import { type PageData, pageData } from "./page-data.ts";
import type { PageFile } from "./page-file.ts";
import type { PageMeta } from "./page-meta.ts";
import { mainTargetOf, urlDirOf } from "./page-target.ts";
import type { Pages } from "./pages.ts";
import { type Pager, type Paginated, paginate, paginatedByDefault } from "./pagination.ts";
import { lookUp } from "./param.ts";
import { parseDate } from "./parse-date.ts";
import { refOf } from "./ref.ts";
import type { Resources } from "./resources.ts";
import * as relations from "./section.ts";
import type { Language, OutputFormat, SitemapSettings } from "./settings.ts";
import type { Site } from "./site.ts";
import { Store } from "./store.ts";

/** All that is known of a page before the others are. */
export interface PageSource {
  readonly site: Site;
  readonly kind: Kind;
  readonly contentPath: ContentPath;
  readonly file: PageFile | null;
  readonly content: ContentFile | undefined;
  readonly frontMatter: FrontMatter | undefined;
  readonly meta: PageMeta;
  readonly git: GitInfo | undefined;
  /** The bundle that the page is a file of. */
  readonly owner: Page | null;
}

/** A page with Hugo's page methods, in lowerCamelCase. What costs something is worked out when asked for, once. */
export class Page {
  readonly site: Site;
  readonly kind: Kind;
  readonly contentPath: ContentPath;
  readonly file: PageFile | null;
  /** The file as it was handed in; `undefined` for a page that Hugo makes. */
  readonly contentFile: ContentFile | undefined;
  readonly frontMatter: FrontMatter | undefined;
  readonly meta: PageMeta;
  readonly gitInfo: GitInfo | null;
  readonly owner: Page | null;
  readonly bundleType: "leaf" | "branch" | "";
  readonly resourceType = "page";
  readonly path: string;
  /** Values that layouts keep with the page while the site is built. */
  readonly store = new Store();

  #parent: Page | null | undefined;
  #currentSection: Page | undefined;
  #pages: Pages | undefined;
  #regularPages: Pages | undefined;
  #regularPagesRecursive: Pages | undefined;
  #sections: Pages | undefined;
  #ancestors: Pages | undefined;
  #rendered: RenderedContent | undefined;
  #target: TargetPath | undefined;
  #outputs: readonly PageOutput[] | undefined;
  #resources: Resources | undefined;
  #ownResources: Resources | undefined;
  #menuEntries: readonly MenuEntry[] | undefined;
  #urlDir: string | undefined;

  constructor(source: PageSource) {
    this.site = source.site;
    this.kind = source.kind;
    this.contentPath = source.contentPath;
    this.file = source.file;
    this.contentFile = source.content;
    this.frontMatter = source.frontMatter;
    this.meta = source.meta;
    this.gitInfo = source.git ?? null;
    this.owner = source.owner;
    this.path = source.contentPath.base;
    const { type } = source.contentPath;
    this.bundleType = isBranchKind(source.kind) ? "branch" : type === "leaf" && !source.owner ? "leaf" : "";
  }

  get title(): string {
    return this.meta.title;
  }
  get linkTitle(): string {
    return this.meta.linkTitle || this.title;
  }
  get description(): string {
    return this.meta.description;
  }
  get keywords(): readonly string[] {
    return this.meta.keywords;
  }
  get params(): Params {
    // Hugo: using metadata on a file lower-cases its keys, also where `params` show it.
    if (this.meta.resources.length > 0) void this.resources;
    return this.meta.params;
  }
  get weight(): number {
    return this.meta.weight;
  }
  get draft(): boolean {
    return this.meta.draft;
  }
  get slug(): string {
    return this.meta.slug;
  }
  get layout(): string {
    return this.meta.layout;
  }
  /** From the root; one that the author wrote without a leading `/` stands beside the page. */
  get aliases(): readonly string[] {
    return this.meta.aliases.map((alias) => absoluteAlias(this, alias));
  }
  get sitemap(): SitemapSettings {
    return this.meta.sitemap;
  }
  /** The whole path with extension and language, the last thing that order is decided by. */
  get sortPath(): string {
    return this.contentPath.path;
  }
  get section(): string {
    return this.contentPath.section;
  }
  get type(): string {
    return this.meta.type || this.section || "page";
  }
  /** The name as a resource: its path in the bundle, extension included. */
  get name(): string {
    if (this.owner) return this.path.slice(this.owner.path.length + 1);
    return this.kind === "term" ? this.contentPath.original.baseName : this.title;
  }

  get date(): Date | null {
    return this.meta.dates.date;
  }
  get lastmod(): Date | null {
    return this.meta.dates.lastmod;
  }
  get publishDate(): Date | null {
    return this.meta.dates.publishDate;
  }
  get expiryDate(): Date | null {
    return this.meta.dates.expiryDate;
  }

  get language(): Language {
    return this.site.language;
  }
  get lang(): string {
    return this.site.language.lang;
  }

  /**
   * The language that the text is written in, for readers and search engines: `lang` of the front matter, or else
   * the site's. Unlike in Hugo, `lang: nn` marks one page of a bokmål site as nynorsk; it is no translation.
   */
  get contentLang(): string {
    const own = this.frontMatter?.params.lang;
    return typeof own === "string" && own !== "" ? own : this.lang;
  }

  /** Eleventy's names beside Hugo's, for what is written for it. */
  get url(): string {
    return this.relPermalink;
  }
  get inputPath(): string {
    return this.contentFile ? `./${this.contentFile.displayPath}` : "";
  }
  /** Below the destination. */
  get outputPath(): string {
    return this.outputs[0]?.targetPath ?? "";
  }
  get fileSlug(): string {
    return this.contentPath.baseName;
  }
  get filePathStem(): string {
    return this.path;
  }

  get isHome(): boolean {
    return this.kind === "home";
  }
  get isPage(): boolean {
    return this.kind === "page";
  }
  get isSection(): boolean {
    return this.kind === "section";
  }
  get isNode(): boolean {
    return this.kind !== "page";
  }
  get isTranslated(): boolean {
    return this.translations.length > 0;
  }

  get parent(): Page | null {
    if (this.#parent === undefined) this.#parent = relations.parentOf(this);
    return this.#parent;
  }
  get currentSection(): Page {
    this.#currentSection ??= relations.currentSectionOf(this);
    return this.#currentSection;
  }
  get firstSection(): Page {
    return relations.firstSectionOf(this);
  }
  get ancestors(): Pages {
    this.#ancestors ??= relations.ancestorsOf(this);
    return this.#ancestors;
  }
  get pages(): Pages {
    this.#pages ??= relations.pagesIn(this);
    return this.#pages;
  }
  get regularPages(): Pages {
    this.#regularPages ??= relations.regularPagesIn(this);
    return this.#regularPages;
  }
  get regularPagesRecursive(): Pages {
    this.#regularPagesRecursive ??= relations.regularPagesBelow(this);
    return this.#regularPagesRecursive;
  }
  get sections(): Pages {
    this.#sections ??= relations.sectionsIn(this);
    return this.#sections;
  }
  get next(): Page | null {
    return this.site.neighbours.next(this);
  }
  get prev(): Page | null {
    return this.site.neighbours.prev(this);
  }
  get nextInSection(): Page | null {
    return this.site.neighbours.nextInSection(this);
  }
  get prevInSection(): Page | null {
    return this.site.neighbours.prevInSection(this);
  }

  isAncestor(other: Page | null | undefined): boolean {
    return !!other && relations.isAncestorOf(this, other);
  }
  isDescendant(other: Page | null | undefined): boolean {
    return !!other && relations.isAncestorOf(other, this);
  }
  inSection(other: Page | null | undefined): boolean {
    return !!other && this.currentSection === other.currentSection;
  }
  eq(other: unknown): boolean {
    return this === other;
  }

  get translationKey(): string {
    return this.site.translations.keyOf(this);
  }
  get translations(): Pages {
    return this.site.translations.othersOf(this);
  }
  get allTranslations(): Pages {
    return this.site.translations.allOf(this);
  }

  getPage(reference: string): Page | undefined {
    return findPage(this.site, reference, this);
  }
  /** The address of the page that is meant, with its fragment; `undefined` when there is none. */
  ref(target: RefTarget | string): string | undefined {
    return refOf(this, target, "permalink");
  }
  /** The same, from the site's root. */
  relref(target: RefTarget | string): string | undefined {
    return refOf(this, target, "relPermalink");
  }
  /** The pages of the terms that this page names in a taxonomy: `page.getTerms("tags")`. */
  getTerms(plural: string): Pages {
    return this.site.terms.termsOf(this, plural);
  }
  get terms(): (plural: string) => Pages {
    return (plural) => this.getTerms(plural);
  }
  /** For a taxonomy and a term what layouts of Hugo call `.Data`. */
  get data(): PageData {
    return pageData(this);
  }

  /** The page's own files, those of its translations left out. */
  get ownResources(): Resources {
    this.#ownResources ??= this.site.ownResourcesOf(this);
    return this.#ownResources;
  }
  get resources(): Resources {
    this.#resources ??= this.site.resourcesOf(this);
    return this.#resources;
  }

  /** Whether the page stands in lists: of the whole site, or of its own section. */
  isListed(where: "site" | "local"): boolean {
    if (isStandaloneKind(this.kind)) return false;
    const { list } = this.meta.build;
    return list === "always" || (list === "local" && where === "local");
  }
  /** Whether the page has an address; a page in a bundle has none. */
  get hasLink(): boolean {
    return this.meta.build.render !== "never" && !this.owner;
  }

  /** The path that addresses are made of: lower case, unless the site keeps capitals. */
  get pathInUrls(): ContentPath {
    return this.site.settings.disablePathToLower ? this.contentPath.original : this.contentPath;
  }
  /** The folder that the page (or a section itself) has in addresses, slugs of sections put in. */
  get urlDir(): string {
    this.#urlDir ??= urlDirOf(this);
    return this.#urlDir;
  }
  /** Where the page goes in its main format. */
  get target(): TargetPath {
    this.#target ??= mainTargetOf(this);
    return this.#target;
  }
  get relPermalink(): string {
    return this.hasLink ? (this.#mainOutput?.relPermalink ?? "") : "";
  }
  get permalink(): string {
    return this.hasLink ? (this.#mainOutput?.permalink ?? "") : "";
  }
  get #mainOutput(): PageOutput | undefined {
    const { outputs } = this;
    if (outputs.length <= 1) return outputs[0];
    // Hugo: the address in the format that is being rendered, when it is one to link to; else in the page's first.
    const rendered = this.site.renderer.format?.() ?? "html";
    const own = outputs.find(({ format }) => format.name === rendered);
    const isWritten = this.meta.build.render === "always";
    return isWritten && own?.format.permalinkable ? own : outputs[0];
  }
  /** The files that the page is written as, whether it is written or not. */
  get outputs(): readonly PageOutput[] {
    this.#outputs ??= outputsOf(this);
    return this.#outputs;
  }
  get outputFormats(): OutputFormats {
    return OutputFormats.listOf(this.hasLink ? this.outputs : [], this.outputs.length === 1);
  }
  get alternativeOutputFormats(): OutputFormats {
    const main = this.#mainOutput?.format;
    const others = this.outputs.filter(({ format }) => format !== main && !format.notAlternative);
    return OutputFormats.listOf(this.hasLink ? others : [], this.outputs.length === 1);
  }

  /**
   * The part of a list that is shown: the page is written once for each, at `/page/2/` and so on. The first call
   * decides; `size` is the site's `pagerSize` when left out. Throws on a single page, as Hugo does.
   */
  paginate(list: Paginated, size: number = this.site.settings.pagination.pagerSize): Pager {
    if (!this.isNode)
      throw new Error("pagination is for sections, terms and the home page, not for a single page");
    if (!(size > 0)) throw new Error("the size of a pager must be a positive number");
    const make = (format?: OutputFormat) => paginate(this, list, Math.trunc(size), format);
    const pager = this.site.renderer.pager?.(this, make) ?? make()[0];
    if (!pager) throw new Error("a list without pagers");
    return pager;
  }
  /** The same for the pages that the page lists by itself. */
  get paginator(): Pager {
    return this.paginate(paginatedByDefault(this));
  }

  /** A parameter of the page, or else of the site; dots for parameters in parameters. */
  param(key: string): Value | undefined {
    return lookUp(this.params, key) ?? lookUp(this.site.params, key);
  }
  paramDate(key: string): Date | null {
    return parseDate(this.param(key), this.site.zone) ?? null;
  }
  /** A field by Hugo's name or ours, for grouping: `Section`, `section`. */
  field(name: string): unknown {
    const key = name.slice(0, 1).toLowerCase() + name.slice(1);
    const value: unknown = Reflect.get(this, key);
    return typeof value === "function" ? undefined : value;
  }

  /** The entries that the page's own front matter makes. */
  get menuEntries(): readonly MenuEntry[] {
    this.#menuEntries ??= menuEntriesOf(this);
    return this.#menuEntries;
  }
  hasMenuCurrent(menu: string, entry: MenuEntry): boolean {
    return hasMenuCurrent(this, menu, entry);
  }
  isMenuCurrent(menu: string, entry: MenuEntry): boolean {
    return isMenuCurrent(this, menu, entry);
  }

  /** The text below the front matter. */
  get rawContent(): string {
    return this.contentFile?.source?.text.slice(this.frontMatter?.start ?? 0) ?? "";
  }
  get #text(): RenderedContent {
    this.#rendered ??= this.site.renderer.render(this);
    return this.#rendered;
  }
  get content(): Html {
    return this.#text.content;
  }
  get contentWithoutSummary(): Html {
    return this.#text.contentWithoutSummary;
  }
  get summary(): Html {
    return this.#text.summary;
  }
  get truncated(): boolean {
    return this.#text.truncated;
  }
  get plain(): string {
    return this.#text.plain;
  }
  get plainWords(): readonly string[] {
    return this.#text.plainWords;
  }
  get wordCount(): number {
    return this.#text.wordCount;
  }
  get fuzzyWordCount(): number {
    return this.#text.fuzzyWordCount;
  }
  get readingTime(): number {
    return this.#text.readingTime;
  }
  get tableOfContents(): Html {
    return this.#text.tableOfContents;
  }
  get fragments(): unknown {
    return this.#text.fragments;
  }
  /** Length of the content, in bytes as Hugo counts. */
  get len(): number {
    return Buffer.byteLength(this.content.toString());
  }

  toString(): string {
    return `Page(${this.file?.path ?? this.path})`;
  }
}
