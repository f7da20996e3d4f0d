import type { Delimiters, PassthroughConfig } from "../../config.ts";
import { Passthrough, Text } from "../../inline-node.ts";
import type { InlineRule } from "../../inline-parser.ts";

/** Text between delimiters that is left as it is, such as formulas. */
export function passthrough(config: PassthroughConfig): { triggers: string; rule: InlineRule } {
  const pairs = [...config.block, ...config.inline];
  const triggers = [...new Set([...pairs.map(([open]) => open[0] ?? ""), "\\"])].join("");
  const opening = (value: string, at: number): Delimiters | undefined =>
    pairs.find(([open]) => value.startsWith(open, at));
  const rule: InlineRule = (parser) => {
    const { value, at } = parser;
    const pair = opening(value, at);
    if (!pair) {
      const escaped = value.startsWith("\\\\", at) ? opening(value, at + 2) : undefined;
      if (!escaped) return undefined;
      parser.at = at + 2 + escaped[0].length;
      return new Text(value, at, parser.at);
    }
    const [open, close] = pair;
    const end = parser.find(close, at + open.length);
    parser.at = at + open.length;
    if (end < 0) return new Text(value, at, parser.at);
    if (end === at + open.length) return undefined;
    parser.at = end + close.length;
    const text = parser.text.sourceBetween(at, parser.at);
    const node = new Passthrough("passthrough", text, open, close);
    node.end = parser.at;
    return node;
  };
  return { triggers, rule };
}
