import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Difference {
  readonly path: string;
  readonly what: string;
}

type Normalise = (html: string) => string;

/** The same HTML, up to white space. */
export const sameHtml: Normalise = (html) => html.replace(/\s+/g, " ").replaceAll("> <", "><").trim();

/** The same words in the main part; tags and attributes may differ. */
export const sameText: Normalise = (html) => {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html;
  const text = main
    .replace(/<\/?(?:p|li|h\d|td|th|tr|ul|ol|div|pre|blockquote|aside|table)[^>]*>/g, " ")
    .replace(/<[^>]*>/g, "");
  return decoded(text).replace(/\s+/g, " ").trim();
};

/** Where two built sites differ: files that only one has, and files whose normalised text is not the same. */
export function compareOutputs(ours: string, theirs: string, normalise: Normalise): Difference[] {
  const [own, other] = [htmlFiles(ours), htmlFiles(theirs)];
  const [inOurs, inTheirs] = [new Set(own), new Set(other)];
  const missing = own.filter((path) => !inTheirs.has(path)).map((path) => ({ path, what: "only ours" }));
  const more = other.filter((path) => !inOurs.has(path)).map((path) => ({ path, what: "only theirs" }));
  const changed = own.flatMap((path): Difference[] => {
    if (!inTheirs.has(path)) return [];
    const [a, b] = [ours, theirs].map((folder) => normalise(readFileSync(join(folder, path), "utf8")));
    return a === b || a === undefined || b === undefined ? [] : [{ path, what: firstDifference(a, b) }];
  });
  return [...missing, ...more, ...changed];
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .sort();
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const part = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
  return `ours ${part(a)}\n      theirs ${part(b)}`;
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["#34", '"'],
  ["#39", "'"],
  ["#43", "+"],
]);

function decoded(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities.get(name) ?? whole);
}
