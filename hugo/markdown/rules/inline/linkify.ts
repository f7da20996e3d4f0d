import { isEmailCharacter, isPunctuation } from "../../characters.ts";
import { AutoLink } from "../../inline-node.ts";
import type { InlineParser, InlineRule } from "../../inline-parser.ts";
import { emailEnd } from "./auto-link.ts";

const path = "(?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=();,'\">^{}\\[\\]`]*)?";
const host = "[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-z]+";
const url = new RegExp(`(?:https?|ftp)://${host}(?::\\d+)?${path}`, "y");
// goldmark: an address without protocol has neither a port nor a `$`.
const www = new RegExp(`www\\.${host}${path.replace("$", "")}`, "y");

/** A text that has none of these holds no address. */
export const addressSigns: readonly string[] = ["://", "www.", "@"];

/** Addresses in running text; `www.…` gets the site's `linkifyProtocol`. */
export function linkify(protocol: string): InlineRule {
  return (parser) => {
    if (parser.labels.length > 0) return undefined;
    const { value, at, lineEnd } = parser;
    const first = value.charCodeAt(at);
    const skips = first === 32 || first === 42 || first === 95 || first === 126 || first === 40;
    const from = skips ? at + 1 : at;
    if (from >= lineEnd) return undefined;
    const found = address(parser, from, protocol);
    if (!found) return undefined;
    if (skips) parser.addText(at, from);
    const end = withoutPunctuation(value, from, found.end);
    parser.at = end;
    const node = new AutoLink(value.slice(from, end), found.isEmail, found.protocol);
    node.start = from;
    node.end = end;
    return node;
  };
}

interface Address {
  readonly end: number;
  readonly isEmail: boolean;
  readonly protocol: string;
}

function address(parser: InlineParser, from: number, protocol: string): Address | undefined {
  const { value } = parser;
  const code = value.charCodeAt(from);
  if (code === 104 || code === 102) {
    const end = match(url, value, from);
    if (end >= 0) return { end: balanced(value, from, end), isEmail: false, protocol: "" };
  } else if (code === 119) {
    const end = match(www, value, from);
    if (end >= 0) return { end: balanced(value, from, end), isEmail: false, protocol };
  }
  const end = email(parser, from);
  return end < 0 ? undefined : { end, isEmail: true, protocol: "" };
}

function match(pattern: RegExp, value: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(value) ? pattern.lastIndex : -1;
}

/** Leaves out a full stop, parentheses that the address does not open, and an entity at its end. */
function balanced(value: string, from: number, end: number): number {
  const last = value.charCodeAt(end - 1);
  if (last === 46) return end - 1;
  if (last === 41) {
    let closing = 0;
    for (let i = from; i < end; i++) {
      const code = value.charCodeAt(i);
      if (code === 41) closing++;
      else if (code === 40) closing--;
    }
    return end - Math.max(0, closing);
  }
  if (last !== 59) return end;
  const entity = /&[a-zA-Z0-9]+;$/.exec(value.slice(Math.max(from, end - 64), end));
  return entity ? end - entity[0].length : end;
}

function email(parser: InlineParser, from: number): number {
  const { value, lineEnd } = parser;
  if (isPunctuation(value.charCodeAt(from))) return -1;
  if (from >= parser.emailEnd) {
    let reach = from;
    while (reach < lineEnd && isEmailCharacter(value.charCodeAt(reach))) reach++;
    parser.emailEnd = reach;
  }
  if (value.charCodeAt(parser.emailEnd) !== 64) return -1;
  let end = emailEnd(value, from, lineEnd, parser.emailEnd);
  if (end < 0 || !value.slice(parser.emailEnd, end - 1).includes(".")) return -1;
  if (value.charCodeAt(end - 1) === 46) end--;
  const next = end < lineEnd ? value.charCodeAt(end) : 0;
  return next === 45 || next === 95 ? -1 : end;
}

function withoutPunctuation(value: string, from: number, end: number): number {
  let at = end - 1;
  while (at > from && "?!.,:*_~".includes(value.charAt(at))) at--;
  return at + 1;
}
