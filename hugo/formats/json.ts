import { FormatError } from "./format-error.ts";
import { emptyParams, type Value } from "./value.ts";

/** JSON as Go's encoding/json takes it: no comments, no trailing commas; of equal keys the last wins. */
export function decodeJson(text: string): Value {
  if (!text.trim()) throw new FormatError("The JSON is empty.", 0);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const offset = offsetOf(text, error);
    throw new FormatError(plainWords(text, offset), offset);
  }
  return toValue(value, text, 0);
}

/** Far deeper than any page needs, far less deep than the call stack. */
const deepest = 1000;

function toValue(value: unknown, text: string, depth: number): Value {
  if (depth > deepest) throw new FormatError("Tables and lists are nested too deep.", 0);
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
    throw new FormatError("The number is too large.", Math.max(0, text.search(/\d[eE]\+?\d{3}|\d{309}/)));
  }
  if (value === null || typeof value === "boolean" || typeof value === "number") return value;
  // Hugo: half of a surrogate pair becomes U+FFFD.
  if (typeof value === "string") return value.replace(/\p{Surrogate}/gu, "\uFFFD");
  if (Array.isArray(value)) return value.map((item) => toValue(item, text, depth + 1));
  const params = emptyParams();
  for (const [key, item] of Object.entries(value as object)) params[key] = toValue(item, text, depth + 1);
  return params;
}

/** Where V8 stopped: it names a position, or the end, or only quotes what it met. */
function offsetOf(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : "";
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  return scanForMistake(text);
}

/** The offset of the first character that no JSON can have there, for messages without a position. */
function scanForMistake(text: string): number {
  const token =
    /\s+|[{}[\]:,]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/uy;
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    if (!token.test(text)) return at;
    at = token.lastIndex;
  }
  return text.length;
}

function plainWords(text: string, offset: number): string {
  if (offset >= text.length) return 'The JSON ends too early: a `}`, `]` or `"` is missing.';
  const character = text[offset] ?? "";
  const before = text.slice(0, offset).trimEnd().at(-1);
  if (character === "/") return "JSON has no comments.";
  if (character === "'") return "JSON takes double quotes only.";
  if ((character === "}" || character === "]") && before === ",")
    return "JSON takes no comma after the last value.";
  if (character === '"' && before !== undefined && /["\d\]}el]/.test(before))
    return "A comma is missing before this.";
  return `The JSON cannot have \`${character.trim() || "a line break"}\` here.`;
}
