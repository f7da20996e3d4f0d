import { resolveEntityNames } from "./escape.ts";
import { CodeSpan, Emoji, Substitute, Text } from "./inline-node.ts";
import type { Node } from "./node.ts";
import { walk } from "./walk.ts";

/** The text of all that a node holds, without tags. */
export function plainText(node: Node): string {
  let text = "";
  walk(node, (at) => {
    if (at instanceof Text) text += at.soft || at.hard ? `${at.value}\n` : at.value;
    else if (at instanceof Substitute) text += at.html;
    else if (at instanceof CodeSpan) text += at.code;
    else if (at instanceof Emoji) text += at.name;
  });
  return resolveEntityNames(text);
}
