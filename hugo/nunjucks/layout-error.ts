import { placeOf, type Source } from "../diagnostics/source.ts";

/** Where a layout failed. Thrown inside Nunjucks and turned into a diagnostic by whoever renders a page. */
export class LayoutError extends Error {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  constructor(message: string, source: Source, start: number, end: number) {
    super(message);
    this.source = source;
    this.start = start;
    this.end = end;
  }
  /** Nunjucks passes an error on untouched when it has a line of its own and this method. */
  readonly lineno = 1;
  Update(): this {
    return this;
  }
}

interface NunjucksError {
  message: string;
  lineno?: number;
  colno?: number;
}

/**
 * Finds the place of an error in a layout.
 * Nunjucks counts lines from 0 for calls, from 1 for what it parses, and for filters and missing
 * templates gives the line of the call before: the name in the message settles it.
 */
export function locate(error: NunjucksError, source: Source): LayoutError {
  const message = plainMessage(error.message);
  const parsed = /\[Line (\d+), Column (\d+)\]/.exec(error.message);
  const line = parsed ? Number(parsed[1]) - 1 : (error.lineno ?? 0);
  const from = lineStart(source.text, line);
  const name = nameIn(message);
  const at = name === undefined ? -1 : wordAt(source.text, name, from);
  if (name !== undefined && at >= 0) return new LayoutError(message, source, at, at + name.length);
  const { text } = placeOf(source, from);
  const indent = text.length - text.trimStart().length;
  return new LayoutError(message, source, from + indent, from + Math.max(text.trimEnd().length, indent + 1));
}

function plainMessage(message: string): string {
  return message
    .replace(/^(?:Template render error: )?(?:\([^)\n]*\))?\s*(?:\[Line \d+, Column \d+\])?\s*/, "")
    .replace(/^(?:\w*Error: )+/, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !/^\([^)]*\)(?: \[Line.*)?$/.test(line))
    .join(" ")
    .replace(/^(?:\w*Error: )+/, "");
}

const namedIn = [
  /filter not found: (\S+)/,
  /template not found: (\S+)/,
  /^(?:filter|function) `([^`]+)`/,
  /cannot import '([^']+)'/,
  /Unable to call `(?:[^`]*\["|[^`]*\.)?(\w+)/,
];

function nameIn(message: string): string | undefined {
  return namedIn.map((pattern) => pattern.exec(message)?.[1]).find((name) => name !== undefined);
}

function wordAt(text: string, name: string, from: number): number {
  for (const start of [from, 0]) {
    for (let at = text.indexOf(name, start); at >= 0; at = text.indexOf(name, at + 1)) {
      const alone = !/[\w-]/.test(text[at - 1] ?? " ") && !/[\w-]/.test(text[at + name.length] ?? " ");
      if (alone) return at;
    }
  }
  return -1;
}

function lineStart(text: string, line: number): number {
  let at = 0;
  for (let i = 0; i < line; i++) {
    const next = text.indexOf("\n", at);
    if (next < 0) return at;
    at = next + 1;
  }
  return at;
}
