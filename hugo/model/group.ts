import { isParams, type Value } from "../formats/value.ts";
import { formatGoTime } from "../url/go-time.ts";
import { toText } from "./cast.ts";
import { seconds } from "./order.ts";
import type { Page } from "./page.ts";
import type { Pages } from "./pages.ts";
import { calendarDate, clocksOf } from "./time-zone.ts";

/** Pages that have something in common. */
export interface PageGroup {
  readonly key: unknown;
  readonly pages: Pages;
}

/** Makes a list of pages: handed in, as lists and groups make each other. */
export type MakeList = (pages: readonly Page[]) => Pages;

export type PageDate = (page: Page) => Date | null;

export class Groups extends Array<PageGroup> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

/** Groups in the order of their keys; pages without a key are in none. */
export function groupByKey(
  pages: Iterable<Page>,
  keyOf: (page: Page) => unknown,
  order: string,
  makeList: MakeList,
): Groups {
  const groups = new Map<unknown, PageGroup>();
  let first: Page | undefined;
  let kind: string | undefined;
  for (const page of pages) {
    first ??= page;
    const key = keyOf(page);
    if (key === undefined || key === null || Array.isArray(key)) continue;
    // Hugo: the first key decides which kind of value is grouped by.
    kind ??= kindOf(key);
    if (kindOf(key) !== kind) continue;
    const id = identity(key);
    const group = groups.get(id) ?? { key, pages: makeList([]) };
    if (group.pages.length === 0) groups.set(id, group);
    group.pages.push(page);
  }
  const collate = (a: string, b: string) => first?.site.collate(a, b) ?? 0;
  const sorted = [...groups.values()].sort((a, b) => compareKeys(a.key, b.key, collate));
  return listOf(order === "desc" ? sorted.reverse() : sorted);
}

/** Groups by what a Go layout makes of a date, in the order of the dates; pages without one come in one group. */
export function groupByDate(
  pages: readonly Page[],
  dateOf: PageDate,
  layout: string,
  order: string,
  makeList: MakeList,
): Groups {
  const sorted = [...pages].sort((a, b) => seconds(dateOf(a)) - seconds(dateOf(b)));
  if (order !== "asc") sorted.reverse();
  const groups: PageGroup[] = [];
  for (const page of sorted) {
    const date = dateOf(page) ?? zero;
    const key = formatGoTime(layout, calendarDate(date, clocksOf(date, page.site.zone)));
    const last = groups.at(-1);
    if (last && last.key === key) last.pages.push(page);
    else groups.push({ key, pages: makeList([page]) });
  }
  return listOf(groups);
}

const zero = new Date(-62_135_596_800_000);

function kindOf(key: unknown): string {
  return key instanceof Date ? "date" : typeof key;
}

function listOf(groups: readonly PageGroup[]): Groups {
  const list = new Groups();
  for (const group of groups) list.push(group);
  return list;
}

function identity(key: unknown): unknown {
  if (key instanceof Date) return key.getTime();
  return Array.isArray(key) || isParams(key) ? JSON.stringify(key) : key;
}

function compareKeys(a: unknown, b: unknown, collate: (a: string, b: string) => number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime();
  return collate(textOf(a), textOf(b));
}

function textOf(key: unknown): string {
  return typeof key === "string" ? key : toText(key as Value);
}
