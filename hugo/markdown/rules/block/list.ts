import type { BlockParser } from "../../block-parser.ts";
import { type BlockRule, close, goesOn, holdsBlocks } from "../../block-rule.ts";
import { isBlank } from "../../characters.ts";
import { indentWidth } from "../../indent.ts";
import { type Block, List, ListItem, Paragraph, TextBlock } from "../../node.ts";
import { type ListMarker, listMarker } from "./list-marker.ts";
import { setextLevel } from "./setext-heading.ts";
import { isThematicBreak } from "./thematic-break.ts";

/** Columns that the children of a list's last item are indented by. */
export function lastOffset(list: Block): number {
  return list.last instanceof ListItem ? list.last.offset : 0;
}

/** A list begins on the line of its first item, see list-item.ts, and goes on with its last item. */
export const list: BlockRule = {
  triggers: "-+*0123456789",
  interruptsParagraph: true,
  open(parser, parent) {
    const last = parser.lastOpen;
    if (last instanceof List || parser.skipList) {
      parser.skipList = false;
      return undefined;
    }
    if (!parser.mayNest) return undefined;
    const marker = listMarker(parser.reader.line());
    if (!marker) return undefined;
    const interrupts = last instanceof Paragraph && last.parent === parent;
    if (interrupts && (marker.isEmpty || (marker.number !== 1 && marker.number >= 0))) return undefined;
    parser.emptyItemBeforeBlank = false;
    return { block: new List(marker.character, marker.number), holdsBlocks: true };
  },
  continue(parser, block) {
    const line = parser.reader.line();
    const lastIsEmpty = block.last?.first === undefined;
    if (isBlank(line)) {
      if (lastIsEmpty) parser.emptyItemBeforeBlank = true;
      return goesOn | holdsBlocks;
    }
    const offset = lastOffset(block);
    const indent = indentWidth(line, parser.reader.column());
    if (indent < offset || lastIsEmpty) {
      const marker = indent < 4 ? listMarker(line) : undefined;
      if (marker && marker.indent - offset < 4) {
        return block instanceof List && takesItem(parser, block, line, marker) ? goesOn | holdsBlocks : close;
      }
      if (!lastIsEmpty || indent < offset) return close;
    }
    // Text does not go on in an item that is empty and followed by a blank line.
    return parser.emptyItemBeforeBlank ? close : goesOn | holdsBlocks;
  },
  close(_, block) {
    if (!(block instanceof List)) return;
    block.tight = isTight(block);
    if (block.tight) loosenParagraphs(block);
  },
};

/** A thematic break ends a list of its character, unless it underlines a heading. */
function takesItem(parser: BlockParser, block: List, line: string, marker: ListMarker): boolean {
  if (marker.character !== block.marker || marker.number >= 0 !== block.ordered) return false;
  const rest = line.slice(marker.end - 1);
  if (!isThematicBreak(rest, 0)) return true;
  return parser.lastOpen instanceof Paragraph && setextLevel(rest) === 2;
}

function isTight(list: List): boolean {
  for (let item = list.first; item; item = item.next) {
    if (item !== list.first && (item as Block).blankBefore) return false;
    for (let child = item.first?.next; child; child = child.next) {
      if ((child as Block).blankBefore) return false;
    }
  }
  return true;
}

/** In a tight list, paragraphs are bare text. */
function loosenParagraphs(list: List): void {
  for (let item = list.first; item; item = item.next) {
    for (let child = item.first; child; ) {
      const next = child.next;
      if (child instanceof Paragraph) child.replaceWith(textOf(child));
      child = next;
    }
  }
}

/** goldmark: what the paragraph knew of a blank line before it is lost. */
export function textOf(paragraph: Paragraph): TextBlock {
  const text = new TextBlock(paragraph.lines);
  text.start = paragraph.start;
  text.end = paragraph.end;
  return text;
}
