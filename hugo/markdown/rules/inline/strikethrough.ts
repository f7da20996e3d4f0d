import type { InlineRule } from "../../inline-parser.ts";
import { delimiterRun, flanking, runEnd } from "./emphasis.ts";

function strikethroughTag(): string {
  return "del";
}

/** One or two tildes on each side. */
export const strikethrough: InlineRule = (parser) => {
  const end = runEnd(parser);
  if (end - parser.at > 2 || parser.text.pointBefore(parser.at) === 126) return undefined;
  return delimiterRun(parser, end, flanking(parser, parser.at, end), strikethroughTag);
};
