import { isParams, type Params, type Value } from "../formats/value.ts";

/** TOML in the manner of `hugo config`: keys sorted, values before tables, tables indented under what holds them. */
export function toToml(table: Params): string {
  return writeTable(table, [], "").join("\n").replace(/\n+$/, "") + "\n";
}

function writeTable(table: Params, path: readonly string[], indent: string): string[] {
  const entries = Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1));
  const values = entries.filter(([, value]) => !holdsTables(value));
  const lines = values.map(([key, value]) => `${indent}${quotedKey(key)} = ${inline(value)}`);
  if (lines.length > 0) lines.push("");
  const inner = path.length > 0 ? `${indent}` : "";
  for (const [key, value] of entries) {
    const name = [...path, quotedKey(key)];
    if (isParams(value)) lines.push(`${inner}[${name.join(".")}]`, ...writeTable(value, name, `${inner}  `));
    else if (Array.isArray(value) && holdsTables(value)) {
      for (const item of value.filter(isParams))
        lines.push(`${inner}[[${name.join(".")}]]`, ...writeTable(item, name, `${inner}  `));
    }
  }
  return lines;
}

function holdsTables(value: Value): boolean {
  return isParams(value) || (Array.isArray(value) && value.length > 0 && value.every(isParams));
}

function inline(value: Value): string {
  if (Array.isArray(value))
    return `[${value
      .filter((item) => item !== null)
      .map(inline)
      .join(", ")}]`;
  if (isParams(value))
    return `{${Object.entries(value)
      .map(([key, item]) => `${quotedKey(key)} = ${inline(item)}`)
      .join(", ")}}`;
  if (value instanceof Date) return value.toISOString();
  return typeof value === "string" ? quoted(value) : String(value);
}

function quotedKey(key: string): string {
  return /^[\w-]+$/.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  return /['\p{Cc}]/u.test(text) ? JSON.stringify(text) : `'${text}'`;
}
