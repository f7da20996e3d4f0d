import type { EmojiNames } from "../../emoji.ts";
import { Emoji } from "../../inline-node.ts";
import type { InlineRule } from "../../inline-parser.ts";

/** `:heart:` */
export function emoji(names: EmojiNames): InlineRule {
  const written = /:([\w+-]*):/y;
  return (parser) => {
    written.lastIndex = parser.at;
    const [whole = "", name = ""] = written.exec(parser.value) ?? [];
    const value = names.get(name);
    if (value === undefined) return undefined;
    parser.at += whole.length;
    return new Emoji(name, value);
  };
}
