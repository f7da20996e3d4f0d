import { isParams, type Params } from "../formats/value.ts";
import { stringList, text } from "./coerce.ts";
import { goRegExp } from "./go-regexp.ts";
import { outputFormatsOf } from "./output-formats.ts";
import type { Problem } from "./problem.ts";

/** Mistakes of the whole site, which no language can have of its own. */
export function checkRoot(raw: Params, problem: Problem): void {
  const format = (text(raw.defaultoutputformat) ?? "").toLowerCase();
  if (!outputFormatsOf(isParams(raw.outputformats) ? raw.outputformats : {}).has(format)) {
    problem("defaultoutputformat", `there is no output format \`${format}\``);
  }
  for (const pattern of stringList(raw.ignorefiles) ?? []) {
    if (!goRegExp(pattern)) problem("ignorefiles", `\`${pattern}\` is no regular expression`);
  }
  if (raw.related !== undefined && raw.related !== null && !isParams(raw.related))
    problem("related", "it must be a table");
}

const kinds: ReadonlySet<string> = new Set([
  ...["page", "home", "section", "taxonomy", "term", "taxonomyterm"],
  ...["rss", "sitemap", "sitemapindex", "robotstxt", "404"],
]);

/** Names in `disableKinds` and `outputs` that are no kinds of pages; Hugo passes over them. */
export function warnOfUnknownKinds(given: Params, warn: (kind: string, path: string) => void): void {
  for (const kind of stringList(given.disablekinds) ?? [])
    if (!kinds.has(kind.toLowerCase())) warn(kind, "disablekinds");
  for (const kind of Object.keys(isParams(given.outputs) ? given.outputs : {})) {
    if (!kinds.has(kind)) warn(kind, `outputs.${kind}`);
  }
}
