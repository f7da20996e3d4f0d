/** What an unquoted YAML text is, by goccy/go-yaml's rules: a boolean, null, a number or a text. */

const words: ReadonlyMap<string, boolean | null | number> = new Map<string, boolean | null | number>([
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...[".inf", ".Inf", ".INF"].map((word) => [word, Number.POSITIVE_INFINITY] as const),
  ...["-.inf", "-.Inf", "-.INF"].map((word) => [word, Number.NEGATIVE_INFINITY] as const),
  ...[".nan", ".NaN", ".NAN"].map((word) => [word, Number.NaN] as const),
]);

const startsLikeOne = /^[-+.\d~ntfNTF]|^$/;

export function isPlainScalar(text: unknown): boolean {
  if (text === null) return true;
  return (
    typeof text === "string" && startsLikeOne.test(text) && (words.has(text) || toNumber(text) !== undefined)
  );
}

export function plainScalar(text: unknown): unknown {
  if (typeof text !== "string") return null;
  if (words.has(text)) return words.get(text);
  return toNumber(text) ?? text;
}

const bases: ReadonlyMap<string, [digits: RegExp, prefix: string]> = new Map([
  ["0x", [/^[\da-fA-F]+$/, "0x"]],
  ["0o", [/^[0-7]+$/, "0o"]],
  ["0b", [/^[01]+$/, "0b"]],
]);
const float = /^(?:\d+\.\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const largest = { unsigned: 2n ** 64n - 1n, negative: 2n ** 63n };

/** `1_000`, `012` (eight's base), `0x1F`, `1.5`; a number needs a dot to have an exponent. */
function toNumber(text: string): number | string | undefined {
  if (!/^[-+.\d]/.test(text)) return undefined;
  const negative = text.startsWith("-");
  const digits = text.replace(/^\+/, "").replace(/^-/, "").replaceAll("_", "");
  const value = digits.includes(".") ? toFloat(digits) : toInteger(digits, negative);
  if (value === undefined || typeof value === "string") return negative && value ? `-${value}` : value;
  return negative && value !== 0 ? -value : value;
}

function toFloat(digits: string): number | undefined {
  if (!float.test(digits)) return undefined;
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

/** A whole number; one that JavaScript cannot hold is kept as its digits. */
function toInteger(digits: string, negative: boolean): number | string | undefined {
  if (/^[1-9]\d{0,14}$/.test(digits)) return Number(digits);
  const literal = integerLiteral(digits);
  if (!literal) return undefined;
  const value = BigInt(literal);
  if (value > (negative ? largest.negative : largest.unsigned)) return undefined;
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value.toString();
}

function integerLiteral(digits: string): string | undefined {
  const base = bases.get(digits.slice(0, 2));
  if (base) return base[0].test(digits.slice(2)) ? base[1] + digits.slice(2) : undefined;
  if (/^0[0-7]+$/.test(digits)) return `0o${digits.slice(1)}`;
  return /^(?:0|[1-9]\d{0,19})$/.test(digits) ? digits : undefined;
}
