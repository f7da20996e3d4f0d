import { isParams, type Params, type Value } from "../formats/value.ts";

/** A value as text, the way Hugo casts it; tables and lists are not text. */
export function toText(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? "" : String(value);
}

export function toInt(value: Value | undefined): number | undefined {
  if (typeof value === "number") return Math.trunc(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" && /^\s*[+-]?\d+(\.0*)?\s*$/.test(value))
    return Number.parseInt(value.trim(), 10);
  return undefined;
}

export function toBool(value: Value | undefined): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  return typeof value === "string" && truths.has(value);
}

const truths: ReadonlySet<string> = new Set(["1", "t", "T", "TRUE", "true", "True"]);

/** A list of texts; one text alone is a list of its words. */
export function toTextList(value: Value | undefined): string[] {
  if (Array.isArray(value)) return value.map(toText);
  if (typeof value === "string") return value.split(/\s+/).filter((word) => word !== "");
  return value === null || value === undefined || isParams(value) ? [] : [toText(value)];
}

/** A list of texts; one text alone is a list of one. */
export function toTextListKeepingText(value: Value | undefined): string[] {
  return typeof value === "string" ? [value] : toTextList(value);
}

/** Whatever tables the value holds: itself, or those in its list. */
export function toTables(value: Value | undefined): Params[] {
  if (isParams(value)) return [value];
  return Array.isArray(value) ? value.filter(isParams) : [];
}
