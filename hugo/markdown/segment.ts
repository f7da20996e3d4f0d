import { isSpace, trimmedEnd, trimmedStart } from "./characters.ts";

/** A stretch of the source: a line, or what is left of it within its containers. */
export interface Segment {
  readonly start: number;
  readonly stop: number;
  /** Columns of a tab that reach into the stretch, as so many spaces before it. */
  readonly padding: number;
  /** The end of the file counts as the end of a line. */
  readonly newline: boolean;
}

export function segment(start: number, stop: number, padding = 0, newline = false): Segment {
  return { start, stop, padding, newline };
}

export function segmentText(source: string, { start, stop, padding, newline }: Segment): string {
  let text = source.slice(start, stop);
  if (padding > 0) text = " ".repeat(padding) + text;
  return newline && text && text.charCodeAt(text.length - 1) !== 10 ? `${text}\n` : text;
}

export function trimStart(source: string, line: Segment): Segment {
  const start = trimmedStart(source, line.start, line.stop);
  if (start === line.start && line.padding === 0) return line;
  return segment(start, line.stop, 0, line.newline);
}

export function trimEnd(source: string, line: Segment): Segment {
  const stop = trimmedEnd(source, line.start, line.stop);
  if (stop === line.stop) return line;
  return stop === line.start ? segment(stop, stop) : segment(line.start, stop, line.padding);
}

export function isBlankSegment(source: string, { start, stop }: Segment): boolean {
  for (let i = start; i < stop; i++) if (!isSpace(source.charCodeAt(i))) return false;
  return true;
}

/** goldmark: takes up to four columns off a blank line in indented code; a tab counts for four there. */
export function trimIndent(source: string, line: Segment, columns: number): Segment {
  const inPadding = Math.min(line.padding, columns);
  let width = columns - inPadding;
  if (width === 0) return segment(line.start, line.stop, line.padding - inPadding);
  let start = line.start;
  while (start < line.stop - 1 && width > 0) {
    const code = source.charCodeAt(start);
    if (code !== 32 && code !== 9) break;
    width -= code === 32 ? 1 : 4;
    start++;
  }
  return segment(start, line.stop, width < 0 ? -width : line.padding - inPadding);
}
