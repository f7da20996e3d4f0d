import { decodeCsv } from "./csv.ts";
import { decodeJson } from "./json.ts";
import { decodeOrg } from "./org.ts";
import { decodeToml } from "./toml.ts";
import type { Value } from "./value.ts";
import { decodeXml } from "./xml.ts";
import { decodeYaml } from "./yaml.ts";

export type Format = "yaml" | "toml" | "json" | "csv" | "xml" | "org";

const decoders: Readonly<Record<Format, (text: string) => Value>> = {
  yaml: decodeYaml,
  toml: decodeToml,
  json: decodeJson,
  csv: decodeCsv,
  xml: decodeXml,
  org: decodeOrg,
};

const formatOfExtension: ReadonlyMap<string, Format> = new Map([
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["toml", "toml"],
  ["json", "json"],
  ["csv", "csv"],
  ["xml", "xml"],
  ["org", "org"],
]);

/**
 * The value that Hugo reads from a text. Tables have no prototype and keep the case of their keys.
 * Throws `FormatError` when the text is broken.
 */
export function decode(format: Format, text: string): Value {
  return decoders[format](text);
}

/** The format that a file name promises: `nb.yaml` is YAML. */
export function formatOf(path: string): Format | undefined {
  return formatOfExtension.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
}
