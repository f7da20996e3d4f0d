import type { Value } from "../formats/value.ts";
import { toText } from "./cast.ts";
import { type Groups, groupByDate, groupByKey, type PageDate } from "./group.ts";
import { byLanguage, seconds } from "./order.ts";
import type { Page } from "./page.ts";
import { sortLikeGo } from "./sort-like-go.ts";

/** Pages in an order, with Hugo's ways to sort, cut and group them. Each gives a new list. */
export class Pages extends Array<Page> {
  /** Lists that `map` makes are plain arrays. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  static listOf(pages: Iterable<Page>): Pages {
    const list = new Pages();
    for (const page of pages) list.push(page);
    return list;
  }

  get len(): number {
    return this.length;
  }

  /** Hugo's order: weight, date, link title, path. */
  byWeight(): Pages {
    return this.#sorted((a, b) => a.site.compare(a, b));
  }

  byTitle(): Pages {
    return this.#byText((page) => page.title);
  }

  byLinkTitle(): Pages {
    return this.#byText((page) => page.linkTitle);
  }

  byDate(): Pages {
    return this.#byNumber((page) => seconds(page.date));
  }

  byLastmod(): Pages {
    return this.#byNumber((page) => seconds(page.lastmod));
  }

  byPublishDate(): Pages {
    return this.#byNumber((page) => seconds(page.publishDate));
  }

  byExpiryDate(): Pages {
    return this.#byNumber((page) => seconds(page.expiryDate));
  }

  /** By the length of the content. */
  byLength(): Pages {
    return this.#byNumber((page) => page.len);
  }

  byLanguage(): Pages {
    return this.#sorted(byLanguage);
  }

  /** By a parameter, dots for parameters in parameters; pages without it come last. */
  byParam(key: string): Pages {
    return this.#sorted((a, b) => {
      const [x, y] = [a.param(key), b.param(key)];
      if (x === undefined || x === null) return y === undefined || y === null ? 0 : 1;
      if (y === undefined || y === null) return -1;
      if (typeof x === "number" && typeof y === "number") return x - y;
      return notAfter(a.site.collate(toText(x), toText(y)));
    });
  }

  override reverse(): this {
    const reversed = [...this].reverse();
    return Pages.listOf(reversed) as this;
  }

  limit(count: number): Pages {
    return Pages.listOf(this.slice(0, Math.max(0, count)));
  }

  /** The page before `page` in Hugo's sense: the next newer one. */
  next(page: Page): Page | null {
    const at = this.indexOf(page);
    return (at > 0 ? this[at - 1] : undefined) ?? null;
  }

  prev(page: Page): Page | null {
    const at = this.indexOf(page);
    return (at >= 0 ? this[at + 1] : undefined) ?? null;
  }

  /** Groups of pages with the same value of a method or field, as `section`; sorted by it. */
  groupBy(key: string, order = "asc"): Groups {
    return groupByKey(this, (page) => page.field(key), order, Pages.listOf);
  }

  /** The same for a parameter; pages without it are left out. */
  groupByParam(key: string, order = "asc"): Groups {
    return groupByKey(this, (page) => groupable(page.param(key)), order, Pages.listOf);
  }

  /** Groups by date as a Go layout prints it, as `2006-01`; newest first. */
  groupByDate(layout: string, order = "desc"): Groups {
    return groupByDate(this, (page) => page.date, layout, order, Pages.listOf);
  }

  groupByPublishDate(layout: string, order = "desc"): Groups {
    return groupByDate(this, (page) => page.publishDate, layout, order, Pages.listOf);
  }

  groupByExpiryDate(layout: string, order = "desc"): Groups {
    return groupByDate(this, (page) => page.expiryDate, layout, order, Pages.listOf);
  }

  groupByLastmod(layout: string, order = "desc"): Groups {
    return groupByDate(this, (page) => page.lastmod, layout, order, Pages.listOf);
  }

  groupByParamDate(key: string, layout: string, order = "desc"): Groups {
    const date: PageDate = (page) => page.paramDate(key);
    return groupByDate(this, date, layout, order, Pages.listOf);
  }

  /** Pages of the same site that share keywords with `page`. */
  related(page: Page): Pages {
    return page.site.related(this, page);
  }

  #byText(text: (page: Page) => string): Pages {
    return this.#sorted((a, b) => a.site.collate(text(a), text(b)));
  }

  #byNumber(number: (page: Page) => number): Pages {
    return this.#sorted((a, b) => number(a) - number(b));
  }

  #sorted(compare: (a: Page, b: Page) => number): Pages {
    return Pages.listOf(sortLikeGo(this, (a, b) => compare(a, b) < 0));
  }
}

/** Hugo: of two equal parameters each comes before the other, which turns some of them round. */
function notAfter(order: number): number {
  return order || -1;
}

/** Hugo: pages with a whole number under the key are in no group, as two kinds of number do not match. */
function groupable(value: Value | undefined): Value | undefined {
  return Number.isInteger(value) ? undefined : value;
}
