import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import { type Finder, finder } from "./finder.ts";
import { lexTag } from "./lex-tag.ts";
import { skipSpace } from "./space.ts";
import type { Token } from "./token.ts";

export interface LexOptions {
  /** What divides the summary from the rest, the first time it stands there; none when absent. */
  readonly summaryDivider?: string;
}

/** What the parts of the lexer share while they go through one text. */
export interface LexState {
  readonly source: Source;
  readonly text: string;
  readonly end: number;
  readonly tokens: Token[];
  readonly report: Report;
  readonly finder: Finder;
  /** The inline shortcode that is open. */
  inline: string | undefined;
  /** The names met so far. */
  readonly names: Set<string>;
  mistakes: number;
  /** A stretch, up to a line's end, that is known to have no `"` in it. */
  noQuote: { readonly start: number; readonly end: number };
  at: number;
}

/** A text with more mistakes than this is no text with shortcodes; the rest is not looked at. */
const mostMistakes = 200;

/** Splits a page's text into tokens. Mistakes are reported and passed over; no text makes it throw. */
export function lex(
  source: Source,
  start: number,
  end: number,
  options: LexOptions,
  report: Report,
): Token[] {
  const { text } = source;
  const state: LexState = {
    source,
    text,
    end,
    tokens: [],
    report,
    finder: finder(text, end),
    inline: undefined,
    names: new Set(),
    mistakes: 0,
    noQuote: { start: 0, end: 0 },
    at: start,
  };
  let divider = options.summaryDivider;
  while (state.at < end) {
    const textStart = state.at;
    const tag = state.mistakes > mostMistakes ? end : nextTag(state);
    const dividerAt = divider === undefined ? end : state.finder.find(divider, textStart);
    pushText(state, textStart, Math.min(tag, dividerAt));
    state.at = Math.min(tag, dividerAt);
    if (divider !== undefined && dividerAt < tag) {
      // Hugo: the white space after the divider is part of it.
      state.at = skipSpace(text, dividerAt + divider.length, end);
      state.tokens.push({ kind: "summary-divider", start: dividerAt, end: state.at });
      divider = undefined;
    } else if (tag < end) {
      if (text.startsWith("/*", tag + 3)) lexComment(state);
      else lexTag(state);
    }
  }
  return state.tokens;
}

/** Where the next `{{<` or `{{%` is. */
function nextTag({ text, finder: { find }, at, end }: LexState): number {
  for (let braces = find("{{", at); braces < end; braces = find("{{", braces + 1)) {
    const third = text[braces + 2];
    if ((third === "<" || third === "%") && braces + 2 < end) return braces;
  }
  return end;
}

/** Hugo: a tag with its inside between `/*` and the opposite is text, in three pieces, without these marks. */
function lexComment(state: LexState): void {
  const open = state.at;
  const right = state.text[open + 2] === "%" ? "%}}" : ">}}";
  const close = state.finder.find(`*/${right}`, open + 5);
  if (close === state.end) {
    state.mistakes++;
    const span = { source: state.source, start: open, end: open + 5 };
    state.report(diagnose("shortcode/unclosed-comment", span, { right: `*/${right}` }));
    state.at = open + 5;
    return;
  }
  pushText(state, open, open + 3);
  pushText(state, open + 5, close);
  pushText(state, close + 2, close + 5);
  state.at = close + 5;
}

/** Hugo: the blanks between a tag and the start of its line, or the tag before it, are its indentation. */
function pushText(state: LexState, start: number, end: number): void {
  if (start >= end) return;
  const blanks = indentationStart(state.text, start, end);
  if (start < blanks) state.tokens.push({ kind: "text", start, end: blanks });
  if (blanks < end) state.tokens.push({ kind: "indentation", start: blanks, end });
}

function indentationStart(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at === start || text.charCodeAt(at - 1) === 10 ? at : end;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}
