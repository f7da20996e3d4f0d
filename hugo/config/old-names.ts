import { isParams, type Params, type Value } from "../formats/value.ts";

/** Keys that Hugo has renamed; it still reads the old ones and says so. */
const renamed: readonly (readonly [old: string, name: string])[] = [
  ["languagecode", "locale"],
  ["languages.*.languagecode", "languages.*.locale"],
  ["languages.*.languagename", "languages.*.label"],
  ["languages.*.languagedirection", "languages.*.direction"],
];

/** Keys that Hugo reads at another place without a word. */
const moved: readonly (readonly [old: string, name: string])[] = [
  ["menu", "menus"],
  ["languages.*.menu", "languages.*.menus"],
  ["_build", "build"],
  ["ignoreerrors", "ignorelogs"],
  ["googleanalytics", "services.googleanalytics.id"],
  ["disqusshortname", "services.disqus.shortname"],
  ["rsslimit", "services.rss.limit"],
  ["enableinlineshortcodes", "security.enableinlineshortcodes"],
];

/** Keys that Hugo 0.169 no longer reads; a site that still has them gets Hugo's default. */
const withdrawn: readonly (readonly [old: string, name: string])[] = [
  ["paginate", "pagination.pagerSize"],
  ["paginatepath", "pagination.path"],
];

/** Moves the values of old keys to their new places; `onOld` hears of those that a site should change. */
export function renameOldKeys(config: Params, onOld: (old: string, name: string) => void): void {
  for (const [old, name] of renamed) move(config, old, name, onOld);
  for (const [old, name] of moved) move(config, old, name, () => {});
  for (const [old, name] of withdrawn) if (old in config) onOld(old, name);
  for (const old of ["outputs.taxonomyterm"]) if (lookUp(config, old)) onOld(old, "outputs.taxonomy");
  const kinds = config.disablekinds;
  const isOld = (kind: Value): boolean => typeof kind === "string" && kind.toLowerCase() === "taxonomyterm";
  if (Array.isArray(kinds) && kinds.some(isOld)) {
    onOld("disablekinds", "taxonomy");
    config.disablekinds = kinds.map((kind) => (isOld(kind) ? "taxonomy" : kind));
  }
}

function move(config: Params, old: string, name: string, onOld: (old: string, name: string) => void): void {
  for (const language of old.includes("*") ? Object.keys(tableAt(config, "languages")) : [""]) {
    const from = old.replace("*", language);
    const to = name.replace("*", language);
    const value = lookUp(config, from);
    if (value === undefined) continue;
    onOld(from, to);
    remove(config, from);
    if (lookUp(config, to) === undefined) set(config, to, value);
  }
}

function tableAt(config: Params, path: string): Params {
  const value = lookUp(config, path);
  return isParams(value) ? value : (Object.create(null) as Params);
}

function lookUp(config: Params, path: string): Params[string] | undefined {
  let value: Params[string] | undefined = config;
  for (const key of path.split(".")) value = isParams(value) ? value[key] : undefined;
  return value;
}

function set(config: Params, path: string, value: Params[string]): void {
  const keys = path.split(".");
  let table = config;
  for (const key of keys.slice(0, -1)) {
    const next = table[key];
    const inner = isParams(next) ? next : (Object.create(null) as Params);
    table[key] = inner;
    table = inner;
  }
  table[keys.at(-1) ?? ""] = value;
}

function remove(config: Params, path: string): void {
  const keys = path.split(".");
  const table = keys.length > 1 ? lookUp(config, keys.slice(0, -1).join(".")) : config;
  if (isParams(table)) delete table[keys.at(-1) ?? ""];
}
