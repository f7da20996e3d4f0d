import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import { emptyParams } from "../formats/value.ts";
import { readFrontMatter } from "../front-matter/read.ts";
import type { ContentPath } from "../url/content-path.ts";
import { parentPath } from "../url/path.ts";
import { switchedOff } from "./build-options.ts";
import type { PlacedFile } from "./bundle.ts";
import { type CascadeRule, readCascade, withCascade } from "./cascade.ts";
import { readDates } from "./dates.ts";
import { reportCascade, reportMistakes } from "./front-matter-mistakes.ts";
import type { SiteInput } from "./input.ts";
import { isBranchKind, type Kind } from "./kind.ts";
import { byBytes } from "./order.ts";
import { Page } from "./page.ts";
import { PageFile } from "./page-file.ts";
import { type PageMeta, readPageMeta } from "./page-meta.ts";
import type { DateKeys } from "./settings.ts";
import type { Site } from "./site.ts";
import { taxonomyAt, termPath, termsNamed } from "./taxonomy.ts";
import { autoTitle } from "./title.ts";

/** Something that becomes a page: a file, or a place in the tree that needs one. */
interface PageDraft {
  readonly path: ContentPath;
  readonly placed: PlacedFile | undefined;
  readonly kind: Kind;
}

/** Makes the pages of one language, from the files in that language and where the tree has gaps. */
export class Assembler {
  readonly #site: Site;
  readonly #input: SiteInput;
  readonly #report: Report;
  readonly #dateKeys: ReadonlySet<string>;
  readonly #languages: readonly string[];
  readonly #cascades = new Map<string, readonly CascadeRule[]>();
  /** Pages that are not built, by path: drafts, future and expired ones. */
  readonly #dropped = new Map<string, Page>();
  /** Pages in bundles that are built, or not built. */
  readonly #bundled: Page[] = [];
  /** Pages in bundles that have no page in this language. */
  readonly #orphans: Page[] = [];

  constructor(site: Site, input: SiteInput, report: Report) {
    this.#site = site;
    this.#input = input;
    this.#report = report;
    this.#languages = site.sites.map(({ language }) => language.lang.toLowerCase());
    this.#dateKeys = namesOf(site.settings.dateKeys);
  }

