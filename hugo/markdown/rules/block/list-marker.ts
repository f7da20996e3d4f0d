import { isBlank, isDigit } from "../../characters.ts";
import { indentWidth } from "../../indent.ts";

/** `-`, `*`, `+`, `1.` or `1)` at the start of a line. */
export interface ListMarker {
  readonly indent: number;
  /** After the marker. */
  readonly end: number;
  /** The character that items of one list share. */
  readonly character: number;
  /** -1 for a bullet. */
  readonly number: number;
  /** There is nothing but white space after it. */
  readonly isEmpty: boolean;
}

export function listMarker(line: string): ListMarker | undefined {
  let indent = 0;
  while (line.charCodeAt(indent) === 32) indent++;
  if (indent > 3) return undefined;
  const code = line.charCodeAt(indent);
  let end = indent + 1;
  let number = -1;
  if (code !== 45 && code !== 42 && code !== 43) {
    end = indent;
    while (isDigit(line.charCodeAt(end))) end++;
    if (end === indent || end - indent > 9) return undefined;
    number = Number.parseInt(line.slice(indent, end), 10);
    if (line.charCodeAt(end) !== 46 && line.charCodeAt(end) !== 41) return undefined;
    end++;
  }
  const after = line.charCodeAt(end);
  if (end < line.length && after !== 10 && after !== 32 && after !== 9) return undefined;
  return { indent, end, character: line.charCodeAt(end - 1), number, isEmpty: isBlank(line.slice(end)) };
}

/** Columns between a marker and the text after it; a code block after it stands at one column. */
export function offsetAfter(line: string, marker: ListMarker): number {
  if (marker.isEmpty) return 1;
  const width = indentWidth(line, marker.end, marker.end);
  return width > 4 ? 1 : width;
}
