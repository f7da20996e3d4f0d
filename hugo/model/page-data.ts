import type { Page } from "./page.ts";
import type { Pages } from "./pages.ts";
import { taxonomyAt, type WeightedPages } from "./taxonomy.ts";

/** What Hugo's layouts call `.Data`. */
export interface PageData {
  readonly pages: Pages;
  readonly singular?: string;
  readonly plural?: string;
  /** Of a taxonomy: its terms by name. */
  readonly terms?: Readonly<Record<string, WeightedPages>>;
  /** Of a term: its name as written. */
  readonly term?: string;
}

export function pageData(page: Page): PageData {
  const taxonomy = taxonomyAt(page.path, page.site.taxonomyNames);
  const pages = page.pages;
  if (!taxonomy || (page.kind !== "taxonomy" && page.kind !== "term")) return { pages };
  const { singular, plural } = taxonomy;
  if (page.kind === "term") return { pages, singular, plural, term: page.site.terms.nameOf(page) };
  return { pages, singular, plural, terms: page.site.taxonomies[plural] ?? {} };
}
