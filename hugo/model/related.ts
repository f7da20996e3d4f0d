import type { Value } from "../formats/value.ts";
import { ZonedDate } from "../formats/zoned-date.ts";
import { formatGoTime } from "../url/go-time.ts";
import { toText, toTextListKeepingText } from "./cast.ts";
import { seconds } from "./order.ts";
import type { Page } from "./page.ts";
import { Pages } from "./pages.ts";
import type { RelatedIndex, SiteSettings } from "./settings.ts";
import { calendarDate, clocksOf } from "./time-zone.ts";

type RelatedSettings = SiteSettings["related"];

interface Rank {
  weight: number;
  matches: number;
}

/** Which pages of a list have which keywords; made once a list. */
export class RelatedPages {
  readonly #settings: RelatedSettings;
  readonly #indices: readonly KeywordIndex[];

  constructor(pages: readonly Page[], settings: RelatedSettings) {
    this.#settings = settings;
    const indices = settings.indices.filter(({ weight, type }) => weight !== 0 && type === "basic");
    this.#indices = indices.map((index) => new KeywordIndex(pages, index, settings));
  }

  /** Pages that share keywords with one page, most alike first; newer ones only when the site wants them. */
  to(page: Page): Pages {
    const ranks = this.#rank(page);
    const latest = this.#settings.includeNewer || !page.publishDate ? undefined : seconds(page.publishDate);
    const near = [...ranks].filter(
      ([other, { weight, matches }]) =>
        other !== page &&
        this.#isNear(weight, matches) &&
        (latest === undefined || seconds(other.publishDate) <= latest),
    );
    near.sort(
      ([a, x], [b, y]) =>
        y.weight - x.weight ||
        seconds(b.publishDate) - seconds(a.publishDate) ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    );
    return Pages.listOf(near.map(([other]) => other));
  }

  /**
   * An index whose matches alone are too light, as that of dates, only adds to pages that others have found:
   * half the site may share a year.
   */
  #rank(page: Page): Map<Page, Rank> {
    const ranks = new Map<Page, Rank>();
    const light: KeywordIndex[] = [];
    for (const index of this.#indices) {
      const words = index.of(page);
      if (!this.#isNear(index.weight * words.length, words.length)) {
        light.push(index);
        continue;
      }
      for (const other of words.flatMap((word) => index.pagesWith(word))) add(ranks, other, index.weight);
    }
    for (const index of light) {
      const words = index.of(page);
      for (const other of ranks.keys()) {
        const own = index.of(other);
        for (const word of words) if (own.includes(word)) add(ranks, other, index.weight);
      }
    }
    return ranks;
  }

  /** Hugo: the mean weight of the matches, in percent of the heaviest index, against the threshold. */
  #isNear(weight: number, matches: number): boolean {
    const heaviest = Math.max(0, ...this.#settings.indices.map((index) => index.weight));
    const lightest = Math.min(0, ...this.#settings.indices.map((index) => index.weight));
    if (heaviest === lightest) return false;
    const mean = Math.trunc(weight / matches);
    const percent = Math.floor(((mean - lightest) / (heaviest - lightest)) * 100 + 0.5);
    return percent >= Math.trunc(this.#settings.threshold / matches);
  }
}

function add(ranks: Map<Page, Rank>, page: Page, weight: number): void {
  const rank = ranks.get(page);
  if (!rank) ranks.set(page, { weight, matches: 1 });
  else {
    rank.weight += weight;
    rank.matches++;
  }
}

/** The keywords of pages in one index, and the pages of each. */
class KeywordIndex {
  readonly weight: number;
  readonly #index: RelatedIndex;
  readonly #settings: RelatedSettings;
  readonly #words = new Map<Page, readonly string[]>();
  readonly #pages = new Map<string, Page[]>();

  constructor(pages: readonly Page[], index: RelatedIndex, settings: RelatedSettings) {
    this.weight = index.weight;
    this.#index = index;
    this.#settings = settings;
    for (const page of pages) {
      for (const word of this.of(page)) {
        const list = this.#pages.get(word);
        if (list) list.push(page);
        else this.#pages.set(word, [page]);
      }
    }
    const { cardinalityThreshold } = index;
    if (cardinalityThreshold > 0) dropCommon(this.#pages, pages.length, cardinalityThreshold);
  }

  of(page: Page): readonly string[] {
    const known = this.#words.get(page) ?? keywordsOf(page, this.#index, this.#settings);
    this.#words.set(page, known);
    return known;
  }

  pagesWith(word: string): readonly Page[] {
    return this.#pages.get(word) ?? [];
  }
}

/** A keyword that too many pages have tells nothing. */
function dropCommon(found: Map<string, Page[]>, count: number, percent: number): void {
  for (const [keyword, pages] of found) {
    if (Math.trunc((pages.length / count) * 100) > percent) found.delete(keyword);
  }
}

/** Hugo: pages without a date have one in common, that of the year 1. */
function dateOf(page: Page, name: string): Date | undefined {
  const field = dateFields.get(name);
  return field && (page[field] ?? noDate);
}

const noDate = new ZonedDate(-62_135_596_800_000, 0);
const dateFields: ReadonlyMap<string, "date" | "lastmod" | "publishDate" | "expiryDate"> = new Map([
  ["date", "date"],
  ["lastmod", "lastmod"],
  ["publishdate", "publishDate"],
  ["expirydate", "expiryDate"],
]);

function keywordsOf(page: Page, index: RelatedIndex, settings: RelatedSettings): string[] {
  const value: Value | undefined = dateOf(page, index.name) ?? page.param(index.name);
  if (value === undefined || value === null) return [];
  if (value instanceof Date) {
    const date = calendarDate(value, clocksOf(value, page.site.zone));
    return [formatGoTime(index.pattern || "2006", date)];
  }
  const words = Array.isArray(value) ? value.map(toText) : toTextListKeepingText(value);
  return index.toLower || settings.toLower ? words.map((word) => word.toLowerCase()) : words;
}
