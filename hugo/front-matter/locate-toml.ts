import type { Found } from "./found.ts";
import { locateFlow } from "./locate-json.ts";

const header = /^[ \t]*(\[\[?)([^\]\n]+)\]/;
const pair =
  /^([ \t]*)((?:[\w-]+|"[^"\n]*"|'[^'\n]*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"[^"\n]*"|'[^'\n]*'))*)[ \t]*=[ \t]*/;

/** Follows `[table]`, `[[list]]` and `key = value` lines; texts over several lines are passed over. */
export function locateToml(head: string, found: Found): void {
  const counts = new Map<string, number>();
  let table: readonly string[] = [];
  let at = 0;
  while (at < head.length) {
    const end = lineEnd(head, at);
    const line = head.slice(at, end);
    const opens = header.exec(line);
    if (opens) {
      table = tablePath(opens[1] === "[[", names(opens[2] ?? ""), counts);
      found(table, at + line.search(/\S/), at + line.trimEnd().length);
      at = end + 1;
    } else at = readPair(head, at, line, table, found);
  }
}

function readPair(head: string, at: number, line: string, table: readonly string[], found: Found): number {
  const match = pair.exec(line);
  if (!match) return at + line.length + 1;
  const path = [...table, ...names(match[2] ?? "")];
  const start = at + match[0].length;
  const end = valueEnd(head, start, at + line.length, path, found);
  found(path, start, end);
  return lineEnd(head, end) + 1;
}

function valueEnd(head: string, start: number, end: number, path: readonly string[], found: Found): number {
  const fence = head.slice(start, start + 3);
  if (fence === '"""' || fence === "'''") {
    const close = head.indexOf(fence, start + 3);
    return close < 0 ? head.length : close + 3;
  }
  if (head[start] === "[" || head[start] === "{") return locateFlow(head, start, path, found);
  const text = head.slice(start, end);
  const value = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^#]*)/.exec(text)?.[0] ?? text;
  return start + value.trimEnd().length;
}

/** `[a.b]` below `[[a]]` belongs to the last item of the list. */
function tablePath(
  isItem: boolean,
  parts: readonly string[],
  counts: Map<string, number>,
): readonly string[] {
  const path: string[] = [];
  parts.forEach((part, i) => {
    path.push(part);
    const name = path.join(".");
    const isLast = i === parts.length - 1;
    if (isItem && isLast) counts.set(name, (counts.get(name) ?? -1) + 1);
    const count = counts.get(name);
    if (count !== undefined) path.push(String(count));
  });
  return path;
}

/** Below this no place is told, so that a hostile text costs no more than its length. */
const deepest = 100;

function names(dotted: string): string[] {
  return (dotted.match(/"[^"]*"|'[^']*'|[^.\s]+/g) ?? [])
    .slice(0, deepest)
    .map((name) => name.replace(/^(["'])(.*)\1$/, "$2"));
}

function lineEnd(head: string, at: number): number {
  const end = head.indexOf("\n", at);
  return end < 0 ? head.length : end;
}
