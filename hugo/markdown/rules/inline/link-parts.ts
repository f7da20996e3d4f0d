import { isPunctuation, isSpace } from "../../characters.ts";
import type { InlineText } from "../../inline-text.ts";

/** Where what was opened before `from` is closed, or -1; it does not nest. */
export function closingAt(value: string, from: number, opener: number, closer: number): number {
  for (let i = from; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code === 92 && isPunctuation(value.charCodeAt(i + 1))) i++;
    else if (code === closer) return i;
    else if (code === opener) return -1;
  }
  return -1;
}

export interface LinkPart {
  readonly value: string;
  readonly end: number;
}

/** More open parentheses than this are in no address. */
const deepest = 200;

/** `<address>` or an address without spaces in which parentheses are balanced. */
export function linkDestination(text: InlineText, from: number): LinkPart | undefined {
  const { value } = text;
  if (value.charCodeAt(from) === 60) return bracketed(text, from);
  let open = 0;
  let at = from;
  for (; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code === 92 && isPunctuation(value.charCodeAt(at + 1))) at++;
    else if (code === 40 && ++open > deepest) return undefined;
    else if ((code === 41 && --open < 0) || isSpace(code)) break;
  }
  return at > from ? { value: value.slice(from, at), end: at } : undefined;
}

function bracketed(text: InlineText, from: number): LinkPart | undefined {
  const { value, angle } = text;
  if (from < angle.from || from >= angle.stop) text.angle = { from, stop: angleStop(value, from + 1) };
  const at = text.angle.stop;
  return value.charCodeAt(at) === 62 ? { value: value.slice(from + 1, at), end: at + 1 } : undefined;
}

/** The `>`, the line feed or the end of the text, whichever comes first. */
function angleStop(value: string, from: number): number {
  for (let at = from; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code === 92 && isPunctuation(value.charCodeAt(at + 1))) at++;
    else if (code === 62 || code === 10) return at;
  }
  return value.length;
}
