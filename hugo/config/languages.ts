import { emptyParams, isParams, type Params } from "../formats/value.ts";
import { stringList, text, truth } from "./coerce.ts";
import { fill, withDefaults } from "./defaults.ts";
import type { Problem } from "./problem.ts";
import { type SiteConfig, siteConfigOf } from "./site-config.ts";

/** One language's config: the root's, with what `languages.xx` says over it. */
export interface LanguageConfig extends SiteConfig {
  /** The key in `languages`, in lower case: `nb`. */
  readonly lang: string;
  readonly weight: number;
  /** `label`, before called `languageName`: how the language names itself. */
  readonly label: string;
  /** `ltr`, `rtl` or empty. */
  readonly direction: string;
  readonly disabled: boolean;
}

interface Languages {
  readonly languages: readonly LanguageConfig[];
  readonly defaultLanguage: string;
}

/** `raw` is the config with Hugo's defaults, `given` without. */
export function languagesOf(raw: Params, given: Params, problem: Problem): Languages {
  const named = languageTables(given, problem);
  const chosen = text(given.defaultcontentlanguage) || "";
  const off = new Set(stringList(raw.disablelanguages) ?? []);
  if (named.size === 0) named.set(chosen || "en", emptyParams());
  const all = [...named].map(([lang, own]) => languageOf(lang, own, given, off, problem)).sort(inOrder);
  const built = all.filter((language) => !language.disabled);
  const defaultLanguage = defaultOf(chosen, named, built, problem);
  if (built.length === 0) problem("disablelanguages", "no language is left to build");
  return { languages: built.length > 0 ? built : all.slice(0, 1), defaultLanguage };
}

function languageTables(given: Params, problem: Problem): Map<string, Params> {
  const tables = new Map<string, Params>();
  if (given.languages !== undefined && !isParams(given.languages))
    problem("languages", "it must be a table of languages");
  if (!isParams(given.languages)) return tables;
  for (const [lang, own] of Object.entries(given.languages)) {
    if (!isParams(own)) problem(`languages.${lang}`, "it must be a table");
    else if (/\s/.test(lang)) problem(`languages.${lang}`, "a language's name has no spaces");
    else tables.set(lang, own);
  }
  return tables;
}

/** Hugo: English when it is there, otherwise the first language. */
function defaultOf(
  chosen: string,
  named: ReadonlyMap<string, Params>,
  built: readonly LanguageConfig[],
  problem: Problem,
): string {
  const first = built[0]?.lang ?? "en";
  if (!chosen) return built.some((language) => language.lang === "en") ? "en" : first;
  if (chosen !== chosen.toLowerCase())
    problem("defaultcontentlanguage", "a language's name is written in lower case");
  const lang = chosen.toLowerCase();
  if (named.has(lang)) return lang;
  problem("defaultcontentlanguage", `there is no language \`${chosen}\` in \`languages\``);
  return first;
}

function languageOf(
  lang: string,
  own: Params,
  given: Params,
  off: ReadonlySet<string>,
  problem: Problem,
): LanguageConfig {
  const site = siteConfigOf(withDefaults(overRoot(own, given)), problem);
  const weight = own.weight ?? 0;
  if (typeof weight !== "number") problem(`languages.${lang}.weight`, "it must be a whole number");
  return {
    ...site,
    lang,
    locale: site.locale || lang,
    weight: typeof weight === "number" ? weight : 0,
    label: text(own.label) ?? "",
    direction: text(own.direction) ?? "",
    disabled: (truth(own.disabled) ?? false) || off.has(lang),
  };
}

/** Tables that a language's own table fills up; its other tables replace the root's as a whole. */
const merged: ReadonlySet<string> = new Set(["params"]);

function overRoot(own: Params, given: Params): Params {
  const result = Object.assign(emptyParams(), given);
  delete result.languages;
  for (const [key, value] of Object.entries(own)) {
    const root = given[key];
    result[key] = merged.has(key) && isParams(value) && isParams(root) ? fill(value, root) : value;
  }
  return result;
}

/** Hugo: by weight, those without one last, then by name. */
function inOrder(a: LanguageConfig, b: LanguageConfig): number {
  if (a.weight !== b.weight)
    return (a.weight || Number.MAX_SAFE_INTEGER) - (b.weight || Number.MAX_SAFE_INTEGER);
  return a.lang < b.lang ? -1 : 1;
}
