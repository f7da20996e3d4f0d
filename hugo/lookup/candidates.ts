import { everyLanguage } from "./language.ts";
import { hugoPath, parseName } from "./name.ts";
import type { LayoutQuery } from "./query.ts";
import type { LookupSite } from "./site.ts";
import type { Store } from "./store.ts";
import { type Template, toTemplate } from "./template.ts";
import { isBetter, type Match, type Wanted, weigh } from "./weight.ts";

/** A name below `layouts/` that could be a page's layout. */
export interface Candidate {
  name: string;
  exists: boolean;
  taken: boolean;
}

interface Question {
  query: LayoutQuery;
  wanted: Wanted;
  /** The layouts of the site that fit, with their weights. */
  existing: readonly Match[];
  taken: Template | undefined;
  store: Store;
  site: LookupSite;
}

/** The names that could be a page's layout, from best to worst, with those that the site has. */
export function listCandidates(question: Question): Candidate[] {
  const { existing, taken, query } = question;
  const files = new Set(existing.map((match) => match.template.file));
  const possible = possibleMatches(question).filter((match) => !files.has(match.template.file));
  const ordered = [...existing, ...possible].sort(byWeight);
  const names = new Set(ordered.map((match) => match.template.file));
  const slashed = slashedName(query);
  const list = [...names].map((name) => ({
    name,
    exists: files.has(name),
    taken: name === taken?.file,
  }));
  if (slashed === undefined) return list;
  const isTaken = taken !== undefined && taken.file !== "" && !files.has(taken.file);
  const first = isTaken ? taken.file : slashed;
  // The page may stand in the folder that its layout names: then the file is among the others too.
  const known = list.find((c) => c.name === first) ?? { name: first, exists: isTaken, taken: isTaken };
  return [known, ...list.filter((c) => c !== known)];
}

/** Hugo comes down from the top to the page, so what is nearer has to be better than what is farther. */
function byWeight(a: Match, b: Match): number {
  const nearer = a.weight.distance - b.weight.distance;
  if (nearer !== 0) return nearer < 0 === isBetter(nearer < 0 ? a : b, nearer < 0 ? b : a) ? -1 : 1;
  if (a.weight.total !== b.weight.total) return b.weight.total - a.weight.total;
  // `page.nb.njk` takes the place of `page.njk` in its language.
  const one = Number(b.template.language.only !== "") - Number(a.template.language.only !== "");
  return one || (isBetter(a, b) ? -1 : 1);
}

function slashedName({ layout = "", type = "" }: LayoutQuery): string | undefined {
  return layout.includes("/") && type !== "" ? `${type}/${layout}.njk`.toLowerCase() : undefined;
}

function possibleMatches({ query, wanted, store, site }: Question): Match[] {
  const { languages, formats } = store;
  const stems = [wanted.ownLayout, wanted.kind, wanted.layout, "all"].filter(
    (stem) => stem !== "" && !stem.includes("/"),
  );
  // `rss.xml` is the layout of the format `rss` for every kind.
  if (query.outputFormat.mediaType !== "text/html") stems.push(query.outputFormat.name);
  const matches: Match[] = [];
  const parts = query.path.split("/").filter((part) => part !== "");
  for (let depth = parts.length; depth >= 0; depth--) {
    const dir = parts
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join("");
    for (const stem of new Set(stems)) {
      for (const ending of endings(query, store)) {
        if (ending.includes(`.${stem}.`)) continue;
        const file = `${dir}${stem}${ending}.njk`;
        const name = parseName(hugoPath(file, formats), languages, formats);
        const language = { ...everyLanguage, only: name.lang };
        const template = toTemplate(file, name, language, formats);
        if (template === undefined) continue;
        const weight = weigh(template, wanted, site.defaultOutputFormat);
        if (weight.total > 0)
          matches.push({ template, weight: { ...weight, distance: parts.length - depth + 1 } });
      }
    }
  }
  return matches;
}

/** What may stand between a layout's name and `.njk`: language, output format, suffix. */
function endings({ lang, outputFormat }: LayoutQuery, { formats, languages }: Store): string[] {
  const suffix = formats.suffixes(outputFormat.mediaType)[0] ?? "";
  const isHtml = suffix === "html";
  const format = outputFormat.name === suffix ? "" : `.${outputFormat.name}`;
  const named = format === "" ? [] : [isHtml ? format : `${format}.${suffix}`];
  const plain = isHtml ? "" : `.${suffix}`;
  const langs = languages.size > 1 ? [`.${lang}`, ""] : [""];
  return langs.flatMap((l) => [...named, plain].map((ending) => l + ending));
}
