import { lowerCase } from "../url/path.ts";
import type { Page } from "./page.ts";

type Compare = (a: Page, b: Page) => number;
export type Collate = (a: string, b: string) => number;

/** Hugo's order where no other is asked for: weight (none last), date (newest first), link title, path. */
export function defaultOrder(collate: Collate): Compare {
  return (a, b) => {
    if (a.weight !== b.weight) {
      if (a.weight === 0) return 1;
      return b.weight === 0 ? -1 : a.weight - b.weight;
    }
    const date = seconds(b.date) - seconds(a.date);
    if (date !== 0) return date;
    return collate(a.linkTitle, b.linkTitle) || byBytes(a.sortPath, b.sortPath);
  };
}

/** By language, then as `defaultOrder` without weights, titles compared without regard to the language. */
export function byLanguage(a: Page, b: Page): number {
  return (
    a.site.index - b.site.index ||
    seconds(b.date) - seconds(a.date) ||
    byLetters(a.linkTitle, b.linkTitle) ||
    byBytes(a.sortPath, b.sortPath)
  );
}

/** Letter by letter with case aside, then with it. */
export function byLetters(a: string, b: string): number {
  const [x, y] = [[...a], [...b]];
  for (let i = 0; i < x.length && i < y.length; i++) {
    const order = byLetter(x[i] ?? "", y[i] ?? "");
    if (order !== 0) return order;
  }
  return x.length - y.length || byBytes(a, b);
}

/** Hugo: only of two ASCII letters is the order that of the alphabet; `Ø` comes before `å`, a small letter. */
function byLetter(a: string, b: string): number {
  if (a === b || lowerCase(a) === lowerCase(b)) return 0;
  return a < "\x80" && b < "\x80" ? byBytes(lowerCase(a), lowerCase(b)) : byBytes(a, b);
}

/** A moment in whole seconds, as Hugo compares them; no date comes before all. */
export function seconds(date: Date | null): number {
  return date === null ? -62_135_596_800 : Math.floor(date.getTime() / 1000);
}

/** UTF-8 byte order, which is code point order. */
export function byBytes(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    // Surrogates stand for characters above all others.
    if (x >= 0xd800 && y >= 0xd800)
      return (x >= 0xe000 ? x - 0x2000 : x + 0x800) - (y >= 0xe000 ? y - 0x2000 : y + 0x800);
    return x - y;
  }
  return a.length - b.length;
}

/** Compares texts as readers of the language expect. */
export function collator(lang: string): Collate {
  let compare: Collate | undefined;
  return (a, b) => {
    compare ??= makeCollator(lang);
    return a === b ? 0 : compare(a, b);
  };
}

function makeCollator(lang: string): Collate {
  try {
    // Hugo's library has no rules of its own for `no` and `nb`, so that å stands with a there.
    return new Intl.Collator(/^(no|nb)$/.test(lang) ? "und" : lang, { caseFirst: "false" }).compare;
  } catch {
    return new Intl.Collator("und").compare;
  }
}
