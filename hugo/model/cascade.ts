import { emptyParams, isParams, type Params, type Value } from "../formats/value.ts";
import { toTables, toText, toTextListKeepingText } from "./cast.ts";
import { globToRegExp } from "./glob.ts";

/** Front matter that is handed down to the pages that it aims at. */
export interface CascadeRule {
  readonly target: PageTarget;
  readonly values: Params;
}

export interface PageTarget {
  readonly kind: RegExp | undefined;
  readonly path: RegExp | undefined;
  readonly lang: RegExp | undefined;
  readonly environment: RegExp | undefined;
}

export interface TargetedPage {
  readonly kind: string;
  readonly path: string;
  readonly lang: string;
  readonly environment: string;
}

/** Reads `cascade`: one table or a list of them, each with an optional `target` (formerly `_target`). */
export function readCascade(value: Value | undefined, languages: readonly string[]): CascadeRule[] {
  return toTables(value).map((table) => {
    const target = table.target ?? table._target;
    return {
      target: readTarget(isParams(target) ? target : emptyParams(), languages),
      values: cascadedValues(table),
    };
  });
}

/** `params` are front matter's own `params`; what is beside them is front matter itself. */
function cascadedValues(table: Params): Params {
  const values = emptyParams();
  for (const key of Object.keys(table)) {
    const name = key.toLowerCase();
    if (name !== "target" && name !== "_target" && name !== "params") values[name] = table[key] ?? null;
  }
  const params = table.params;
  if (isParams(params))
    for (const key of Object.keys(params)) values[key.toLowerCase()] ??= params[key] ?? null;
  return values;
}

function readTarget(target: Params, languages: readonly string[]): PageTarget {
  const get = (name: string) => {
    const key = Object.keys(target).find((key) => key.toLowerCase() === name);
    return key === undefined ? undefined : globs(target[key]);
  };
  const sites = target.sites;
  const matrix = isParams(sites) && isParams(sites.matrix) ? sites.matrix : undefined;
  return {
    kind: get("kind"),
    path: get("path"),
    lang: oneOf(languages, get("lang") ?? globs(matrix?.languages)),
    environment: get("environment"),
  };
}

/** Hugo: languages that the site does not have restrict nothing. */
function oneOf(languages: readonly string[], pattern: RegExp | undefined): RegExp | undefined {
  return languages.some((lang) => pattern?.test(lang)) ? pattern : undefined;
}

function globs(value: Value | undefined): RegExp | undefined {
  const all = toTextListKeepingText(value)
    .map((text) => toText(text).toLowerCase())
    .filter((text) => text !== "");
  if (all.length === 0) return undefined;
  return globToRegExp(all.length === 1 ? (all[0] ?? "") : `{${all.join(",")}}`);
}

export function isTarget(target: PageTarget, page: TargetedPage): boolean {
  return (
    (target.kind?.test(page.kind) ?? true) &&
    (target.lang?.test(page.lang) ?? true) &&
    (target.path?.test(page.path) ?? true) &&
    (target.environment?.test(page.environment) ?? true)
  );
}

/** Front matter with what the rules hand down below it; the first rule that has a key wins. */
export function withCascade(frontMatter: Params, rules: readonly CascadeRule[], page: TargetedPage): Params {
  let merged: Params | undefined;
  for (const { target, values } of rules) {
    if (!isTarget(target, page)) continue;
    merged ??= Object.assign(emptyParams(), frontMatter);
    for (const key of Object.keys(values)) if (!(key in merged)) merged[key] = values[key] ?? null;
  }
  return merged ?? frontMatter;
}
