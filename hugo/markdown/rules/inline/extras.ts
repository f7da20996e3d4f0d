import type { ExtrasConfig } from "../../config.ts";
import type { InlineRule } from "../../inline-parser.ts";
import { delimiterRun, flanking, runEnd } from "./emphasis.ts";

interface Extra {
  readonly triggers: string;
  readonly rule: InlineRule;
}

/** Hugo's own marks: `~~delete~~`, `++insert++`, `==mark==`, `~subscript~` and `^superscript^`. */
export function extras(config: ExtrasConfig): Extra[] {
  return [
    ...(config.superscript ? [extra("^", 1, "sup")] : []),
    ...(config.subscript ? [extra("~", 1, "sub")] : []),
    ...(config.insert ? [extra("+", 2, "ins")] : []),
    ...(config.mark ? [extra("=", 2, "mark")] : []),
    ...(config.delete ? [extra("~", 2, "del")] : []),
  ];
}

function extra(character: string, length: number, tag: string): Extra {
  return {
    triggers: character,
    rule: (parser) => {
      const end = runEnd(parser);
      if (end - parser.at < length || (length === 1 && end - parser.at > 1)) return undefined;
      const flanks = flanking(parser, parser.at, end);
      return delimiterRun(parser, end, flanks, () => tag);
    },
  };
}
