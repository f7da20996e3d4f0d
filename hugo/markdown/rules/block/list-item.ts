import { type BlockRule, close, goesOn, holdsBlocks } from "../../block-rule.ts";
import { isBlank } from "../../characters.ts";
import { indentPosition, indentWidth } from "../../indent.ts";
import { type Block, List, ListItem } from "../../node.ts";
import { lastOffset } from "./list.ts";
import { listMarker, offsetAfter } from "./list-marker.ts";

export const listItem: BlockRule = {
  triggers: "-+*0123456789",
  interruptsParagraph: true,
  open(parser, parent) {
    if (!(parent instanceof List)) return undefined;
    const { reader } = parser;
    const line = reader.line();
    const marker = listMarker(line);
    if (!marker || marker.indent - lastOffset(parent) > 3) return undefined;
    parser.emptyItemBeforeBlank = false;
    const offset = offsetAfter(line, marker);
    const block = new ListItem(marker.end + offset);
    if (marker.isEmpty) return { block };
    const position = indentPosition(line, marker.end, offset, 0, marker.end);
    reader.advanceAndPad(marker.end + (position?.at ?? 0), position?.padding ?? 0);
    return { block, holdsBlocks: true };
  },
  continue(parser, block) {
    const { reader } = parser;
    const line = reader.line();
    if (isBlank(line)) {
      reader.advanceToLineEnd();
      return goesOn | holdsBlocks;
    }
    const offset = lastOffset(block.parent as Block);
    const isEmpty = block.first === undefined && parser.emptyItemBeforeBlank;
    const indent = indentWidth(line, reader.column());
    if ((isEmpty || indent < offset) && indent < 4) {
      if (listMarker(line)) {
        parser.skipList = true;
        return close;
      }
      if (!isEmpty) return close;
    }
    const position = indentPosition(line, reader.column(), offset);
    if (position) reader.advanceAndPad(position.at, position.padding);
    return goesOn | holdsBlocks;
  },
};