  addPages(files: readonly PlacedFile[]): void {
    this.#cascades.set("/", readCascade(this.#site.settings.cascade, this.#languages));
    for (const draft of this.#drafts(files)) this.#add(draft);
  }

  /** Whether a path had a page that is not built. */
  wasDropped(path: string): boolean {
    return this.#dropped.has(path);
  }

  /** A Markdown file inside a bundle. */
  addBundled(ownerPath: string, placed: PlacedFile): void {
    const owner = this.#site.tree.get(ownerPath) ?? this.#dropped.get(ownerPath);
    if (!owner) {
      this.#orphans.push(this.#make({ path: placed.path.asResource(), placed, kind: "page" }, null));
      return;
    }
    const page = this.#make({ path: placed.path.asResource(), placed, kind: "page" }, owner);
    // Hugo: a draft inside a bundle is shown with it, but its terms do not count.
    this.#shouldBuild(page);
    this.#bundled.push(page);
    const list = this.#site.bundled.get(owner) ?? [];
    if (list.length === 0) this.#site.bundled.set(owner, list);
    list.push(page);
  }

  /** Pages from files, and the ones that Hugo makes: home, sections at the root, taxonomies; in the order of their paths. */
  #drafts(files: readonly PlacedFile[]): PageDraft[] {
    const drafts = new Map<string, PageDraft>();
    for (const placed of files) {
      const path = placed.path;
      // Hugo: a file that names its language goes before one that does not.
      const before = drafts.get(path.base)?.placed;
      if (before) this.#reportSamePage(before, placed);
      if (path.lang === "" && before?.path.lang) continue;
      drafts.set(path.base, { path, placed, kind: this.#kindOf(path) });
    }
    const ensure = (path: string, kind: Kind) => {
      const parsed = this.#site.parsePath(`${path}/_index.md`);
      if (!drafts.has(parsed.base)) drafts.set(parsed.base, { path: parsed, placed: undefined, kind });
    };
    ensure("", "home");
    for (const { plural, path } of this.#site.taxonomyNames) {
      if (!this.#isOff("taxonomy") || !this.#isOff("term"))
        ensure(path === `/${plural}` ? path : `/${plural}`, "taxonomy");
    }
    for (const { path } of files) {
      const section = path.original.section;
      const isTaxonomy = taxonomyAt(`/${path.section}`, this.#site.taxonomyNames);
      if (section !== "" && !isTaxonomy) ensure(`/${section}`, "section");
    }
    return [...drafts.values()].sort((a, b) => byBytes(a.path.base, b.path.base));
  }

  #reportSamePage(first: PlacedFile, second: PlacedFile): void {
    const [a, b] = second.path.lang === "" && first.path.lang !== "" ? [second, first] : [first, second];
    const source = b.file.source ?? { path: b.file.displayPath, text: "" };
    const values = { first: a.file.displayPath, second: b.file.displayPath };
    this.#report(diagnose("site/same-page", { source, start: 0, end: 0 }, values));
  }

  #kindOf(path: ContentPath): Kind {
    if (path.base === "/") return "home";
    if (path.type !== "branch") return "page";
    const taxonomy = taxonomyAt(path.base, this.#site.taxonomyNames);
    if (!taxonomy) return "section";
    return taxonomy.path === path.base ? "taxonomy" : "term";
  }

  #add(draft: PageDraft): Page | undefined {
    const page = this.#make(draft, null);
    if (!this.#shouldBuild(page) && (page.kind === "page" || page.kind === "term")) {
      this.#dropped.set(page.path, page);
      return undefined;
    }
    this.#site.tree.add(page);
    return page;
  }

  #make(draft: PageDraft, owner: Page | null): Page {
    const { path, placed, kind } = draft;
    const site = this.#site;
    const source = placed?.file.source;
    const frontMatter = source && readFrontMatter(source, this.#report);
    const own = frontMatter?.params ?? emptyParams();
    if (isBranchKind(kind)) reportCascade(frontMatter, this.#report);
    const rules = this.#rulesFor(
      path.base,
      isBranchKind(kind) ? readCascade(own.cascade, this.#languages) : [],
    );
    const { environment, language } = site.settings;
    const merged = withCascade(own, rules, { kind, path: path.base, lang: language.lang, environment });
    const file = placed ? new PageFile(placed) : null;
    const git = placed && this.#input.git?.get(placed.file.displayPath);
    const dates = readDates(
      {
        params: merged,
        baseName: file?.contentBaseName ?? "",
        modTime: placed?.file.modTime,
        git,
        zone: site.zone,
      },
      site.settings.dateKeys,
    );
    const meta = readPageMeta(merged, dates, this.#dateKeys, site.settings.sitemap);
    this.#complete(meta, draft);
    if (source && frontMatter) {
      const read = { source, frontMatter, params: merged, meta, badDates: dates.mistakes };
      reportMistakes(read, site.settings, this.#report);
    }
    return new Page({
      site,
      kind,
      contentPath: path,
      file,
      content: placed?.file,
      frontMatter,
      meta,
      git,
      owner,
    });
  }

  /** What Hugo decides once the front matter is read. */
  #complete(meta: PageMeta, { kind, path, placed }: PageDraft): void {
    if (this.#isOff(kind)) meta.build = switchedOff;
    if (meta.title !== "" || placed) return;
    const taxonomy = taxonomyAt(path.base, this.#site.taxonomyNames);
    const term = taxonomy ? path.original.base.slice(taxonomy.path.length + 1) : "";
    meta.title = autoTitle(kind, path, term, this.#site.settings);
  }

  /** A section's own cascade goes before those of the sections above it. */
  #rulesFor(path: string, own: readonly CascadeRule[]): readonly CascadeRule[] {
    let inherited: readonly CascadeRule[] | undefined;
    for (let at = path; inherited === undefined; at = parentPath(at)) inherited = this.#cascades.get(at);
    if (own.length === 0) return inherited;
    const rules = [...own, ...inherited];
    this.#cascades.set(path, rules);
    return rules;
  }

  /** Term pages for what pages name and no `_index.md` describes, and which pages stand under which term. */
  addTerms(): void {
    if (this.#isOff("term")) return;
    this.#addTermsOfBundled();
    for (const page of [...this.#site.tree.all]) {
      if (page.meta.build.render === "never") continue;
      for (const taxonomy of this.#site.taxonomyNames) {
        for (const [ordinal, name] of termsNamed(page, taxonomy).entries()) {
          const path = termPath(taxonomy, name);
          if (this.#dropped.has(path)) continue;
          const term = this.#site.tree.get(path) ?? this.#addTerm(`/${taxonomy.plural}/${name}`);
          if (!term) continue;
          this.#site.terms.add(term, taxonomy, page, ordinal);
          this.#site.terms.setName(term, name);
        }
      }
    }
  }

  /** Hugo: a term that only files in bundles name has a page, with nothing under it. */
  #addTermsOfBundled(): void {
    for (const page of [...this.#bundled, ...this.#orphans]) {
      for (const taxonomy of this.#site.taxonomyNames) {
        for (const name of page.meta.build.render === "never" ? [] : termsNamed(page, taxonomy)) {
          const path = termPath(taxonomy, name);
          if (!this.#dropped.has(path) && !this.#site.tree.get(path))
            this.#addTerm(`/${taxonomy.plural}/${name}`);
        }
      }
    }
  }

  #addTerm(path: string): Page | undefined {
    return this.#add({ path: this.#site.parsePath(`${path}/_index.md`), placed: undefined, kind: "term" });
  }

  #shouldBuild(page: Page): boolean {
    const { settings } = this.#site;
    const now = this.#input.now.getTime();
    if (this.#isOff(page.kind)) return false;
    const isBuilt =
      (settings.buildDrafts || !page.draft) &&
      (settings.buildFuture || !page.publishDate || page.publishDate.getTime() <= now) &&
      (settings.buildExpired || !page.expiryDate || page.expiryDate.getTime() >= now);
    if (!isBuilt) page.meta.build = switchedOff;
    return isBuilt;
  }

  #isOff(kind: Kind): boolean {
    return this.#site.settings.disableKinds.has(kind);
  }
}

function namesOf(keys: DateKeys): Set<string> {
  return new Set([...keys.date, ...keys.lastmod, ...keys.publishDate, ...keys.expiryDate]);
}
