import { isParams, type Params, type Value } from "../formats/value.ts";
import { stringList, text } from "./coerce.ts";

/** A folder of the site that Hugo sees at another place. */
export interface Mount {
  /** Relative to the site's folder. */
  readonly source: string;
  /** `content`, `static/files` … */
  readonly target: string;
  /** The languages whose pages it holds; none: those of the file names. */
  readonly languages: readonly string[];
  /** Globs; one that starts with `! ` takes files away. Empty: all files. */
  readonly files: readonly string[];
}

const folders: readonly (readonly [key: string, target: string])[] = [
  ["datadir", "data"],
  ["layoutdir", "layouts"],
  ["i18ndir", "i18n"],
  ["archetypedir", "archetypes"],
  ["assetdir", "assets"],
];

/** The site's own mounts, then Hugo's for each part of a site that the site's own say nothing of. */
export function mountsOf(raw: Params, defaultLanguage: string): Mount[] {
  const module = isParams(raw.module) ? raw.module : undefined;
  const own = Array.isArray(module?.mounts) ? module.mounts.flatMap(mountOf) : [];
  const parts = new Set(own.map((mount) => mount.target.split("/")[0]));
  return [...own, ...standardMounts(raw, defaultLanguage).filter((mount) => !parts.has(mount.target))];
}

function mountOf(value: Value): Mount[] {
  if (!isParams(value)) return [];
  const { source, target } = value;
  if (typeof source !== "string" || typeof target !== "string") return [];
  return [
    { source, target: target.replace(/\/+$/, ""), languages: languagesOf(value), files: filesOf(value) },
  ];
}

function languagesOf(mount: Params): string[] {
  if (typeof mount.lang === "string" && mount.lang) return [mount.lang];
  const matrix = isParams(mount.sites) && isParams(mount.sites.matrix) ? mount.sites.matrix : undefined;
  return stringList(matrix?.languages) ?? [];
}

function filesOf(mount: Params): string[] {
  const included = stringList(mount.includefiles) ?? [];
  const excluded = (stringList(mount.excludefiles) ?? []).map((glob) => `! ${glob}`);
  return [...(stringList(mount.files) ?? []), ...excluded, ...included];
}

function standardMounts(raw: Params, defaultLanguage: string): Mount[] {
  const mounts = contentMounts(raw, defaultLanguage);
  for (const [key, target] of folders) mounts.push(...mount(text(raw[key]) ?? "", target));
  for (const source of allStaticFolders(raw)) mounts.push(...mount(source, "static"));
  return mounts;
}

function contentMounts(raw: Params, defaultLanguage: string): Mount[] {
  const languages = isParams(raw.languages) ? Object.entries(raw.languages) : [];
  const own = languages.flatMap(([lang, table]) => {
    const source = isParams(table) ? text(table.contentdir) : "";
    return source ? mount(source, "content", [lang]) : [];
  });
  const others = languages.length === 0 || own.length < languages.length;
  const root = others ? mount(text(raw.contentdir) ?? "", "content") : [];
  return [...root, ...own.sort((a) => (a.languages[0] === defaultLanguage ? -1 : 0))];
}

function mount(source: string, target: string, languages: readonly string[] = []): Mount[] {
  return source ? [{ source, target, languages, files: [] }] : [];
}

/** `staticDir`, and `staticDir0` … `staticDir10` besides. */
export function staticFolders(table: Params): string[] {
  const keys = ["staticdir", ...Array.from({ length: 11 }, (_, i) => `staticdir${i}`)];
  return keys.flatMap((key) => stringList(table[key]) ?? []);
}

function allStaticFolders(raw: Params): string[] {
  const languages = isParams(raw.languages) ? Object.values(raw.languages).filter(isParams) : [];
  return [...new Set([raw, ...languages].flatMap(staticFolders))];
}
