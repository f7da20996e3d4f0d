import { type BlockRule, close, goesOn, holdsBlocks } from "../../block-rule.ts";
import { indentLength, indentWidth, tabWidth } from "../../indent.ts";
import type { LineReader } from "../../line-reader.ts";
import { Block } from "../../node.ts";

/** Takes `>` and one column of white space off the line. */
function takeMarker(reader: LineReader): boolean {
  const line = reader.line();
  const at = indentLength(line);
  if (line.charCodeAt(at) !== 62 || indentWidth(line, reader.column()) > 3) return false;
  reader.advance(at + 1);
  const after = line.charCodeAt(at + 1);
  if (after === 32) reader.advance(1);
  else if (after === 9) reader.advanceAndPad(1, tabWidth(reader.column()) - 1);
  return true;
}

export const blockquote: BlockRule = {
  triggers: ">",
  interruptsParagraph: true,
  open(parser) {
    if (!parser.mayNest || !takeMarker(parser.reader)) return undefined;
    return { block: new Block("blockquote"), holdsBlocks: true };
  },
  continue: ({ reader }) => (takeMarker(reader) ? goesOn | holdsBlocks : close),
};
