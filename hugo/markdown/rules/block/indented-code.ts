import { type BlockRule, close, goesOn } from "../../block-rule.ts";
import { isBlank } from "../../characters.ts";
import { indentPosition } from "../../indent.ts";
import type { LineReader } from "../../line-reader.ts";
import { Block } from "../../node.ts";
import { isBlankSegment, type Segment, segment, trimIndent } from "../../segment.ts";

/** Code lines begin with their tab itself when all of it belongs to them. */
export function keepTab(reader: LineReader, line: Segment, indent: number): Segment {
  if (line.padding === 0 || reader.column() + indent !== reader.columnBefore()) return line;
  return segment(line.start - 1, line.stop, 0, line.newline);
}

function takeLine(reader: LineReader): Segment | undefined {
  const position = indentPosition(reader.line(), reader.column(), 4);
  if (!position) return undefined;
  reader.advanceAndPad(position.at, position.padding);
  const line = keepTab(reader, reader.segment(true), 0);
  reader.advanceToLineEnd();
  return line;
}

export const indentedCode: BlockRule = {
  interruptsParagraph: false,
  acceptsIndent: true,
  open({ reader }) {
    const line = isBlank(reader.line()) ? undefined : takeLine(reader);
    if (!line) return undefined;
    const block = new Block("code");
    block.lines.push(line);
    return { block };
  },
  continue({ reader, source }, block) {
    if (isBlank(reader.line())) {
      block.lines.push(trimIndent(source, reader.segment(), 4));
      return goesOn;
    }
    const line = takeLine(reader);
    if (!line) return close;
    block.lines.push(line);
    return goesOn;
  },
  close({ source }, block) {
    while (block.lines.length > 0) {
      const last = block.lines.at(-1);
      if (!last || !isBlankSegment(source, last)) return;
      block.lines.pop();
    }
  },
};
