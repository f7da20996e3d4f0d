import { parseAttributes } from "../../attributes.ts";
import { type BlockRule, close } from "../../block-rule.ts";
import { Block } from "../../node.ts";

/** A line `{.class}` after a block, when the site's `parser.attribute.block` is on. */
export const blockAttributes: BlockRule = {
  triggers: "{",
  interruptsParagraph: true,
  open({ reader }) {
    const parsed = parseAttributes(reader.source, reader.start);
    if (!parsed) return undefined;
    const block = new Block("attributes");
    for (const attribute of parsed.attributes) block.setAttribute(attribute);
    // Hugo: attributes may go on over several lines; what follows them on the last one is lost.
    while (parsed.end > reader.stop) reader.advanceLine();
    return { block };
  },
  continue: () => close,
};
