import { isAlphanumeric, isDigit, isLetter, isPunctuation, isSpace } from "../../characters.ts";
import type { TypographerConfig } from "../../config.ts";
import { Substitute } from "../../inline-node.ts";
import type { InlineParser, InlineRule } from "../../inline-parser.ts";
import { type Flanking, flanking } from "./emphasis.ts";

/** Quotes as a printer sets them. */
export function typographicQuotes(config: TypographerConfig): InlineRule {
  return (parser) => quote(parser, config, parser.value.charCodeAt(parser.at));
}

/** Text that has none of these has no dash, no ellipsis and no angle quote. */
export const dashSigns: readonly string[] = ["--", "...", "<<", ">>"];

/** Dashes, ellipses and angle quotes as a printer sets them. */
export function typographicDashes(config: TypographerConfig): InlineRule {
  return (parser) => {
    const code = parser.value.charCodeAt(parser.at);
    if (parser.value.charCodeAt(parser.at + 1) !== code) return undefined;
    for (const [characters, name] of sequences) {
      if (characters.charCodeAt(0) !== code) continue;
      const html = config[name];
      if (html && follows(parser, characters)) return substitute(parser, html, characters.length);
    }
    return undefined;
  };
}

const sequences = [
  ["---", "emDash"],
  ["--", "enDash"],
  ["...", "ellipsis"],
  ["<<", "leftAngleQuote"],
  [">>", "rightAngleQuote"],
] as const;

function follows({ value, at, lineEnd }: InlineParser, characters: string): boolean {
  return at + characters.length <= lineEnd && value.startsWith(characters, at);
}

function substitute(parser: InlineParser, html: string, length = 1): Substitute {
  parser.at += length;
  return new Substitute(html);
}

/** The line from the quote on; what is beyond its end is no character. */
interface Rest {
  readonly length: number;
  code(index: number): number;
  point(index: number): number;
}

function restOfLine({ value, at, lineEnd }: InlineParser): Rest {
  return {
    length: lineEnd - at,
    code: (index) => (at + index < lineEnd ? value.charCodeAt(at + index) : Number.NaN),
    point: (index) => (at + index < lineEnd ? (value.codePointAt(at + index) ?? 0) : 0),
  };
}

function quote(parser: InlineParser, config: TypographerConfig, code: number): Substitute | undefined {
  const flanks = flanking(parser, parser.at, endOfQuotes(parser, code));
  const rest = restOfLine(parser);
  const before = parser.text.pointBefore(parser.at);
  return code === 39
    ? singleQuote(parser, config, flanks, rest, before)
    : doubleQuote(parser, config, flanks, rest, before);
}

/** All quotes of a run end where the first of them does: a run of n is not counted n times. */
function endOfQuotes(parser: InlineParser, code: number): number {
  const { value, at, lineEnd } = parser;
  if (at < parser.quotesEnd) return parser.quotesEnd;
  let end = at;
  while (end < lineEnd && value.charCodeAt(end) === code) end++;
  parser.quotesEnd = end;
  return end;
}

function singleQuote(
  parser: InlineParser,
  config: TypographerConfig,
  flanks: Flanking,
  rest: Rest,
  before: number,
): Substitute | undefined {
  const opens = flanks.canOpen && !flanks.canClose;
  if (config.apostrophe && isApostrophe(rest, opens, before)) return substitute(parser, config.apostrophe);
  if (config.leftSingleQuote && opens) {
    if (isContraction(rest)) return substitute(parser, config.rightSingleQuote);
    parser.openSingle++;
    return substitute(parser, config.leftSingleQuote);
  }
  if (!config.rightSingleQuote) return undefined;
  // goldmark: meant for plural possessives, takes every quote that no digit follows.
  if (rest.length > 2 && !isDecimal(rest.point(1))) return substitute(parser, config.rightSingleQuote);
  if (parser.openSingle > 0 && closes(flanks, rest)) {
    parser.openSingle--;
    return substitute(parser, config.rightSingleQuote);
  }
  return undefined;
}

function doubleQuote(
  parser: InlineParser,
  config: TypographerConfig,
  flanks: Flanking,
  rest: Rest,
  before: number,
): Substitute | undefined {
  if (config.leftDoubleQuote && flanks.canOpen && !flanks.canClose) {
    parser.openDouble++;
    return substitute(parser, config.leftDoubleQuote);
  }
  if (!config.rightDoubleQuote || parser.openDouble === 0 || !closes(flanks, rest)) return undefined;
  // Inches within quotes: "Monitor 21""
  if (rest.code(1) === 34 && isDecimal(before)) return undefined;
  parser.openDouble--;
  return substitute(parser, config.rightDoubleQuote);
}

function closes({ canOpen, canClose }: Flanking, rest: Rest): boolean {
  if (!canClose) return false;
  if (!canOpen) return true;
  if (!isUnicodePunctuation(rest.point(1))) return false;
  return rest.length === 2 || isPunctuation(rest.code(2)) || isSpace(rest.code(2));
}

/** `'90s`, `'twas`, `'em`, `'net`, and between letters. */
function isApostrophe(rest: Rest, opens: boolean, before: number): boolean {
  if (opens && isDigit(rest.code(1)) && isDigit(rest.code(2)) && rest.code(3) === 115) {
    const after = rest.length > 4 ? rest.point(4) : 32;
    if (isUnicodeSpace(after) || /[\p{P}\p{S}]/u.test(String.fromCodePoint(after))) return true;
  }
  const next = rest.code(1);
  if (next === 116 || next === 101 || next === 110 || next === 108) {
    if (isUnicodePunctuation(before) || isUnicodeSpace(before)) return true;
  }
  return isWordCharacter(before) && rest.length > 1 && isLetterPoint(rest.point(1));
}

/** The rest of `it's`, `I'm`, `don't`, `you'd`, `I've`, `I'll` and `you're`. */
function isContraction(rest: Rest): boolean {
  const pair = String.fromCharCode(rest.code(1) || 0, rest.code(2) || 0);
  if (/^[smtd]/.test(pair) && endsWord(rest, 2)) return true;
  return /^(?:ve|ll|re)$/.test(pair) && endsWord(rest, 3);
}

function endsWord(rest: Rest, index: number): boolean {
  return rest.length <= index || isPunctuation(rest.code(index)) || isSpace(rest.code(index));
}

/** `$+<=>^`|~` are symbols. */
const asciiPunctuation = new Set(
  [..."!\"#%&'()*,-./:;?@[\\]_{}"].map((character) => character.charCodeAt(0)),
);

function isDecimal(point: number): boolean {
  return point < 128 ? isDigit(point) : /\p{Nd}/u.test(String.fromCodePoint(point));
}

function isLetterPoint(point: number): boolean {
  return point < 128 ? isLetter(point) : /\p{L}/u.test(String.fromCodePoint(point));
}

function isWordCharacter(point: number): boolean {
  if (point < 128) return isAlphanumeric(point);
  return /[\p{L}\p{Nd}]/u.test(String.fromCodePoint(point));
}

function isUnicodePunctuation(point: number): boolean {
  if (point < 128) return asciiPunctuation.has(point);
  return /\p{P}/u.test(String.fromCodePoint(point));
}

function isUnicodeSpace(point: number): boolean {
  if (point < 128) return point === 32 || (point >= 9 && point <= 13);
  return /\p{White_Space}/u.test(String.fromCodePoint(point));
}
