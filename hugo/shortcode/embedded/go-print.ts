import type { Value } from "../../formats/value.ts";

/** A value as Go's `fmt` prints it with `%v`. */
export function goPrint(value: Value): string {
  if (value === null) return "<nil>";
  if (Array.isArray(value)) return `[${value.map(goPrint).join(" ")}]`;
  if (value instanceof Date) return goTime(value);
  if (typeof value === "number") return goNumber(value);
  if (typeof value !== "object") return String(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `map[${entries.map(([key, each]) => `${key}:${goPrint(each)}`).join(" ")}]`;
}

function goTime(date: Date): string {
  const iso = date.toISOString();
  const fraction = iso.slice(19, 23).replace(/\.?0+$/, "");
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)}${fraction} +0000 UTC`;
}

/** Go: the exponent form from 21 digits on, with two digits of exponent at least. */
function goNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return String(value);
  return String(value).replace(/e([+-])(\d)$/, "e$10$2");
}
