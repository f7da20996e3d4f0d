import { type BlockRule, close, goesOn, holdsBlocks } from "../../block-rule.ts";
import { isBlank } from "../../characters.ts";
import { indentPosition, indentWidth } from "../../indent.ts";
import { Block, DefinitionDescription, DefinitionList, Paragraph } from "../../node.ts";
import { trimEnd } from "../../segment.ts";
import { textOf } from "./list.ts";

/** A paragraph of terms, then descriptions that begin with `:`. */
export const definitionList: BlockRule = {
  triggers: ":",
  interruptsParagraph: true,
  open(parser, parent) {
    if (parent instanceof DefinitionList || !parser.mayNest) return undefined;
    const from = parser.blockOffset;
    if (from < 0 || parser.blockIndent !== 0) return undefined;
    const width = indentWidth(parser.reader.line(), from + 1, from + 1);
    if (width < 1) return undefined;
    // What is indented further is a code block.
    const offset = (width >= 8 ? 5 : width) + from + 1;
    const { last } = parent;
    if (last instanceof DefinitionList) return { block: again(last, offset, undefined), holdsBlocks: true };
    if (!(last instanceof Paragraph)) return undefined;
    if (last.previous instanceof DefinitionList) {
      return { block: again(last.previous, offset, last), holdsBlocks: true };
    }
    return { block: new DefinitionList(offset, last), holdsBlocks: true, takesParagraph: true };
  },
  continue({ reader }, block) {
    if (!(block instanceof DefinitionList)) return close;
    const line = reader.line();
    if (isBlank(line)) return goesOn | holdsBlocks;
    const column = reader.column();
    if (indentWidth(line, column) < block.offset) return close;
    const position = indentPosition(line, column, block.offset);
    if (position) reader.advanceAndPad(position.at, position.padding);
    return goesOn | holdsBlocks;
  },
};

function again(list: DefinitionList, offset: number, terms: Paragraph | undefined): DefinitionList {
  list.offset = offset;
  list.terms = terms;
  return list;
}

export const definitionDescription: BlockRule = {
  triggers: ":",
  interruptsParagraph: true,
  open(parser, parent) {
    const from = parser.blockOffset;
    if (!(parent instanceof DefinitionList) || from < 0 || parser.blockIndent !== 0) return undefined;
    const { reader, source } = parser;
    const { terms } = parent;
    parent.terms = undefined;
    for (const line of terms?.lines ?? []) {
      const term = new Block("definition_term");
      term.lines.push(trimEnd(source, line));
      term.start = line.start;
      parent.append(term);
    }
    terms?.remove();
    const position = indentPosition(reader.line(), from + 1, parent.offset - from - 1, 0, from + 1);
    reader.advanceAndPad((position?.at ?? -1) + 1, position?.padding ?? 0);
    return { block: new DefinitionDescription(), holdsBlocks: true };
  },
  continue: () => goesOn | holdsBlocks,
  close(_, block) {
    if (!(block instanceof DefinitionDescription)) return;
    block.tight = !block.blankBefore;
    if (!block.tight) return;
    for (let child = block.first; child; child = child.next) {
      if (!(child instanceof Paragraph)) continue;
      child.replaceWith(textOf(child));
      // goldmark: only the first paragraph loses its tags.
      return;
    }
  },
};
