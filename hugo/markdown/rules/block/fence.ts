import { type BlockRule, close, goesOn } from "../../block-rule.ts";
import { isBlank, trimmedEnd, trimmedStart } from "../../characters.ts";
import { indentLength, indentPosition, indentWidth } from "../../indent.ts";
import type { LineReader } from "../../line-reader.ts";
import { Fence } from "../../node.ts";
import { type Segment, segment } from "../../segment.ts";
import { keepTab } from "./indented-code.ts";

/** Code between lines of three or more backticks or tildes. */
export const fence: BlockRule = {
  triggers: "~`",
  interruptsParagraph: true,
  open(parser) {
    const { reader } = parser;
    const line = reader.line();
    // goldmark: takes columns for characters here, so a tab before a fence may swallow a part of it.
    const indent = parser.blockIndent;
    if (indent < 0) return undefined;
    const character = line.charCodeAt(indent);
    if (character !== 96 && character !== 126) return undefined;
    let at = indent;
    while (line.charCodeAt(at) === character) at++;
    const length = at - indent;
    if (length < 3) return undefined;
    const start = trimmedStart(line, at, line.length);
    const end = trimmedEnd(line, start, line.length);
    // goldmark: an info string of one byte is none when the page ends with it.
    const hasInfo = start < end && (at < line.length - 1 || line.charCodeAt(at) > 127);
    const info = hasInfo ? line.slice(start, end) : undefined;
    if (info?.includes("`") && character === 96) return undefined;
    return { block: new Fence(info, character, indent, length) };
  },
  continue({ reader }, block) {
    if (!(block instanceof Fence)) return close;
    const line = reader.line();
    if (isClosingFence(reader, line, block)) {
      reader.advanceToLineEnd();
      return close;
    }
    block.lines.push(codeLine(reader, line, block));
    reader.advanceToLineEnd();
    return goesOn;
  },
};

function isClosingFence(reader: LineReader, line: string, fence: Fence): boolean {
  const from = indentLength(line);
  if (line.charCodeAt(from) !== fence.character || indentWidth(line, reader.column()) > 3) return false;
  let at = from;
  while (line.charCodeAt(at) === fence.character) at++;
  return at - from >= fence.length && isBlank(line.slice(at));
}

/** A line loses as much indentation as the opening fence has. */
function codeLine(reader: LineReader, line: string, { indent }: Fence): Segment {
  const { start, stop, padding } = reader;
  const position = indentPosition(line, reader.column(), indent, padding);
  if (position) {
    const kept = segment(start + position.at, stop, position.padding, true);
    return position.padding > 0 ? keepTab(reader, kept, indent) : kept;
  }
  const text = indentLength(line);
  const at = line.charCodeAt(text) === 10 || text === line.length ? 0 : text;
  return segment(start + at - padding, stop, 0, true);
}
