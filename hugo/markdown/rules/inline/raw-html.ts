import { isAlphanumeric } from "../../characters.ts";
import { RawHtml } from "../../inline-node.ts";
import type { InlineParser, InlineRule } from "../../inline-parser.ts";

export const attributePattern =
  "(?:[\\r\\n \\t]+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:[\\r\\n \\t]*=[\\r\\n \\t]*(?:[^\"'=<>`\\x00-\\x20]+|'[^']*'|\"[^\"]*\"))?)";

const openTag = new RegExp(`<[A-Za-z][A-Za-z0-9-]*${attributePattern}*(?:[ \\t]|\\r\\n|\\n)*/?>`, "y");
const closeTag = /<\/[A-Za-z][A-Za-z0-9-]*(?:[ \t]|\r\n|\n)*>/y;

export const rawHtml: InlineRule = (parser) => {
  const { value, at } = parser;
  const end = htmlEnd(parser);
  if (end < 0) return undefined;
  parser.at = end;
  return new RawHtml(value.slice(at, end));
};

function htmlEnd(parser: InlineParser): number {
  const { value, at } = parser;
  const next = value.charCodeAt(at + 1);
  if (isAlphanumeric(next)) return tagEnd(openTag, value, at);
  if (next === 47) return tagEnd(closeTag, value, at);
  if (next === 63) return after(parser, "?>", at);
  if (next !== 33) return -1;
  if (value.startsWith("<!--", at)) return commentEnd(parser);
  const declaration = value.charCodeAt(at + 2);
  if (declaration >= 65 && declaration <= 90) return after(parser, ">", at);
  return value.startsWith("<![CDATA[", at) ? after(parser, "]]>", at) : -1;
}

function tagEnd(pattern: RegExp, value: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(value) ? pattern.lastIndex : -1;
}

function commentEnd(parser: InlineParser): number {
  const { value, at } = parser;
  if (value.startsWith("<!-->", at)) return at + 5;
  if (value.startsWith("<!--->", at)) return at + 6;
  return after(parser, "-->", at + 4);
}

function after(parser: InlineParser, closer: string, from: number): number {
  const at = parser.find(closer, from);
  return at < 0 ? -1 : at + closer.length;
}
