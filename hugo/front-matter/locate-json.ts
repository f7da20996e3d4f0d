import type { Found } from "./found.ts";

/** JSON is what YAML calls flow style, so one reader serves both. */
export function locateJson(head: string, found: Found): void {
  locateFlow(head, 0, [], found);
}

interface Level {
  readonly path: readonly string[];
  readonly list: boolean;
  /** In a list, the number of the item being read; in a table, its key once it is known. */
  item: number;
  key: string | undefined;
}

const token =
  /[ \t\r\n]+|#[^\n]*|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[{}[\],:=]|[^\s{}[\],:='"#][^{}[\],\n]*?(?=[ \t]*(?:[{}[\],\n=]|:[ \t\r\n]|$))|[\s\S]/y;

/** Below this no place is told, so that a hostile text costs no more than its length. */
const deepest = 100;

/** Walks `{…}` or `[…]` from `start` and tells of each value in it. Returns the offset after it. */
export function locateFlow(head: string, start: number, path: readonly string[], found: Found): number {
  const stack: Level[] = [];
  let at = start;
  while (at < head.length) {
    token.lastIndex = at;
    const text = token.exec(head)?.[0] ?? head[at] ?? "";
    const end = at + Math.max(1, text.length);
    readToken(text, at, end, stack, path, found);
    at = end;
    if (stack.length === 0 || stack.length > deepest) return at;
  }
  return at;
}

function readToken(
  text: string,
  at: number,
  end: number,
  stack: Level[],
  root: readonly string[],
  found: Found,
): void {
  const level = stack.at(-1);
  if (/^[\s#]/.test(text)) return;
  if (text === "{" || text === "[") {
    const path = level ? pathOf(level) : root;
    if (level) found(path, at, end);
    stack.push({ path, list: text === "[", item: 0, key: undefined });
  } else if (text === "}" || text === "]") stack.pop();
  else if (!level) return;
  else if (text === ",") {
    level.item++;
    level.key = undefined;
  } else if (text === ":" || text === "=") return;
  else if (level.list || level.key !== undefined) found(pathOf(level), at, end);
  else level.key = text.replace(/^(["'])(.*)\1$/s, "$2");
}

function pathOf(level: Level): readonly string[] {
  return [...level.path, level.list ? String(level.item) : (level.key ?? "")];
}
