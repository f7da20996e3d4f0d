import type { BlockParser } from "../../block-parser.ts";
import { isBlank, trimmedStart } from "../../characters.ts";
import { InlineText } from "../../inline-text.ts";
import { Block, type Paragraph } from "../../node.ts";
import type { Segment } from "../../segment.ts";
import { closingAt, linkDestination } from "../inline/link-parts.ts";

/** Takes `[label]: destination "title"` off the start of a paragraph. */
export function linkReferences(parser: BlockParser, paragraph: Paragraph): void {
  const { lines } = paragraph;
  const first = lines[0];
  if (!first) return;
  if (parser.source.charCodeAt(trimmedStart(parser.source, first.start, first.stop)) !== 91) return;
  const text = new InlineText(parser.source, lines);
  let taken = 0;
  for (let at = 0; ; ) {
    const found = definition(parser, text, lines, at);
    if (!found) break;
    const block = new Block("link_reference");
    block.start = text.toSource(at);
    if (taken === 0) block.blankBefore = paragraph.blankBefore;
    paragraph.parent?.insertBefore(paragraph, block);
    at = found.end;
    taken = found.lines;
  }
  if (taken === 0) return;
  paragraph.lines = lines.slice(taken);
  if (paragraph.lines.length === 0) paragraph.remove();
}

interface Found {
  /** Where to read on. */
  readonly end: number;
  /** How many lines are taken, from the first. */
  readonly lines: number;
}

function definition(
  parser: BlockParser,
  text: InlineText,
  lines: readonly Segment[],
  from: number,
): Found | undefined {
  const { value } = text;
  let at = text.skipSpaces(from);
  if (value.charCodeAt(at) !== 91) return undefined;
  const labelEnd = closingAt(value, at + 1, 91, 93);
  if (labelEnd < 0) return undefined;
  const label = betweenPadded(text, lines, at + 1, labelEnd);
  if (isBlank(label) || value.charCodeAt(labelEnd + 1) !== 58) return undefined;
  at = text.skipSpaces(labelEnd + 2);
  const destination = linkDestination(text, at);
  if (!destination) return undefined;
  at = destination.end;
  const endsLine = isBlank(value.slice(at, text.lineEnd(at)));
  const line = text.lineAt(at);
  const define = (title: string | undefined, end: number, lines: number): Found => {
    parser.references.define(label, { destination: destination.value, title });
    return { end, lines };
  };
  const next = text.skipSpaces(at);
  const opener = value.charCodeAt(next);
  if (opener !== 34 && opener !== 39 && opener !== 40) {
    return endsLine ? define(undefined, next, line + 1) : undefined;
  }
  if (next === at) return undefined;
  const titleEnd = closingAt(value, next + 1, opener, opener === 40 ? 41 : opener);
  if (titleEnd < 0) return endsLine ? define(undefined, text.nextLine(next), line + 1) : undefined;
  const padding = lines[text.lineAt(next)]?.padding ?? 0;
  const title = " ".repeat(padding) + betweenPadded(text, lines, next + 1, titleEnd);
  const after = titleEnd + 1;
  if (!isBlank(value.slice(after, text.lineEnd(after)))) {
    // goldmark: the title is kept though its line is text, and so is a label's last line.
    return endsLine ? define(title, after, Math.max(line, text.lineAt(from) + 1)) : undefined;
  }
  return define(title, after, text.lineAt(after) + 1);
}

/** goldmark: columns of a tab that stand before a line count twice, and move the end of the last one. */
function betweenPadded(text: InlineText, lines: readonly Segment[], from: number, to: number): string {
  const { value } = text;
  const first = text.lineAt(from);
  const last = text.lineAt(to);
  if (first === last) return value.slice(from, to);
  let result = "";
  let at = from;
  for (let line = first; line < last; line++) {
    const end = text.lineEnd(at);
    result += value.slice(at, end) + " ".repeat(lines[line + 1]?.padding ?? 0);
    at = end;
  }
  return result + value.slice(at, Math.min(to + (lines[last]?.padding ?? 0), text.lineEnd(to)));
}
