import { isParams, type Value } from "../formats/value.ts";

/**
 * Hugo reads its config leniently: `"5"` is a number and `1` is true. Each function gives
 * `undefined` for what Hugo refuses, and the empty value for what is absent.
 */

export function text(value: Value | undefined): string | undefined {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return typeof value === "boolean" ? (value ? "1" : "0") : undefined;
}

export function whole(value: Value | undefined): number | undefined {
  if (value === undefined || value === null || value === "") return 0;
  if (typeof value === "number") return Math.trunc(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value !== "string" || !/^[-+]?(?:0x[\da-f]+|0b[01]+|0o?[0-7]*|[1-9]\d*)$/i.test(value))
    return undefined;
  const digits = value.replace(/^[-+]/, "").replace(/^0(?=[0-7])/, "0o");
  return value.startsWith("-") ? -Number(digits) : Number(digits);
}

export function decimal(value: Value | undefined): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "string" && value.trim() && Number.isFinite(Number(value))) return Number(value);
  return whole(value);
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ...["1", "t", "T", "TRUE", "true", "True"].map((word) => [word, true] as const),
  ...["", "0", "f", "F", "FALSE", "false", "False"].map((word) => [word, false] as const),
]);

export function truth(value: Value | undefined): boolean | undefined {
  if (value === undefined || value === null) return false;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  return typeof value === "string" ? truths.get(value) : undefined;
}

/** A list of texts; one text alone is a list of one. */
export function stringList(value: Value | undefined): string[] | undefined {
  if (value === undefined || value === null || value === "") return [];
  if (isParams(value) || value instanceof Date) return undefined;
  const items = (Array.isArray(value) ? value : [value]).map(text);
  return items.every((item) => item !== undefined) ? items : undefined;
}
