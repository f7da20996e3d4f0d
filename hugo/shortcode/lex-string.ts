import type { DiagnosticCode } from "../diagnostics/catalogue.ts";
import type { LexState } from "./lexer.ts";

interface LexedString {
  /** Of what is between the quotes. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Behind the closing quote. */
  readonly after: number;
}

interface StringMistake {
  readonly code: DiagnosticCode;
  readonly start: number;
  readonly end: number;
  /** Up to where there can be no end of the tag. */
  readonly resume: number;
}

/** Reads `` `…` ``, which may run over lines and knows no escapes. */
export function lexRaw(state: LexState, at: number): LexedString | StringMistake {
  const close = state.finder.find("`", at + 1);
  if (close === state.end)
    return { code: "shortcode/unterminated-string", start: at, end: at + 1, resume: at + 1 };
  return { start: at + 1, end: close, text: state.text.slice(at + 1, close), after: close + 1 };
}

const special = /[\\"\n]/g;

/**
 * Reads `"…"` on one line. Hugo: what stands before the opening quote is passed over (after `=\`);
 * `\"` is a quote inside the text when `escapes`, and otherwise the end of a text that began with `\"`.
 */
export function lexQuoted(state: LexState, from: number, escapes: boolean): LexedString | StringMistake {
  const { text, end } = state;
  let open = -1;
  let escaped = false;
  let quoteIsText = false;
  if (from >= state.noQuote.start && from < state.noQuote.end) return unterminated(from, state.noQuote.end);
  special.lastIndex = from;
  while (special.test(text) && special.lastIndex <= end) {
    const at = special.lastIndex - 1;
    const character = text[at];
    if (character === "\n") return endOfLine(state, from, at, open);
    if (character === '"') {
      if (quoteIsText) quoteIsText = false;
      else if (open >= 0) return string(text, open, at, escaped);
      else open = at + 1;
    } else if (text[at + 1] === "`") {
      return { code: "shortcode/unknown-escape", start: at, end: at + 2, resume: at + 2 };
    } else if (text[at + 1] === '"' && open >= 0) {
      if (!escapes) return string(text, open, at, escaped);
      escaped = true;
      quoteIsText = true;
    }
  }
  return endOfLine(state, from, end, open);
}

/** Remembers that there is no quote up to the line's end, so that the next tag need not look again. */
function endOfLine(state: LexState, from: number, end: number, open: number): StringMistake {
  if (open < 0) state.noQuote = { start: from, end };
  return unterminated(from, end);
}

function unterminated(start: number, end: number): StringMistake {
  return { code: "shortcode/unterminated-string", start, end, resume: start + 1 };
}

/** Hugo: once there is an escaped quote in it, every backslash of the text is taken away. */
function string(text: string, start: number, end: number, escaped: boolean): LexedString {
  const raw = text.slice(start, end);
  const after = text[end] === "\\" ? end + 2 : end + 1;
  return { start, end, text: escaped ? raw.replaceAll("\\", "") : raw, after };
}
