import { type BlockRule, close, goesOn } from "../../block-rule.ts";
import { isBlank } from "../../characters.ts";
import { Paragraph } from "../../node.ts";
import { trimEnd, trimStart } from "../../segment.ts";

export const paragraph: BlockRule = {
  interruptsParagraph: false,
  open(parser) {
    const { reader } = parser;
    if (isBlank(reader.line())) return undefined;
    const block = new Paragraph();
    block.lines.push(reader.segment());
    reader.advanceToLineEnd();
    return { block };
  },
  continue(parser, block) {
    const { reader } = parser;
    if (isBlank(reader.line())) return close;
    block.lines.push(reader.segment());
    reader.advanceToLineEnd();
    return goesOn;
  },
  close(parser, block) {
    const { source } = parser;
    const { lines } = block;
    const last = lines.length - 1;
    for (const [i, line] of lines.entries()) {
      const trimmed = trimStart(source, line);
      lines[i] = i === last ? trimEnd(source, trimmed) : trimmed;
    }
    if (lines.length === 0) block.remove();
  },
};
