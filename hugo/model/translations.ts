import { byLanguage } from "./order.ts";
import type { Page } from "./page.ts";
import { Pages } from "./pages.ts";

/** Which pages are the same page in other languages. Shared by all sites. */
export class Translations {
  #groups: ReadonlyMap<string, readonly Page[]> | undefined;
  readonly #pages: () => Iterable<Page>;

  /** `pages` lists the pages of all sites in the order of the sites. */
  constructor(pages: () => Iterable<Page>) {
    this.#pages = pages;
  }

  /** The path, or the key that the author gave. */
  keyOf(page: Page): string {
    return page.meta.translationKey || page.path;
  }

  /** Hugo: pages with one key, or else all at one path, whatever their keys. */
  allOf(page: Page): Pages {
    this.#groups ??= this.#collect();
    const key = page.meta.translationKey ? `key ${page.meta.translationKey}` : `path ${page.path}`;
    return Pages.listOf(this.#groups.get(key) ?? [page]);
  }

  othersOf(page: Page): Pages {
    return Pages.listOf(this.allOf(page).filter((other) => other !== page));
  }

  #collect(): Map<string, Page[]> {
    const groups = new Map<string, Page[]>();
    const add = (key: string, page: Page) => {
      const group = groups.get(key);
      if (group) group.push(page);
      else groups.set(key, [page]);
    };
    for (const page of this.#pages()) {
      if (page.hasLink) add(`path ${page.path}`, page);
      if (page.meta.translationKey) add(`key ${page.meta.translationKey}`, page);
    }
    for (const group of groups.values()) group.sort(byLanguage);
    return groups;
  }
}
