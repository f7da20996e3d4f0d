import type { DiagnosticCode } from "../diagnostics/catalogue.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { lexQuoted, lexRaw } from "./lex-string.ts";
import type { LexState } from "./lexer.ts";
import { skipSpace } from "./space.ts";

/** What one tag's text has shown so far. */
interface Tag {
  readonly start: number;
  /** `>}}` or `%}}`. */
  readonly right: string;
  name: string | undefined;
  inline: boolean;
  /** `/` has been read: what comes is the name of what is closed. */
  closing: boolean;
  /** The closed name has been read: nothing but white space may come. */
  closed: boolean;
  /** Which style the first argument set. */
  style: "unknown" | "positional" | "named";
  /** Where a value without quotes took the tag's end for its own. */
  swallowed: number | undefined;
}

const wordStart = /[\p{L}\p{Nd}]/uy;
/** Hugo lets points into bare arguments for the sake of numbers. */
const argument = /[\p{L}\p{Nd}_.-]+/uy;
const shortcodeName = /[\p{L}\p{Nd}_/-]+/uy;
const bareValue = /[^\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*/y;

/** Reads one tag, from its `{{<` to its `>}}`, into tokens; after a mistake, what can be had of it. */
export function lexTag(state: LexState): void {
  const { text, tokens, at: start } = state;
  const markdown = text[start + 2] === "%";
  const tag: Tag = {
    start,
    right: markdown ? "%}}" : ">}}",
    name: undefined,
    inline: false,
    closing: false,
    closed: false,
    style: "unknown",
    swallowed: undefined,
  };
  leaveInline(state, tag);
  const before = tokens.length;
  tokens.push({ kind: "left", start, end: start + 3, markdown });
  state.at = start + 3;
  const whole = lexInside(state, tag);
  if (tokens.length === before + 1) {
    if (whole) mistake(state, "shortcode/no-name", start, state.at + 3);
    tokens.length = before;
    state.at = rightEnd(state, tag);
    return;
  }
  const end = rightEnd(state, tag);
  tokens.push({ kind: "right", start: state.at, end, markdown, broken: !whole });
  state.at = end;
  if (tag.inline && !tag.closing) state.inline = tag.name;
}

/** Reads to the tag's end; false when a mistake stopped it. */
function lexInside(state: LexState, tag: Tag): boolean {
  while (!atRight(state, tag)) {
    if (!lexPart(state, tag)) return false;
  }
  return true;
}

function lexPart(state: LexState, tag: Tag): boolean {
  const { text, at } = state;
  if (at >= state.end) return unclosed(state, tag);
  const code = text.charCodeAt(at);
  if (code === 32 || code === 9 || code === 10 || code === 13) state.at++;
  else if (tag.closed) return refuse(state, tag, "shortcode/unexpected-after-name", at, at + 1);
  else if (code === equals) return lexValue(state, tag);
  else if (code === slash) return lexClose(state, tag);
  else if (code === backslash) return lexEscape(state, tag);
  else if (tag.name !== undefined && !tag.closing && startsArgument(text, at)) return lexArgument(state, tag);
  else if (startsWord(text, at)) return lexName(state, tag);
  else return unexpected(state, tag);
  return true;
}

const quote = 34;
const hyphen = 45;
const slash = 47;
const equals = 61;
const backslash = 92;
const backtick = 96;

function startsArgument(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === quote || code === backtick || code === hyphen || startsWord(text, at);
}

/** A letter, a digit or `_`. */
function startsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code | 32) >= 97 ? (code | 32) <= 122 || code === 95 : code >= 48 && code <= 57;
  wordStart.lastIndex = at;
  return wordStart.test(text);
}

function unexpected(state: LexState, tag: Tag): false {
  const character = String.fromCodePoint(state.text.codePointAt(state.at) ?? 0);
  const end = state.at + character.length;
  return refuse(state, tag, "shortcode/unexpected-character", state.at, end, { character });
}

/** Hugo: behind `/` comes the name of something opened before, also in a tag that closes itself. */
function lexClose(state: LexState, tag: Tag): boolean {
  const { text, at } = state;
  const name = text.slice(at + 1, matchEnd(shortcodeName, text, at + 1, state.end));
  if (tag.name !== undefined && name !== "" && !state.names.has(name)) return unexpected(state, tag);
  state.tokens.push({ kind: "close", start: at, end: at + 1 });
  state.at++;
  tag.closing = true;
  return true;
}

/** Hugo: `\` is passed over, also where it stands before something else than a quote. */
function lexEscape(state: LexState, tag: Tag): boolean {
  state.at++;
  const next = state.text[state.at];
  if (next === "`") return refuse(state, tag, "shortcode/unknown-escape", state.at - 1, state.at + 1);
  return next === '"' ? lexString(state, tag, "param", false) : true;
}

function lexArgument(state: LexState, tag: Tag): boolean {
  const { text, at } = state;
  if (text[at] === '"' || text[at] === "`") return lexString(state, tag, "param", true);
  const end = matchEnd(argument, text, at, state.end);
  const named = text[end] === "=" && end < state.end;
  if (tag.style === "unknown") tag.style = named ? "named" : "positional";
  else if ((tag.style === "named") !== named) return mixed(state, tag, at, end);
  state.tokens.push({ kind: "param", start: at, end, text: text.slice(at, end) });
  state.at = end;
  return true;
}

