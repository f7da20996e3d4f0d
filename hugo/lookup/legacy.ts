import type { Category } from "./template.ts";

/** What a layout file named as before Hugo 0.146 also stands for. */
export interface LegacyTarget {
  dir: string;
  kind: string;
  category: Category;
  /** Two files for the same: the lower one is taken. */
  order: number;
}

type Row = readonly [source: string, dir: string];

// Hugo: names of term and taxonomy layouts, the best first. S is a taxonomy's singular, P its plural.
const termRows: readonly Row[] = [
  ["/P/term", "/P"],
  ["/P/S", "/P"],
  ["/term/term", ""],
  ["/term/S", "/P"],
  ["/term/taxonomy", "/P"],
  ["/term/list", ""],
  ["/taxonomy/term", ""],
  ["/taxonomy/S", "/P"],
  ["/S/term", "/P"],
  ["/S/S", "/P"],
  ["/_default/S", "/P"],
  ["/_default/taxonomy", ""],
];

const taxonomyRows: readonly Row[] = [
  ["/P/S.terms", "/P"],
  ["/P/terms", "/P"],
  ["/P/taxonomy", "/P"],
  ["/P/list", "/P"],
  ["/S/S.terms", "/P"],
  ["/S/terms", "/P"],
  ["/S/taxonomy", "/P"],
  ["/S/list", "/P"],
  ["/taxonomy/S.terms", "/P"],
  ["/taxonomy/terms", ""],
  ["/taxonomy/taxonomy", ""],
  ["/taxonomy/list", ""],
  ["/_default/S.terms", ""],
  ["/_default/terms", ""],
  ["/_default/taxonomy", ""],
];

// K is the word `section`, T a section's name.
const sectionRows: readonly Row[] = [
  ["/T/T", "/T"],
  ["/K/T", "/T"],
  ["/K/K", ""],
  ["/K/list", ""],
  ["/_default/T", "/T"],
];

export type LegacyTable = ReadonlyMap<string, readonly LegacyTarget[]>;

export interface Legacy {
  term: LegacyTable;
  taxonomy: LegacyTable;
  section: LegacyTable;
}

export function legacyTables(taxonomies: ReadonlyMap<string, string>): Legacy {
  return {
    term: expand(termRows, "term", taxonomies),
    taxonomy: expand(taxonomyRows, "taxonomy", taxonomies),
    section: sections(),
  };
}

function expand(rows: readonly Row[], kind: string, taxonomies: ReadonlyMap<string, string>): LegacyTable {
  const table = new Map<string, LegacyTarget[]>();
  let order = 0;
  for (const [source, dir] of rows) {
    const hasTokens = /[SP]/.test(source + dir);
    for (const [singular, plural] of hasTokens ? taxonomies : [["", ""] as const]) {
      const fill = (text: string) => text.replace("P", plural).replaceAll("S", singular);
      add(table, fill(source), { dir: fill(dir), kind, category: "layout", order: order++ });
    }
  }
  return table;
}

// Hugo keeps one target, at random, where a name stands for the terms of every taxonomy.
function add(table: Map<string, LegacyTarget[]>, source: string, target: LegacyTarget): void {
  const targets = table.get(source);
  const last = targets?.at(-1);
  if (targets === undefined || last === undefined) table.set(source, [target]);
  else if (last.dir === target.dir) targets[targets.length - 1] = target;
  else targets.push(target);
}

function sections(): LegacyTable {
  const table = new Map<string, LegacyTarget[]>();
  let order = 0;
  for (const [source, dir] of sectionRows) {
    add(table, source, { dir, kind: "section", category: "layout", order: order++ });
    add(table, `${source}-baseof`, { dir, kind: "section", category: "baseof", order: order++ });
  }
  return table;
}
