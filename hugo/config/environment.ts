import { decode, type Format } from "../formats/decode.ts";
import { FormatError } from "../formats/format-error.ts";
import { lowerKeys } from "../formats/lower-keys.ts";
import { emptyParams, isParams, type Params, type Value } from "../formats/value.ts";
import { truth, whole } from "./coerce.ts";

/**
 * Sets what `HUGO_…` variables say. The character after `HUGO` parts the keys, so that
 * `HUGOxPARAMSxAPI_KEY` can hold an underscore. A variable takes the kind of the value it replaces.
 */
export function applyEnvironment(config: Params, variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!name.startsWith("HUGO") || name.length < 6) continue;
    const path = name
      .slice(5)
      .split(name[4] ?? "_")
      .map((key) => key.toLowerCase());
    if (path.every(Boolean)) setVariable(config, path, value);
  }
}

/** Variables that name the run and are no config: `HUGO_ENVIRONMENT`, `HUGO_ENV`. */
export function environmentName(variables: Readonly<Record<string, string>>, fallback: string): string {
  return variables.HUGO_ENVIRONMENT || variables.HUGO_ENV || fallback;
}

function setVariable(config: Params, path: readonly string[], text: string): void {
  const { owner, key } = ownerOf(config, path);
  if (!owner || key === undefined) return;
  const before = owner[key];
  const value = before === undefined || before === null ? firstValue(path, text) : sameKind(before, text);
  if (value !== undefined) owner[key] = value;
}

/** Hugo: a key may hold the delimiter, when it stands in a table that exists: `HUGO_PARAMS_my_key` is not one. */
function ownerOf(config: Params, path: readonly string[]): { owner?: Params; key?: string } {
  let owner = config;
  for (const part of path.slice(0, -1)) {
    const next = owner[part];
    if (next !== undefined && next !== null && !isParams(next)) return {};
    if (isParams(next)) owner = next;
    else {
      const fresh = emptyParams();
      owner[part] = fresh;
      owner = fresh;
    }
  }
  return { owner, key: path.at(-1) };
}

/** Root tables that a variable may give as a whole: `HUGO_PARAMS='{"a": 1}'`. */
const wholeTables: ReadonlySet<string> = new Set([
  ...[
    "build",
    "frontmatter",
    "languages",
    "markup",
    "mediatypes",
    "menus",
    "minify",
    "module",
    "outputformats",
  ],
  ...["outputs", "page", "pagination", "params", "permalinks", "privacy", "related", "security", "services"],
  ...["sitemap", "taxonomies", "uglyurls"],
]);
const wordLists: ReadonlySet<string> = new Set(["disablekinds", "disablelanguages"]);

function firstValue(path: readonly string[], text: string): Value {
  const name = path.join(".");
  if (wordLists.has(name)) return list(text) ?? words(text);
  if (wholeTables.has(name)) return table(text) ?? text;
  return text;
}

/** Hugo: what cannot be read as the kind that stands there replaces it as a text. */
function sameKind(before: Value, text: string): Value {
  const trimmed = text.trim();
  if (typeof before === "boolean") return truth(trimmed) ?? text;
  if (typeof before === "number")
    return Number.isFinite(Number(trimmed)) ? Number(trimmed) : (whole(trimmed) ?? text);
  if (Array.isArray(before)) return list(trimmed) ?? text;
  return isParams(before) ? (table(trimmed) ?? text) : text;
}

function list(text: string): Value | undefined {
  const value = tryDecode("yaml", text);
  return Array.isArray(value) ? value : typeof value === "string" ? words(value) : value;
}

function table(text: string): Params | undefined {
  const format = text.startsWith("{") ? "json" : /^\s*[\w."'-]+\s*=/.test(text) ? "toml" : "yaml";
  const value = tryDecode(format, text);
  return isParams(value) ? lowerKeys(value) : undefined;
}

function words(text: string): string[] {
  return text.includes(",") ? text.split(",") : text.split(/\s+/).filter(Boolean);
}

function tryDecode(format: Format, text: string): Value | undefined {
  try {
    return decode(format, text);
  } catch (error) {
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}
