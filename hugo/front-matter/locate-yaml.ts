import type { Found } from "./found.ts";
import { locateFlow } from "./locate-json.ts";

interface Open {
  readonly indent: number;
  readonly path: readonly string[];
  /** The number of the next item, when items of a list stand below. */
  next: number;
}

const key =
  /(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s#:'"[\]{},&*!|>%@`-][^:#\n]*?|-[^\s:#][^:#\n]*?))[ \t]*:(?=\s|$)/y;

/** Below this no place is told, so that a hostile text costs no more than its length. */
const deepest = 100;

/** Follows the indentation of the lines; what stands in a block of text (`|`, `>`) is passed over. */
export function locateYaml(head: string, found: Found): void {
  const stack: Open[] = [{ indent: -1, path: [], next: 0 }];
  let blockIndent = -1;
  for (let start = 0; start < head.length; start = nextLine(head, start)) {
    const end = lineEnd(head, start);
    const indent = indentOf(head, start, end);
    if (start + indent >= end || head[start + indent] === "#") continue;
    if (blockIndent >= 0 && indent > blockIndent) continue;
    blockIndent = readLine(head, start + indent, end, indent, stack, found) ? indent : -1;
  }
}

/** Whether the line opens a block of text. */
function readLine(
  head: string,
  from: number,
  end: number,
  column: number,
  stack: Open[],
  found: Found,
): boolean {
  let at = from;
  let indent = column;
  while (head[at] === "-" && /\s|^$/.test(head.slice(at + 1, at + 2))) {
    const parent = above(stack, indent, true);
    if (parent.path.length > deepest) return false;
    const path = [...parent.path, String(parent.next++)];
    const item = skipSpaces(head, at + 1, end);
    found(path, item, trimmedEnd(head, item, end));
    stack.push({ indent, path, next: 0 });
    indent += item - at;
    at = item;
  }
  key.lastIndex = at;
  const match = key.exec(head);
  if (!match || key.lastIndex > end) return false;
  const name = match[1] ?? match[2] ?? match[3] ?? "";
  const parent = above(stack, indent, false).path;
  if (parent.length > deepest) return false;
  const path = [...parent, name];
  const value = skipSpaces(head, key.lastIndex, end);
  const stop = trimmedEnd(head, value, end);
  found(path, value < stop ? value : at, value < stop ? stop : key.lastIndex);
  stack.push({ indent, path, next: 0 });
  if (head[value] === "{" || head[value] === "[") locateFlow(head, value, path, found);
  return head[value] === "|" || head[value] === ">";
}

/** The table or list that a line belongs to; items of a list may stand as far left as its key. */
function above(stack: Open[], indent: number, isItem: boolean): Open {
  let top = stack.at(-1);
  while (top && stack.length > 1 && (isItem ? tooDeepForItem(top, indent) : top.indent >= indent)) {
    stack.pop();
    top = stack.at(-1);
  }
  return top ?? { indent: -1, path: [], next: 0 };
}

function tooDeepForItem(open: Open, indent: number): boolean {
  if (open.indent > indent) return true;
  return open.indent === indent && /^\d+$/.test(open.path.at(-1) ?? "");
}

function indentOf(head: string, start: number, end: number): number {
  let at = start;
  while (at < end && head[at] === " ") at++;
  return at - start;
}

function skipSpaces(head: string, from: number, end: number): number {
  let at = from;
  while (at < end && (head[at] === " " || head[at] === "\t")) at++;
  return at;
}

/** The end of a value on its line, a comment after it left out. */
function trimmedEnd(head: string, from: number, end: number): number {
  const text = head.slice(from, end);
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(text);
  if (quoted) return from + quoted[0].length;
  const comment = text.search(/(?:^|\s)#/);
  return from + (comment < 0 ? text : text.slice(0, comment)).trimEnd().length;
}

function nextLine(head: string, start: number): number {
  return lineEnd(head, start) + 1;
}

function lineEnd(head: string, start: number): number {
  const end = head.indexOf("\n", start);
  return end < 0 ? head.length : end;
}
