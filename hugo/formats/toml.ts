import { parse, TomlDate, TomlError } from "smol-toml";
import { FormatError } from "./format-error.ts";
import { emptyParams, type Value } from "./value.ts";
import { ZonedDate } from "./zoned-date.ts";

/**
 * TOML as go-toml reads it. A date or time without a zone stays the text that Hugo prints of it:
 * what moment it is depends on the site's time zone.
 */
export function decodeToml(text: string): Value {
  try {
    return toValue(parse(text, { integersAsBigInt: "asNeeded" }), text, 0);
  } catch (error) {
    if (error instanceof TomlError) throw new FormatError(plainWords(error), offsetOf(text, error));
    throw error;
  }
}

/** A dotted key can nest tables deeper than the stack bears. */
const deepest = 1000;

function toValue(value: unknown, text: string, depth: number): Value {
  if (depth > deepest) throw new FormatError("Tables and lists are nested too deep.", 0);
  if (value instanceof TomlDate) return value.isLocal() ? localText(value) : zoned(value);
  if (Array.isArray(value)) return value.map((item) => toValue(item, text, depth + 1));
  if (typeof value === "bigint") return wholeNumber(value, text);
  if (value === Number.POSITIVE_INFINITY && !/\binf\b/.test(text)) throw tooLarge(text, /\d[eE]\+?\d{3}/);
  if (typeof value !== "object" || value === null) return value as Value;
  const params = emptyParams();
  for (const [key, item] of Object.entries(value)) params[key] = toValue(item, text, depth + 1);
  return params;
}

/** Whole numbers have 64 bits; one that JavaScript cannot hold is kept as its digits. */
function wholeNumber(value: bigint, text: string): string {
  if (BigInt.asIntN(64, value) !== value) throw tooLarge(text, /[\d_]{19,}/);
  return value.toString();
}

function tooLarge(text: string, digits: RegExp): FormatError {
  return new FormatError("The number is too large.", Math.max(0, text.search(digits)));
}

function zoned(date: TomlDate): Date {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(date.toISOString()) ?? [];
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return new ZonedDate(date.getTime(), sign === "-" ? -offset : offset);
}

/** Go prints only the fraction's digits that matter: `10:00:00.5`. */
function localText(date: TomlDate): string {
  return date
    .toISOString()
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}

function offsetOf(text: string, error: TomlError): number {
  let lineStart = 0;
  for (let line = 1; line < error.line; line++) lineStart = text.indexOf("\n", lineStart) + 1;
  return Math.min(text.length, lineStart + Math.max(0, error.column - 1));
}

function plainWords(error: TomlError): string {
  const reason = (error.message.split("\n")[0] ?? "").replace(/^Invalid TOML document: /, "");
  return `The TOML is broken here: ${reason}.`;
}
