import { type BlockRules, blockRules } from "./block-parser.ts";
import type { GoldmarkConfig } from "./config.ts";
import type { EmojiNames } from "./emoji.ts";
import { type InlineRule, type InlineRules, inlineRules, type TriggeredRule } from "./inline-parser.ts";
import { atxHeading } from "./rules/block/atx-heading.ts";
import { blockAttributes } from "./rules/block/block-attributes.ts";
import { blockquote } from "./rules/block/blockquote.ts";
import { definitionDescription, definitionList } from "./rules/block/definition-list.ts";
import { fence } from "./rules/block/fence.ts";
import { footnote } from "./rules/block/footnote.ts";
import { html } from "./rules/block/html.ts";
import { indentedCode } from "./rules/block/indented-code.ts";
import { linkReferences } from "./rules/block/link-reference.ts";
import { list } from "./rules/block/list.ts";
import { listItem } from "./rules/block/list-item.ts";
import { paragraph } from "./rules/block/paragraph.ts";
import { setextHeading } from "./rules/block/setext-heading.ts";
import { table } from "./rules/block/table.ts";
import { thematicBreak } from "./rules/block/thematic-break.ts";
import { autoLink } from "./rules/inline/auto-link.ts";
import { codeSpan } from "./rules/inline/code-span.ts";
import { emoji } from "./rules/inline/emoji.ts";
import { emphasis } from "./rules/inline/emphasis.ts";
import { extras } from "./rules/inline/extras.ts";
import { footnoteLink } from "./rules/inline/footnote-link.ts";
import { link } from "./rules/inline/link.ts";
import { addressSigns, linkify } from "./rules/inline/linkify.ts";
import { passthrough } from "./rules/inline/passthrough.ts";
import { rawHtml } from "./rules/inline/raw-html.ts";
import { strikethrough } from "./rules/inline/strikethrough.ts";
import { taskCheckbox } from "./rules/inline/task-checkbox.ts";
import { dashSigns, typographicDashes, typographicQuotes } from "./rules/inline/typographer.ts";

/** The block rules of a configuration, in goldmark's order. */
export function blocksOf({ extensions, parser }: GoldmarkConfig): BlockRules {
  const rules = [
    setextHeading(parser.attribute.title),
    ...(parser.attribute.block ? [blockAttributes] : []),
    ...(extensions.definitionList ? [definitionList, definitionDescription] : []),
    thematicBreak,
    list,
    listItem,
    indentedCode,
    atxHeading(parser.attribute.title),
    fence,
    blockquote,
    html,
    ...(extensions.footnote.enable ? [footnote] : []),
    paragraph,
  ];
  return blockRules(rules, extensions.table ? [linkReferences, table] : [linkReferences]);
}

/** The inline rules of a configuration, in goldmark's order. */
export function inlinesOf({ extensions }: GoldmarkConfig, emojiNames: EmojiNames | undefined): InlineRules {
  const rules: TriggeredRule[] = [];
  const add = (isOn: boolean, triggers: string, rule: InlineRule, signs?: readonly string[]) => {
    if (isOn) rules.push(signs ? { triggers, rule, signs } : { triggers, rule });
  };
  add(extensions.taskList, "[", taskCheckbox);
  add(true, "`", codeSpan);
  add(extensions.footnote.enable, "![", footnoteLink);
  add(true, "![]", link);
  const math = passthrough(extensions.passthrough);
  add(extensions.passthrough.enable, math.triggers, math.rule);
  add(true, "<", autoLink);
  add(true, "<", rawHtml);
  add(true, "*_", emphasis);
  add(extensions.strikethrough, "~", strikethrough);
  for (const extra of extras(extensions.extras)) add(true, extra.triggers, extra.rule);
  add(extensions.linkify, " *_~(", linkify(extensions.linkifyProtocol), addressSigns);
  if (emojiNames) add(true, ":", emoji(emojiNames));
  const { typographer } = extensions;
  add(!typographer.disable, "'\"", typographicQuotes(typographer));
  add(!typographer.disable, "-.<>", typographicDashes(typographer), dashSigns);
  return inlineRules(rules);
}
