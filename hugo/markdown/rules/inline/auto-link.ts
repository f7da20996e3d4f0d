import { isEmailCharacter, isLetter, isSchemeCharacter, isUrlCharacter } from "../../characters.ts";
import { AutoLink } from "../../inline-node.ts";
import type { InlineRule } from "../../inline-parser.ts";

/** `<https://…>` and `<name@example.org>` */
export const autoLink: InlineRule = (parser) => {
  const { value, at, lineEnd } = parser;
  const email = emailEnd(value, at + 1, lineEnd);
  const end = email < 0 ? urlEnd(value, at + 1, lineEnd) : email;
  if (end < 0 || end >= lineEnd || value.charCodeAt(end) !== 62) return undefined;
  parser.at = end + 1;
  const node = new AutoLink(value.slice(at + 1, end), email >= 0, "");
  node.end = end + 1;
  return node;
};

function urlEnd(value: string, from: number, to: number): number {
  if (!isLetter(value.charCodeAt(from))) return -1;
  let at = from + 1;
  while (at < to && isSchemeCharacter(value.charCodeAt(at))) at++;
  if (at === from + 1 || at - from > 33 || at >= to || value.charCodeAt(at) !== 58) return -1;
  at++;
  while (at < to && isUrlCharacter(value.charCodeAt(at))) at++;
  return at;
}

const domain =
  /[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*/y;

/** Where an e-mail address ends that begins at `from`, or -1. `known` tells how far its name reaches at least. */
export function emailEnd(value: string, from: number, to: number, known = from): number {
  let at = Math.max(from, known);
  while (at < to && isEmailCharacter(value.charCodeAt(at))) at++;
  if (at === from || at + 1 >= to || value.charCodeAt(at) !== 64) return -1;
  domain.lastIndex = at + 1;
  return domain.test(value) ? domain.lastIndex : -1;
}
