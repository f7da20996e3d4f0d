import { everyLanguage } from "./language.ts";
import { parseName } from "./name.ts";
import type { Store } from "./store.ts";
import type { Template } from "./template.ts";
import { isBetter, type Match, type Wanted, weigh } from "./weight.ts";

/** The template of a partial called `header`, `header.njk`, `_partials/header.html` … */
export function partialOf(store: Store, called: string, defaultOutputFormat: string): Template | undefined {
  const bare = called
    .toLowerCase()
    .replaceAll(" ", "-")
    .replace(/\.njk$/, "");
  const path = `/${bare.replace(/^\/?(?:_?partials\/)?/, "")}`;
  const name = parseName(path, store.languages, store.formats);
  const html = store.formats.resolve("html", "html");
  const resolved = store.formats.resolve(name.format, name.suffix);
  const { mediaType, isPlainText } = resolved.mediaType === "" ? html : resolved;
  const wanted: Wanted = {
    kind: name.kind,
    layout: "",
    ownLayout: "",
    lang: name.lang,
    format: name.format || (resolved.mediaType === "" ? html.format : ""),
    mediaType,
    isPlainText,
    variant1: "",
    variant2: "",
  };
  let best: Match | undefined;
  for (const template of store.byDir.get(`/_partials${name.pathNoIdentifier}`) ?? []) {
    const anyLanguage = { ...template, language: everyLanguage };
    const match = { template, weight: weigh(anyLanguage, wanted, defaultOutputFormat) };
    // Hugo: a partial of that name that fits in nothing else is better than none.
    if (best === undefined || isBetter(match, best)) best = match;
  }
  return best?.template;
}
