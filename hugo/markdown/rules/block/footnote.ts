import { type BlockRule, close, goesOn, holdsBlocks } from "../../block-rule.ts";
import { isBlank, isPunctuation } from "../../characters.ts";
import { indentPosition } from "../../indent.ts";
import { Block, Footnote } from "../../node.ts";

/** Where the label that begins at `from` is closed, or -1; a label holds no `[`. */
export function labelEnd(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 92 && i < to - 1 && isPunctuation(text.charCodeAt(i + 1))) i++;
    else if (code === 93) return i;
    else if (code === 91) return -1;
  }
  return -1;
}

/** `[^label]: text` */
export const footnote: BlockRule = {
  triggers: "[",
  interruptsParagraph: true,
  open(parser) {
    const { reader } = parser;
    const line = reader.line();
    const from = parser.blockOffset;
    if (from < 0 || line.charCodeAt(from + 1) !== 94 || !parser.mayNest) return undefined;
    const end = labelEnd(line, from + 2, line.length);
    if (end < 0 || line.charCodeAt(end + 1) !== 58) return undefined;
    const label = line.slice(from + 2, end);
    if (isBlank(label)) return undefined;
    const block = new Footnote(label);
    const { padding } = reader;
    const at = end + 2 - padding;
    if (at >= line.length) {
      reader.advance(at);
      return { block };
    }
    reader.advanceAndPad(at, padding);
    return { block, holdsBlocks: true };
  },
  continue({ reader }) {
    const line = reader.line();
    if (isBlank(line)) return goesOn | holdsBlocks;
    const position = indentPosition(line, reader.column(), 4);
    if (!position) return close;
    reader.advanceAndPad(position.at, position.padding);
    return goesOn | holdsBlocks;
  },
  close(parser, block) {
    if (!(block instanceof Footnote)) return;
    if (!parser.footnoteList) {
      parser.footnoteList = new Block("footnote_list");
      block.parent?.insertBefore(block, parser.footnoteList);
    }
    parser.footnoteList.append(block);
    parser.footnotes.push(block);
  },
};