/** A string as a whole argument, or as the value of a named one. */
function lexString(state: LexState, tag: Tag, kind: "param" | "value", escapes: boolean): boolean {
  const { at } = state;
  if (kind === "param") {
    if (tag.style === "named") return mixed(state, tag, at, at + 1);
    tag.style = "positional";
  }
  const read = state.text[at] === "`" ? lexRaw(state, at) : lexQuoted(state, at, escapes);
  if ("code" in read) return refuse(state, tag, read.code, read.start, read.end, {}, read.resume);
  state.tokens.push({ kind, start: read.start, end: read.end, text: read.text, quoted: true });
  state.at = read.after;
  return true;
}

function lexValue(state: LexState, tag: Tag): boolean {
  const { text, end: limit } = state;
  const at = skipSpace(text, state.at + 1, limit);
  state.at = at;
  if (at < limit && (text[at] === '"' || text[at] === "`")) return lexString(state, tag, "value", true);
  if (at < limit && text[at] === "\\") return lexString(state, tag, "value", false);
  const end = matchEnd(bareValue, text, at, limit);
  const right = text.slice(at, end).indexOf(tag.right);
  if (right >= 0 && tag.swallowed === undefined) tag.swallowed = at + right;
  state.tokens.push({ kind: "value", start: at, end, text: text.slice(at, end) });
  state.at = end;
  return true;
}

function lexName(state: LexState, tag: Tag): boolean {
  const { text, at } = state;
  let end = matchEnd(shortcodeName, text, at, state.end);
  const inline = text.startsWith(".inline ", end);
  if (inline) end += ".inline".length;
  else if (text[end] === "." && end < state.end) {
    const name = text.slice(at, matchEnd(argument, text, end, state.end));
    return refuse(state, tag, "shortcode/point-in-name", at, at + name.length, { name });
  }
  const name = text.slice(at, end);
  state.tokens.push({ kind: inline ? "inline-name" : "name", start: at, end, text: name });
  state.names.add(name);
  state.at = end;
  tag.closed = tag.closing;
  tag.name = name;
  tag.inline = inline;
  return true;
}

/** Hugo: inside an inline shortcode, which is a template, no tag may stand but the one that closes it. */
function leaveInline(state: LexState, tag: Tag): void {
  const { inline, text } = state;
  if (inline === undefined) return;
  state.inline = undefined;
  const slash = skipSpace(text, tag.start + 3, state.end);
  const closes = text[slash] === "/" && text.startsWith(inline + " ", skipSpace(text, slash + 1, state.end));
  if (!closes) mistake(state, "shortcode/inline-nesting", tag.start, tag.start + 3, { name: inline });
}

function mixed(state: LexState, tag: Tag, start: number, end: number): boolean {
  return refuse(state, tag, "shortcode/mixed-arguments", start, end);
}

function unclosed(state: LexState, tag: Tag): boolean {
  return refuse(state, tag, "shortcode/unclosed-tag", state.end, state.end, { right: tag.right });
}

/** Reports a mistake that ends the reading of the tag; `resume` is where its end is looked for. */
function refuse(
  state: LexState,
  tag: Tag,
  code: DiagnosticCode,
  start: number,
  end: number,
  values: Readonly<Record<string, string>> = {},
  resume = start,
): false {
  const { right } = tag;
  if (tag.swallowed !== undefined) {
    // The real mistake came earlier, when a value took the tag's end with it.
    mistake(state, "shortcode/unclosed-value", tag.swallowed, tag.swallowed + right.length, { right });
    state.at = tag.swallowed;
    return false;
  }
  const rightAt = state.finder.find(right, tag.start);
  const leftAt = Math.min(state.finder.find("{{<", tag.start + 3), state.finder.find("{{%", tag.start + 3));
  if (rightAt >= Math.min(leftAt, state.end)) {
    mistake(state, "shortcode/unclosed-tag", tag.start, tag.start + 3, { right });
    // At the text's end, all of it were arguments; there is nothing to go back to.
    state.at = start === state.end ? start : Math.min(start, leftAt);
    return false;
  }
  mistake(state, code, start, end, values);
  const from = Math.max(state.at, resume);
  state.at = Math.min(
    state.finder.find(right, from),
    state.finder.find("{{<", from),
    state.finder.find("{{%", from),
  );
  return false;
}

function mistake(
  state: LexState,
  code: DiagnosticCode,
  start: number,
  end: number,
  values: Readonly<Record<string, string>> = {},
): void {
  state.mistakes++;
  state.report(diagnose(code, { source: state.source, start, end }, values));
}

function atRight(state: LexState, tag: Tag): boolean {
  return state.text.startsWith(tag.right, state.at) && state.at + tag.right.length <= state.end;
}

function rightEnd(state: LexState, tag: Tag): number {
  return atRight(state, tag) ? state.at + tag.right.length : state.at;
}

function matchEnd(pattern: RegExp, text: string, at: number, limit: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? Math.min(pattern.lastIndex, limit) : at;
}
