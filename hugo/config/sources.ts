import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { Source, Span } from "../diagnostics/source.ts";
import { decode, formatOf } from "../formats/decode.ts";
import { FormatError } from "../formats/format-error.ts";
import { lowerKeys } from "../formats/lower-keys.ts";
import { emptyParams, isParams, type Params } from "../formats/value.ts";
import { locateIn } from "../front-matter/locate.ts";

export interface ConfigFile {
  /** Relative to the site's folder: `hugo.toml`, `config/_default/params.toml`. */
  readonly path: string;
  readonly text: string;
}

/** A config file that takes part, decoded. */
export interface ConfigSource {
  readonly source: Source;
  readonly format: "yaml" | "toml" | "json";
  /** Where its keys belong: `[]` for `hugo.toml`, `["languages", "nb", "params"]` for `params.nb.toml`. */
  readonly prefix: readonly string[];
  readonly params: Params;
}

const rootNames = ["hugo", "config"];
const extensions = ["toml", "yaml", "yml", "json"];

/**
 * The files that count, lowest first: the first of `hugo.toml` … `config.json`, then `config/_default/`,
 * then `config/<environment>/`, each in the order of its paths.
 */
export function readSources(
  files: readonly ConfigFile[],
  environment: string,
  report: Report,
): ConfigSource[] {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const root = rootNames.flatMap((name) => extensions.map((extension) => `${name}.${extension}`));
  const main = root
    .map((name) => sorted.find((file) => file.path === name))
    .find((file) => file !== undefined);
  const inFolder = (folder: string) => sorted.filter((file) => file.path.startsWith(`config/${folder}/`));
  const used = [...(main ? [main] : []), ...inFolder("_default"), ...inFolder(environment)];
  return used.map((file) => readSource(file, report)).filter((source) => source !== undefined);
}

function readSource(file: ConfigFile, report: Report): ConfigSource | undefined {
  const format = formatOf(file.path);
  if (format !== "yaml" && format !== "toml" && format !== "json") return undefined;
  const source = { path: file.path, text: file.text };
  return { source, format, prefix: prefixOf(file.path), params: decodeSource(source, format, report) };
}

function decodeSource(source: Source, format: "yaml" | "toml" | "json", report: Report): Params {
  const bom = source.text.startsWith("\uFEFF") ? 1 : 0;
  try {
    const value = source.text.slice(bom).trim() ? decode(format, source.text.slice(bom)) : emptyParams();
    if (isParams(value)) return lowerKeys(value);
    throw new FormatError("A config file holds a table of `key: value` lines.", 0);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const start = Math.min(error.offset + bom, source.text.length);
    report(
      diagnose(
        "config/broken",
        { source, start, end: Math.min(start + 1, source.text.length) },
        { reason: error.message },
      ),
    );
    return emptyParams();
  }
}

/** Hugo: `params.nb.toml` holds the `params` of the language `nb`; `menu` is another word for `menus`. */
function prefixOf(path: string): string[] {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  if (rootNames.includes(name)) return [];
  const dot = name.indexOf(".");
  const key = (dot < 0 ? name : name.slice(0, dot)).toLowerCase();
  const section = key === "menu" ? "menus" : key;
  if (dot < 0) return [section];
  const language = name.slice(dot + 1).toLowerCase();
  return section === "languages" ? ["languages", language] : ["languages", language, section];
}

/** All sources as one table; a later file wins, tables are merged, lists are replaced. */
export function mergeSources(sources: readonly ConfigSource[]): Params {
  const merged = emptyParams();
  for (const { params, prefix } of sources) mergeInto(merged, under(prefix, params));
  return merged;
}

function under(prefix: readonly string[], params: Params): Params {
  return prefix.reduceRight((inner, key) => {
    const outer = emptyParams();
    outer[key] = inner;
    return outer;
  }, params);
}

export function mergeInto(target: Params, from: Params): void {
  for (const [key, value] of Object.entries(from)) {
    const before = target[key];
    if (isParams(before) && isParams(value)) mergeInto(before, value);
    else target[key] = isParams(value) ? clone(value) : value;
  }
}

function clone(params: Params): Params {
  const result = emptyParams();
  mergeInto(result, params);
  return result;
}

/** The place of a key in the file that decides it, or of the first file's beginning. */
export function spanOfKey(sources: readonly ConfigSource[], path: string): Span | undefined {
  for (const { source, format, prefix, params } of [...sources].reverse()) {
    const own = withoutPrefix(path, prefix);
    if (own === undefined || !has(params, own)) continue;
    const span = locateIn(source, format, 0, source.text.length).get(own);
    if (span) return span;
  }
  const first = sources[0]?.source;
  return first && { source: first, start: 0, end: 0 };
}

function withoutPrefix(path: string, prefix: readonly string[]): string | undefined {
  if (prefix.length === 0) return path;
  const start = `${prefix.join(".")}.`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}

function has(params: Params, path: string): boolean {
  let value: unknown = params;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !(key in value)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}
