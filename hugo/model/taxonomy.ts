import { normalizePath } from "../url/content-path.ts";
import { toInt, toTextListKeepingText } from "./cast.ts";
import type { Page } from "./page.ts";
import { Pages } from "./pages.ts";
import type { Site } from "./site.ts";

/** A taxonomy: `tag` and its plural, under which pages name their terms. */
export interface TaxonomyName {
  readonly singular: string;
  readonly plural: string;
  /** The path of its page: `/tags`. */
  readonly path: string;
}

/** A page under a term, with its weight there. */
export class WeightedPage {
  readonly page: Page;
  readonly weight: number;
  /** Place of the term in the page's own list. */
  readonly ordinal: number;

  constructor(page: Page, weight: number, ordinal: number) {
    this.page = page;
    this.weight = weight;
    this.ordinal = ordinal;
  }
}

/** The pages of a term in order: `site.taxonomies.tags.hund`. */
export class WeightedPages extends Array<WeightedPage> {
  #term: Page | undefined;

  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  static listOf(term: Page, entries: readonly WeightedPage[]): WeightedPages {
    const list = new WeightedPages();
    for (const entry of entries) list.push(entry);
    list.#term = term;
    return list;
  }

  get page(): Page | undefined {
    return this.#term;
  }
  get pages(): Pages {
    return Pages.listOf(this.map(({ page }) => page));
  }
  get count(): number {
    return this.length;
  }
}

export function taxonomyNames(taxonomies: ReadonlyMap<string, string>): TaxonomyName[] {
  return [...taxonomies].map(([singular, plural]) => ({
    singular,
    plural,
    path: normalizePath(`/${plural}`),
  }));
}

/** The taxonomy that a path belongs to: itself or one of its terms. */
export function taxonomyAt(path: string, names: readonly TaxonomyName[]): TaxonomyName | undefined {
  return names.find((name) => path === name.path || path.startsWith(`${name.path}/`));
}

/** The terms that a page names in one taxonomy, as written. */
export function termsNamed(page: Page, taxonomy: TaxonomyName): string[] {
  return toTextListKeepingText(page.meta.params[taxonomy.plural.toLowerCase()]).filter((term) => term !== "");
}

/** Where a term's page is: `/tags/norsk-hund`. */
export function termPath(taxonomy: TaxonomyName, term: string): string {
  return normalizePath(`/${taxonomy.plural}/${term}`);
}

interface TermEntry {
  readonly page: Page;
  readonly weight: number;
  readonly ordinal: number;
}

/** Which pages stand under which terms, in one language. */
export class Terms {
  readonly #entries = new Map<Page, TermEntry[]>();
  readonly #names = new Map<Page, string>();
  readonly #ofPage = new Map<Page, Map<string, { term: Page; ordinal: number }[]>>();

  add(term: Page, taxonomy: TaxonomyName, page: Page, ordinal: number): void {
    const weight = toInt(page.meta.params[`${taxonomy.plural.toLowerCase()}_weight`]) ?? 0;
    const entries = this.#entries.get(term) ?? [];
    if (entries.length === 0) this.#entries.set(term, entries);
    // A page that names a term twice stands under it once, at its last place.
    if (entries.at(-1)?.page === page) entries.pop();
    entries.push({ page, weight, ordinal });
    const own = this.#ofPage.get(page) ?? new Map<string, { term: Page; ordinal: number }[]>();
    if (own.size === 0) this.#ofPage.set(page, own);
    const list = own.get(taxonomy.plural) ?? [];
    if (list.length === 0) own.set(taxonomy.plural, list);
    const before = list.findIndex((entry) => entry.term === term);
    if (before >= 0) list.splice(before, 1);
    list.push({ term, ordinal });
  }

  /** A term as its pages write it; the last page in order of paths decides. */
  nameOf(term: Page): string {
    return this.#names.get(term) ?? term.title;
  }

  setName(term: Page, name: string): void {
    this.#names.set(term, name);
  }

  entriesOf(term: Page): readonly TermEntry[] {
    return this.#entries.get(term) ?? [];
  }

  /** The listed pages under a term by weight there, then in Hugo's order. */
  pagesWith(term: Page): Pages {
    const listed = this.entriesOf(term).filter(({ page }) => page.isListed("local"));
    return Pages.listOf(sorted(listed).map(({ page }) => page));
  }

  weightedPages(term: Page): WeightedPages {
    // Hugo: `site.taxonomies` has the pages that are in no list, too.
    const entries = sorted(this.entriesOf(term)).map(
      ({ page, weight, ordinal }) => new WeightedPage(page, weight, ordinal),
    );
    return WeightedPages.listOf(term, entries);
  }

  /** The term pages of a page in one taxonomy, in the order in which the page names them. */
  termsOf(page: Page, plural: string): Pages {
    const list = this.#ofPage.get(page)?.get(plural) ?? [];
    return Pages.listOf([...list].sort((a, b) => a.ordinal - b.ordinal).map(({ term }) => term));
  }
}

function sorted(entries: readonly TermEntry[]): TermEntry[] {
  return [...entries].sort((a, b) => a.weight - b.weight || a.page.site.compareRanks(a.page, b.page));
}

/** All taxonomies as a layout walks them: `site.taxonomies.tags`. */
export function taxonomiesOf(site: Site): Record<string, Record<string, WeightedPages>> {
  const taxonomies: Record<string, Record<string, WeightedPages>> = Object.create(null);
  for (const { plural } of site.taxonomyNames) taxonomies[plural] = Object.create(null);
  for (const page of site.tree.all) {
    if (page.kind !== "term") continue;
    const taxonomy = taxonomyAt(page.path, site.taxonomyNames);
    const pages = site.terms.weightedPages(page);
    const terms = taxonomy && taxonomies[taxonomy.plural];
    if (terms && pages.length > 0) terms[site.terms.nameOf(page).toLowerCase()] = pages;
  }
  return taxonomies;
}
