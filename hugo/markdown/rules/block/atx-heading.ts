import { type BlockRule, close } from "../../block-rule.ts";
import { isSpace, trimmedEnd, trimmedStart } from "../../characters.ts";
import { Heading } from "../../node.ts";
import { segment, segmentText, trimEnd } from "../../segment.ts";
import { takeHeadingAttributes } from "./heading-attributes.ts";

/** `# Title`, with `{…}` at its end when the site's `parser.attribute.title` is on. */
export function atxHeading(withAttributes: boolean): BlockRule {
  return {
    triggers: "#",
    interruptsParagraph: true,
    open(parser) {
      const { reader, source } = parser;
      const line = reader.line();
      const from = parser.blockOffset;
      if (from < 0) return undefined;
      let at = from;
      while (line.charCodeAt(at) === 35) at++;
      const level = at - from;
      if (level === 0 || level > 6) return undefined;
      const heading = new Heading(level);
      if (at === line.length) return { block: heading };
      const textStart = trimmedStart(line, at, line.length);
      if (textStart === at) return undefined;
      const origin = reader.start - reader.padding;
      const start = Math.min(textStart, line.length - 1);
      const text = trimEnd(source, segment(origin + start, origin + line.length));
      reader.advanceToLineEnd();
      if (text.start === text.stop) return { block: heading };
      heading.lines = [text];
      if (withAttributes) takeHeadingAttributes(source, heading);
      takeClosingSequence(source, heading);
      return { block: heading };
    },
    continue: () => close,
  };
}

function takeClosingSequence(source: string, heading: Heading): void {
  const line = heading.lines[0];
  if (!line) return;
  const text = segmentText(source, line);
  let stop = text.length;
  if (stop > 0) {
    let at = stop - 1;
    while (at > 0 && text.charCodeAt(at) === 35) at--;
    if (at === 0 && text.charCodeAt(0) === 35) {
      heading.lines = [];
      return;
    }
    if (at !== stop - 1 && isSpace(text.charCodeAt(at))) stop = trimmedEnd(text, 0, at);
  }
  heading.lines = [segment(line.start, line.start + stop)];
}
