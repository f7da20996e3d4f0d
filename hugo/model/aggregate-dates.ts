import type { PageDates } from "./dates.ts";
import { isBranchKind } from "./kind.ts";
import type { Page } from "./page.ts";
import type { Site } from "./site.ts";
import { taxonomyAt } from "./taxonomy.ts";

type Aggregated = Pick<PageDates, "date" | "lastmod" | "publishDate">;

/** Gives sections, taxonomies and terms without dates of their own the newest dates of what is in them. */
export function aggregateDates(site: Site, now: Date): void {
  const newest = new Map<Page, Aggregated>();
  const pages = site.tree.all;
  for (let i = pages.length - 1; i >= 0; i--) {
    const page = pages[i];
    if (!page || page.kind === "term") continue;
    const inside = newest.get(page);
    if (inside && isBranchKind(page.kind) && isUndated(page)) Object.assign(page.meta.dates, inside);
    const parent = page.parent;
    if (parent) newest.set(parent, later(later(newest.get(parent), inside), counted(page.meta.dates, now)));
    else site.lastmod = laterDate(inside?.lastmod ?? null, page.lastmod);
  }
  aggregateTerms(site, now);
}

/** A taxonomy has the newest dates of its terms and of all that stands under them. */
function aggregateTerms(site: Site, now: Date): void {
  const undated = new Set(site.tree.all.filter((page) => page.kind === "taxonomy" && isUndated(page)));
  for (const page of site.tree.all) {
    if (page.kind !== "term") continue;
    let dates: Aggregated | undefined;
    let withHome: Aggregated | undefined;
    // Hugo: a home page that names the term counts for the taxonomy, not for the term.
    for (const entry of site.terms.entriesOf(page)) {
      const own = counted(entry.page.meta.dates, now);
      withHome = later(withHome, own);
      if (!entry.page.isHome) dates = later(dates, own);
    }
    if (isUndated(page)) Object.assign(page.meta.dates, dates);
    const taxonomy = taxonomyAt(page.path, site.taxonomyNames);
    const list = taxonomy && site.tree.get(taxonomy.path);
    if (!list || !undated.has(list)) continue;
    Object.assign(list.meta.dates, later(later(list.meta.dates, withHome), counted(page.meta.dates, now)));
  }
}

function isUndated(page: Page): boolean {
  const { date, lastmod, publishDate, expiryDate } = page.meta.dates;
  return !date && !lastmod && !publishDate && !expiryDate;
}

function later(a: Aggregated | undefined, b: Aggregated | undefined): Aggregated {
  return {
    date: laterDate(a?.date ?? null, b?.date ?? null),
    lastmod: laterDate(a?.lastmod ?? null, b?.lastmod ?? null),
    publishDate: laterDate(a?.publishDate ?? null, b?.publishDate ?? null),
  };
}

/** What a page adds to the dates of its section: a future publication does not count. */
function counted(dates: PageDates, now: Date): Aggregated {
  const { date, lastmod, publishDate } = dates;
  return {
    date,
    lastmod,
    publishDate: publishDate && publishDate.getTime() < now.getTime() ? publishDate : null,
  };
}

function laterDate(a: Date | null, b: Date | null): Date | null {
  if (!a || !b) return a ?? b;
  return a.getTime() < b.getTime() ? b : a;
}
