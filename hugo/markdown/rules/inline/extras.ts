import { isSpace } from "../../characters.ts";
import type { ExtrasConfig } from "../../config.ts";
import type { InlineParser, InlineRule } from "../../inline-parser.ts";
import { delimiterRun, flanking, runEnd } from "./emphasis.ts";

interface Extra {
  readonly triggers: string;
  readonly rule: InlineRule;
}

/** Hugo's own marks: `~~delete~~`, `++insert++`, `==mark==`, `~subscript~` and `^superscript^`. */
export function extras(config: ExtrasConfig): Extra[] {
  return [
    ...(config.superscript ? [extra("^", 1, "sup", false)] : []),
    ...(config.subscript ? [extra("~", 1, "sub", false)] : []),
    ...(config.insert ? [extra("+", 2, "ins", true)] : []),
    ...(config.mark ? [extra("=", 2, "mark", true)] : []),
    ...(config.delete ? [extra("~", 2, "del", true)] : []),
  ];
}

function extra(character: string, length: number, tag: string, mayHoldSpace: boolean): Extra {
  return {
    triggers: character,
    rule: (parser) => {
      const end = runEnd(parser);
      if (end - parser.at < length || (length === 1 && end - parser.at > 1)) return undefined;
      const flanks = flanking(parser, parser.at, end);
      const code = parser.value.charCodeAt(parser.at);
      if (!mayHoldSpace && flanks.canOpen && hasSpace(parser, code)) {
        if (!(flanks.canClose && parser.lastDelimiter?.character === code)) return undefined;
      }
      return delimiterRun(parser, end, flanks, () => tag);
    },
  };
}

/** Whether there is white space before the next such character of the line. */
function hasSpace({ value, at, lineEnd }: InlineParser, code: number): boolean {
  for (let i = at + 1; i < lineEnd; i++) {
    if (value.charCodeAt(i) === code) return false;
    if (isSpace(value.charCodeAt(i))) return true;
  }
  return false;
}
