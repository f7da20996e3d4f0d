import type { Page } from "./page.ts";
import type { Site } from "./site.ts";

interface Neighbours {
  readonly next: Page | null;
  readonly prev: Page | null;
}

const none: Neighbours = { next: null, prev: null };

/** Which page comes before and after which: in the site, and in each section. */
export class NeighbourIndex {
  readonly #site: Site;
  #inSite: ReadonlyMap<Page, Neighbours> | undefined;
  #inSection: ReadonlyMap<Page, Neighbours> | undefined;

  constructor(site: Site) {
    this.#site = site;
  }

  next(page: Page): Page | null {
    return this.#siteWide(page).next;
  }
  prev(page: Page): Page | null {
    return this.#siteWide(page).prev;
  }
  nextInSection(page: Page): Page | null {
    return this.#local(page).next;
  }
  prevInSection(page: Page): Page | null {
    return this.#local(page).prev;
  }

  #siteWide(page: Page): Neighbours {
    this.#inSite ??= new Map(link(this.#site.regularPages, this.#site.settings.nextPrevSortOrder));
    return this.#inSite.get(page) ?? none;
  }

  #local(page: Page): Neighbours {
    this.#inSection ??= new Map(this.#sections());
    return this.#inSection.get(page) ?? none;
  }

  *#sections(): Iterable<[Page, Neighbours]> {
    for (const page of this.#site.tree.all) {
      if (page.isHome || page.isSection) {
        yield* link(page.regularPages, this.#site.settings.nextPrevInSectionSortOrder);
      }
    }
  }
}

/** Hugo: lists run from new to old, so the next page is the one before. */
function* link(pages: readonly Page[], order: "asc" | "desc"): Iterable<[Page, Neighbours]> {
  const step = order === "asc" ? 1 : -1;
  for (const [i, page] of pages.entries()) {
    yield [page, { next: pages[i + step] ?? null, prev: pages[i - step] ?? null }];
  }
}
