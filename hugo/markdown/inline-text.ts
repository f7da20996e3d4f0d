import { isSpace, pointBefore } from "./characters.ts";
import { type Segment, segmentText } from "./segment.ts";

/** The lines of a block as one text, which knows where each line stands in the source. */
export class InlineText {
  readonly value: string;
  readonly #source: string;
  readonly #lines: readonly Segment[];
  /** Where the text begins in the source when nothing stands between its lines there, or -1. */
  readonly #whole: number;
  /** Where each line begins in `value`. */
  readonly #starts: readonly number[] | undefined;
  /** What was found behind a `<` that opens an address: the same from all places between. */
  angle = { from: -1, stop: -1 };

  constructor(source: string, lines: readonly Segment[]) {
    this.#source = source;
    this.#lines = lines;
    const [first] = lines;
    const end = first ? endOfWhole(lines) : -1;
    if (first && end >= 0) {
      this.#whole = first.start;
      this.#starts = undefined;
      this.value = source.slice(first.start, end);
      return;
    }
    this.#whole = -1;
    const starts: number[] = [];
    let value = "";
    for (const line of lines) {
      starts.push(value.length);
      value += segmentText(source, line);
    }
    this.#starts = starts;
    this.value = value;
  }

  skipSpaces(from: number): number {
    let at = from;
    while (at < this.value.length && isSpace(this.value.charCodeAt(at))) at++;
    return at;
  }

  /** After the line feed of the line that `at` is in. */
  lineEnd(at: number): number {
    const end = this.value.indexOf("\n", at);
    return end < 0 ? this.value.length : end + 1;
  }

  nextLine(at: number): number {
    return this.lineEnd(at);
  }

  lineAt(at: number): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#startOf(middle) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #startOf(line: number): number {
    if (this.#starts) return this.#starts[line] ?? 0;
    return (this.#lines[line]?.start ?? this.#whole) - this.#whole;
  }

  /** The offset in the source. */
  toSource(at: number): number {
    if (this.#whole >= 0) return this.#whole + at;
    const line = this.lineAt(at);
    const segment = this.#lines[line];
    if (!segment) return at;
    return segment.start + Math.max(0, at - this.#startOf(line) - segment.padding);
  }

  /**
   * The code point before `at`. goldmark looks into the source, so before a line's first
   * character that is what the container or the indentation ends with, not a line feed.
   */
  pointBefore(at: number): number {
    if (at === 0) return 10;
    if (this.value.charCodeAt(at - 1) !== 10) return pointBefore(this.value, at);
    const offset = this.toSource(at);
    return offset > 0 ? pointBefore(this.#source, offset) : 10;
  }

  sourceBetween(from: number, to: number): string {
    return this.#source.slice(
      this.toSource(from),
      to > from ? this.toSource(to - 1) + 1 : this.toSource(from),
    );
  }
}

/** Where lines end that are one stretch of the source, or -1. */
function endOfWhole(lines: readonly Segment[]): number {
  let end = -1;
  for (const line of lines) {
    if (line.padding > 0 || line.newline || (end >= 0 && line.start !== end)) return -1;
    end = line.stop;
  }
  return end;
}
