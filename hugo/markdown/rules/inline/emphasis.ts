import { isPunctuationOrSymbol, isWhitespace } from "../../characters.ts";
import { pushDelimiter } from "../../delimiters.ts";
import { Delimiter } from "../../inline-node.ts";
import type { InlineParser, InlineRule } from "../../inline-parser.ts";

export interface Flanking {
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** CommonMark's left- and right-flanking runs. */
export function flanking(parser: InlineParser, from: number, to: number): Flanking {
  return flankingBefore(parser, from, to < parser.lineEnd ? (parser.value.codePointAt(to) ?? 32) : 32);
}

/** The same with the code point that counts as the one after the run. */
export function flankingBefore(parser: InlineParser, from: number, after: number): Flanking {
  const before = parser.text.pointBefore(from);
  const spaceBefore = isWhitespace(before);
  const spaceAfter = isWhitespace(after);
  const punctuationBefore = isPunctuationOrSymbol(before);
  const punctuationAfter = isPunctuationOrSymbol(after);
  const left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
  const right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
  if (parser.value.charCodeAt(from) !== 95) return { canOpen: left, canClose: right };
  return { canOpen: left && (!right || punctuationBefore), canClose: right && (!left || punctuationAfter) };
}

/** Where the run of one character ends. */
export function runEnd({ value, at, lineEnd }: InlineParser): number {
  const code = value.charCodeAt(at);
  let end = at;
  while (end < lineEnd && value.charCodeAt(end) === code) end++;
  return end;
}

/** Puts a run of delimiters on the list. */
export function delimiterRun(
  parser: InlineParser,
  end: number,
  { canOpen, canClose }: Flanking,
  tag: (length: number) => string,
): Delimiter {
  const { value, at } = parser;
  const delimiter = new Delimiter(value, at, end - at, canOpen, canClose, tag);
  pushDelimiter(parser, delimiter);
  parser.at = end;
  return delimiter;
}

function emphasisTag(length: number): string {
  return length === 2 ? "strong" : "em";
}

export const emphasis: InlineRule = (parser) => {
  const end = runEnd(parser);
  return delimiterRun(parser, end, flanking(parser, parser.at, end), emphasisTag);
};
