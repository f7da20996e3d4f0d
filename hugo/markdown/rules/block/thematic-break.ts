import { type BlockRule, close } from "../../block-rule.ts";
import { isSpace } from "../../characters.ts";
import { indentLength, indentWidth } from "../../indent.ts";
import { Block } from "../../node.ts";

/** Whether a line is `***`, `- - -` or the like. */
export function isThematicBreak(line: string, column: number, from = 0): boolean {
  if (indentWidth(line, column, from) > 3) return false;
  let at = from + indentLength(line, from);
  const mark = line.charCodeAt(at);
  if (mark !== 42 && mark !== 45 && mark !== 95) return false;
  let count = 0;
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === mark) count++;
    else if (!isSpace(code)) return false;
  }
  return count > 2;
}

export const thematicBreak: BlockRule = {
  triggers: "-*_",
  interruptsParagraph: true,
  open({ reader }) {
    if (!isThematicBreak(reader.line(), reader.column())) return undefined;
    reader.advanceToLineEnd();
    return { block: new Block("hr") };
  },
  continue: () => close,
};
