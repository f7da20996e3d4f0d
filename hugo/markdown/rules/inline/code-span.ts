import { isBlank } from "../../characters.ts";
import { CodeSpan, Text } from "../../inline-node.ts";
import type { InlineParser, InlineRule } from "../../inline-parser.ts";
import { runEnd } from "./emphasis.ts";

export const codeSpan: InlineRule = (parser) => {
  const { value, at } = parser;
  const from = runEnd(parser);
  const end = closingRun(parser, from, from - at);
  parser.at = from;
  if (end < 0) return new Text(value, at, from);
  parser.at = end + from - at;
  return new CodeSpan(trimmed(value.slice(from, end)));
};

/** Where the next run of the same length begins, or -1. */
function closingRun(parser: InlineParser, from: number, length: number): number {
  const { value } = parser;
  if (parser.backticks && (parser.backticks.get(length) ?? -1) < from) return -1;
  const runs = /`+/g;
  runs.lastIndex = from;
  for (let run = runs.exec(value); run; run = runs.exec(value)) {
    if (run[0].length === length) return run.index;
  }
  parser.backticks ??= lastRuns(value);
  return -1;
}

function lastRuns(value: string): Map<number, number> {
  const last = new Map<number, number>();
  for (const run of value.matchAll(/`+/g)) last.set(run[0].length, run.index);
  return last;
}

/** One space, or line feed, on each side is taken off. */
function trimmed(code: string): string {
  const isPadded = isGap(code.charCodeAt(0)) && isGap(code.charCodeAt(code.length - 1)) && code.length > 1;
  return isPadded && !isBlank(code) ? code.slice(1, -1) : code;
}

function isGap(code: number): boolean {
  return code === 32 || code === 10;
}
