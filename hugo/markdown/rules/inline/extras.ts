import type { ExtrasConfig } from "../../config.ts";
import type { InlineRule } from "../../inline-parser.ts";
import { delimiterRun, flanking, flankingBefore, runEnd } from "./emphasis.ts";

interface Extra {
  readonly triggers: string;
  readonly rule: InlineRule;
}

const letter = 122;

/** Hugo's own marks: `~~delete~~`, `++insert++`, `==mark==`, `~subscript~` and `^superscript^`. */
export function extras(config: ExtrasConfig): Extra[] {
  return [
    ...(config.superscript ? [extra("^", 1, "sup")] : []),
    // Hugo: `~~` may begin a subscript, too, when nothing deletes.
    ...(config.delete ? [extra("~", 2, "del")] : []),
    ...(config.subscript ? [extra("~", 1, "sub")] : []),
    ...(config.insert ? [extra("+", 2, "ins")] : []),
    ...(config.mark ? [extra("=", 2, "mark")] : []),
  ];
}

function extra(character: string, length: number, tag: string): Extra {
  return {
    triggers: character,
    rule: (parser) => {
      // Asked first, so that a run of n is not counted n times.
      if (parser.text.pointBefore(parser.at) === character.charCodeAt(0)) return undefined;
      const end = runEnd(parser);
      const count = end - parser.at;
      if (count < length || count > 2) return undefined;
      // Hugo: in `x^-1^` the sign counts as a letter.
      const isSign = character === "^" && "+-'".includes(parser.value[parser.at + length] ?? " ");
      const flanks = isSign ? flankingBefore(parser, parser.at, letter) : flanking(parser, parser.at, end);
      return delimiterRun(parser, end, flanks, () => tag);
    },
  };
}
