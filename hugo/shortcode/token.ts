/** What a shortcode's text is made of. */
export type TokenKind =
  | "text"
  | "indentation"
  | "summary-divider"
  | "left"
  | "right"
  | "close"
  | "name"
  | "inline-name"
  | "param"
  | "value";

/** A stretch of the file, in UTF-16 code units from the file's start. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Names, arguments and values as written, quotes and escapes taken away. */
  readonly text?: string;
  /** The argument was in quotes, and so is text whatever it looks like. */
  readonly quoted?: boolean;
  /** Of delimiters: `%` and not `<` or `>`. */
  readonly markdown?: boolean;
  /** Of right delimiters: a mistake in the tag has been reported. */
  readonly broken?: boolean;
}

/** The value of an argument or of a parameter. */
export function typedValue(token: Token): string | number | boolean {
  const text = token.text ?? "";
  return token.quoted ? text : typedText(text);
}

/** Hugo: what looks like a boolean or a number is one; a whole number too large to hold stays text. */
export function typedText(text: string): string | number | boolean {
  if (text === "true" || text === "false") return text === "true";
  if (/^[-+]?\d+$/.test(text)) return Number.isSafeInteger(Number(text)) ? Number(text) : text;
  return /^[-+]?\d*\.\d+$/.test(text) ? Number(text) : text;
}
