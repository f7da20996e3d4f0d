import { FootnoteLink } from "../../inline-node.ts";
import type { InlineRule } from "../../inline-parser.ts";
import { labelEnd } from "../block/footnote.ts";

/** `[^label]`, which counts only when the page has such a footnote. */
export const footnoteLink: InlineRule = (parser) => {
  const { value, at, lineEnd, page } = parser;
  const isBang = value.charCodeAt(at) === 33;
  const from = at + (isBang ? 2 : 1);
  if (value.charCodeAt(from) !== 94 || from + 1 >= lineEnd || page.footnotes.length === 0) return undefined;
  const end = labelEnd(value, from + 1, lineEnd);
  const footnote = end < 0 ? undefined : parser.footnote(value.slice(from + 1, end));
  if (!footnote) return undefined;
  if (footnote.index === 0) {
    parser.footnotesUsed++;
    footnote.index = parser.footnotesUsed;
  }
  const node = new FootnoteLink(footnote.index);
  parser.footnoteLinks.push(node);
  if (isBang) parser.addText(at, at + 1);
  parser.at = end + 1;
  return node;
};
