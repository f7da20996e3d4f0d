import type { Source, Span } from "../diagnostics/source.ts";
import type { Found } from "./found.ts";
import { locateJson } from "./locate-json.ts";
import { locateToml } from "./locate-toml.ts";
import { locateYaml } from "./locate-yaml.ts";
import type { Split } from "./split.ts";

const locators: Readonly<Partial<Record<Split["format"], (head: string, found: Found) => void>>> = {
  yaml: locateYaml,
  toml: locateToml,
  json: locateJson,
};

/** The place of each value in a head, by its path in lower case. A head read for a message need not be whole. */
export function locateKeys(source: Source, split: Split): ReadonlyMap<string, Span> {
  return locateIn(source, split.format, split.headStart, split.headEnd);
}

/** The same for any stretch of a file. */
export function locateIn(
  source: Source,
  format: Split["format"],
  from: number,
  to: number,
): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  locators[format]?.(source.text.slice(from, to), (path, start, end) => {
    const name = path.join(".").toLowerCase();
    if (!spans.has(name)) spans.set(name, { source, start: from + start, end: from + end });
  });
  return spans;
}
