import { type BlockRule, close, goesOn } from "../../block-rule.ts";
import { isBlank } from "../../characters.ts";
import { HtmlBlock, Paragraph } from "../../node.ts";
import { segmentText } from "../../segment.ts";
import { attributePattern } from "../inline/raw-html.ts";

const blockTags = new Set(
  (
    "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt " +
    "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li " +
    "link main menu menuitem meta nav noframes ol optgroup option p param search section summary table tbody td " +
    "tfoot th thead title tr track ul"
  ).split(" "),
);

const rawText = /^ {0,3}<(?:script|pre|style|textarea)(?:[\t\n\f\r >]|\/>|$)/i;
const rawTextEnd = /<\/(?:script|pre|style|textarea)>/i;
const anyTag = new RegExp(
  `^ {0,3}<(/ *)?([a-zA-Z][a-zA-Z0-9-]*)(${attributePattern}*) *(?:>|/>) *(?:\\r\\n|\\n)?$`,
);
const blockTag = /^ {0,3}<(?:\/ *)?([a-zA-Z][a-zA-Z0-9-]*)(?:[ >]|\/>|(?:\r\n|\n)?$)/;

/** What ends a block of the types 2 to 5. */
const ends: ReadonlyMap<number, string> = new Map([
  [2, "-->"],
  [3, "?>"],
  [4, ">"],
  [5, "]]>"],
]);

export const html: BlockRule = {
  triggers: "<",
  interruptsParagraph: true,
  open(parser) {
    const { reader } = parser;
    const type = htmlType(reader.line(), parser.lastOpen instanceof Paragraph);
    if (type === 0) return undefined;
    const block = new HtmlBlock(type);
    block.lines.push(reader.segment());
    reader.advanceToLineEnd();
    return { block };
  },
  continue(parser, block) {
    if (!(block instanceof HtmlBlock)) return close;
    const { reader, source } = parser;
    const line = reader.line();
    if (block.type >= 6) {
      if (isBlank(line)) return close;
    } else {
      const first = block.lines[0];
      if (block.lines.length === 1 && first && isEnd(block.type, segmentText(source, first))) return close;
      if (isEnd(block.type, line)) {
        block.closure = reader.segment();
        reader.advanceToLineEnd();
        return close;
      }
    }
    block.lines.push(reader.segment());
    reader.advanceToLineEnd();
    return goesOn;
  },
};

function isEnd(type: number, line: string): boolean {
  return type === 1 ? rawTextEnd.test(line) : line.includes(ends.get(type) ?? "");
}

/** One of CommonMark's seven types, or 0. */
function htmlType(line: string, inParagraph: boolean): number {
  if (rawText.test(line)) return 1;
  // goldmark: a tab before it makes it text.
  const start = line.replace(/^ {1,3}(?=<)/, "");
  if (start.startsWith("<!--")) return 2;
  if (start.startsWith("<?")) return 3;
  if (/^<![A-Z]/.test(start)) return 4;
  if (start.startsWith("<![CDATA[")) return 5;
  const [, slash, tag = "", attributes = ""] = anyTag.exec(line) ?? [];
  const name = tag.toLowerCase();
  if (blockTags.has(name)) return 6;
  if (name && !inParagraph && !/^(?:script|style|pre)$/.test(name) && !(slash === "/" && attributes))
    return 7;
  const [, blockName = ""] = blockTag.exec(line) ?? [];
  return blockTags.has(blockName.toLowerCase()) ? 6 : 0;
}
