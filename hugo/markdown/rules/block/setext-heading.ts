import { type BlockRule, close } from "../../block-rule.ts";
import { isSpace, trimmedEnd } from "../../characters.ts";
import { Heading, Paragraph } from "../../node.ts";
import { trimStart } from "../../segment.ts";
import { takeHeadingAttributes } from "./heading-attributes.ts";

/** The level of the heading that a line such as `---` underlines, or 0. */
export function setextLevel(line: string): 0 | 1 | 2 {
  let start = 0;
  while (line.charCodeAt(start) === 32) start++;
  if (start > 3) return 0;
  const mark = line.charCodeAt(start);
  if (mark !== 61 && mark !== 45) return 0;
  let at = start;
  while (line.charCodeAt(at) === mark) at++;
  const end = isSpace(line.charCodeAt(line.length - 1)) ? trimmedEnd(line, start, line.length) : line.length;
  if (at !== end) return 0;
  return mark === 61 ? 1 : 2;
}

/** A paragraph underlined with `===` or `---`. */
export function setextHeading(withAttributes: boolean): BlockRule {
  return {
    triggers: "-=",
    interruptsParagraph: true,
    open(parser, parent) {
      const last = parser.lastOpen;
      if (!(last instanceof Paragraph) || last.parent !== parent) return undefined;
      const level = setextLevel(parser.reader.line());
      if (level === 0) return undefined;
      const heading = new Heading(level);
      heading.lines.push(parser.reader.segment());
      parser.setextParagraph = last;
      return { block: heading, takesParagraph: true };
    },
    continue: () => close,
    close(parser, block) {
      const paragraph = parser.setextParagraph;
      parser.setextParagraph = undefined;
      const bar = block.lines[0];
      if (!paragraph || !bar || !(block instanceof Heading)) return;
      block.lines = [];
      if (paragraph.lines.length > 0) {
        block.start = paragraph.lines[0]?.start ?? block.start;
        block.lines = paragraph.lines;
        block.blankBefore = paragraph.blankBefore;
        paragraph.remove();
        if (withAttributes) takeHeadingAttributes(parser.source, block);
        return;
      }
      // The paragraph held link definitions only, so the bar is text.
      const text = trimStart(parser.source, bar);
      if (block.next instanceof Paragraph) {
        block.next.lines.unshift(text);
      } else {
        const alone = new Paragraph();
        alone.lines.push(text);
        alone.start = text.start;
        alone.end = text.stop;
        block.parent?.insertAfter(block, alone);
      }
      block.remove();
    },
  };
}
