import type { Value } from "../formats/value.ts";
import { formatGoTime } from "../url/go-time.ts";
import { toText, toTextListKeepingText } from "./cast.ts";
import { seconds } from "./order.ts";
import type { Page } from "./page.ts";
import { Pages } from "./pages.ts";
import type { RelatedIndex, SiteSettings } from "./settings.ts";
import { calendarDate } from "./time-zone.ts";

type RelatedSettings = SiteSettings["related"];

/** Which pages of a list have which keywords; made once a list. */
export class RelatedPages {
  readonly #settings: RelatedSettings;
  readonly #pages: ReadonlyMap<RelatedIndex, ReadonlyMap<string, readonly Page[]>>;

  constructor(pages: readonly Page[], settings: RelatedSettings) {
    this.#settings = settings;
    const indices = settings.indices.filter(({ weight, type }) => weight !== 0 && type === "basic");
    this.#pages = new Map(indices.map((index) => [index, pagesByKeyword(pages, index, settings)]));
  }

  /** Pages that share keywords with one page, most alike first; newer ones only when the site wants them. */
  to(page: Page): Pages {
    const ranks = new Map<Page, { weight: number; matches: number }>();
    const latest = this.#settings.includeNewer || !page.publishDate ? undefined : seconds(page.publishDate);
    for (const [index, pages] of this.#pages) {
      for (const keyword of keywordsOf(page, index, this.#settings)) {
        for (const other of pages.get(keyword) ?? []) {
          if (other === page || (latest !== undefined && seconds(other.publishDate) > latest)) continue;
          const rank = ranks.get(other) ?? { weight: 0, matches: 0 };
          ranks.set(other, { weight: rank.weight + index.weight, matches: rank.matches + 1 });
        }
      }
    }
    const near = [...ranks].filter(([, { weight, matches }]) => this.#isNear(weight, matches));
    near.sort(
      ([a, x], [b, y]) =>
        y.weight - x.weight ||
        seconds(b.publishDate) - seconds(a.publishDate) ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    );
    return Pages.listOf(near.map(([other]) => other));
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

function pagesByKeyword(
  pages: readonly Page[],
  index: RelatedIndex,
  settings: RelatedSettings,
): ReadonlyMap<string, readonly Page[]> {
  const found = new Map<string, Page[]>();
  for (const page of pages) {
    for (const keyword of keywordsOf(page, index, settings)) {
      const list = found.get(keyword);
      if (list) list.push(page);
      else found.set(keyword, [page]);
    }
  }
  if (index.cardinalityThreshold > 0) dropCommon(found, pages.length, index.cardinalityThreshold);
  return found;
}

/** A keyword that too many pages have tells nothing. */
function dropCommon(found: Map<string, Page[]>, count: number, percent: number): void {
  for (const [keyword, pages] of found) {
    if (Math.trunc((pages.length / count) * 100) > percent) found.delete(keyword);
  }
}

function keywordsOf(page: Page, index: RelatedIndex, settings: RelatedSettings): string[] {
  const value: Value | undefined = page.param(index.name);
  if (value === undefined || value === null) return [];
  if (value instanceof Date) {
    const date = calendarDate(value, page.meta.dateOffset ?? page.site.zone.offsetAt(value));
    return [formatGoTime(index.pattern || "2006", date)];
  }
  const words = Array.isArray(value) ? value.map(toText) : toTextListKeepingText(value);
  return index.toLower || settings.toLower ? words.map((word) => word.toLowerCase()) : words;
}
