import { byteLength, isBlank } from "../../characters.ts";
import { processDelimiters } from "../../delimiters.ts";
import { LabelStart, Link, replaceByText } from "../../inline-node.ts";
import type { InlineParser, InlineRule } from "../../inline-parser.ts";
import type { Reference } from "../../references.ts";
import { closingAt, linkDestination } from "./link-parts.ts";

/** `[`, `![` and `]`: links and images, inline or by reference. */
export const link: InlineRule = (parser) => {
  const { value, at } = parser;
  const code = value.charCodeAt(at);
  if (code === 93) return closeLabel(parser);
  const isImage = code === 33;
  if (isImage && value.charCodeAt(at + 1) !== 91) return undefined;
  const end = at + (isImage ? 2 : 1);
  const label = new LabelStart(value, at, end, isImage, parser.lastDelimiter, parser.links);
  parser.labels.push(label);
  parser.at = end;
  return label;
};

/** CommonMark: a label has at most 999 characters; goldmark counts bytes. */
const longest = 999;

function closeLabel(parser: InlineParser): Link | undefined {
  const { labels, at } = parser;
  const label = labels.pop();
  if (!label) return undefined;
  const found = tooFarApart(parser) || holdsLink(parser, label) ? undefined : target(parser, label, at);
  if (!found) {
    replaceByText(label, label.source, label.from, label.to);
    return undefined;
  }
  processDelimiters(parser, label.bottom);
  const node = new Link(label.isImage ? "image" : "link", found.destination, found.title);
  for (let child = label.next; child; child = label.next) node.append(child);
  label.remove();
  node.start = label.from;
  node.end = found.end;
  if (!label.isImage) parser.links++;
  parser.at = found.end;
  return node;
}

/** goldmark: measures from the first to the last label that is still open. */
function tooFarApart({ labels, text, page }: InlineParser): boolean {
  const first = labels[0];
  const last = labels.at(-1);
  if (!first || !last) return false;
  const from = text.toSource(first.from);
  const to = text.toSource(last.from) + last.to - last.from;
  return isLonger(page.source, from, to, longest - 1);
}

function isLonger(value: string, from: number, to: number, limit: number): boolean {
  if (to - from > limit) return true;
  return (to - from) * 3 > limit && byteLength(value.slice(from, to)) > limit;
}

function holdsLink(parser: InlineParser, label: LabelStart): boolean {
  return !label.isImage && parser.links > label.linksBefore;
}

interface Target extends Reference {
  readonly end: number;
}

function target(parser: InlineParser, label: LabelStart, at: number): Target | undefined {
  const { value } = parser;
  const next = value.charCodeAt(at + 1);
  const inline = next === 40 ? inlineTarget(parser, at + 2) : undefined;
  if (inline) return inline;
  if (next === 91) {
    const end = closingAt(value, at + 2, 91, 93);
    if (end >= 0) {
      const text = value.slice(at + 2, end);
      return reference(parser, isBlank(text) ? value.slice(label.to, at) : text, end + 1);
    }
  }
  return at - label.to > longest ? undefined : reference(parser, value.slice(label.to, at), at + 1);
}

function reference(parser: InlineParser, label: string, end: number): Target | undefined {
  if (isLonger(label, 0, label.length, longest)) return undefined;
  const found = parser.page.references.find(label);
  return found && { ...found, end };
}

function inlineTarget(parser: InlineParser, from: number): Target | undefined {
  const { text, value } = parser;
  let at = text.skipSpaces(from);
  if (value.charCodeAt(at) === 41) return { destination: "", title: undefined, end: at + 1 };
  const destination = linkDestination(text, at);
  if (!destination) return undefined;
  at = text.skipSpaces(destination.end);
  if (value.charCodeAt(at) === 41) return { destination: destination.value, title: undefined, end: at + 1 };
  const opener = value.charCodeAt(at);
  if (opener !== 34 && opener !== 39 && opener !== 40) return undefined;
  const titleEnd = closingAt(value, at + 1, opener, opener === 40 ? 41 : opener);
  if (titleEnd < 0) return undefined;
  const end = text.skipSpaces(titleEnd + 1);
  if (value.charCodeAt(end) !== 41) return undefined;
  return { destination: destination.value, title: value.slice(at + 1, titleEnd), end: end + 1 };
}
