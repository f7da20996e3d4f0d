import type { Source, Span } from "../diagnostics/source.ts";

/** Where in a file a stretch of a text that was put together from it comes from. */
export type Locate = (start: number, end: number) => Span;

/** One piece of a text that was put together from a file. */
interface Segment {
  /** Where the piece begins in the text that was put together. */
  readonly at: number;
  /** Where it comes from in the file. */
  readonly start: number;
  readonly end: number;
  /** The piece is the file's own text; otherwise it stands for all of it, as a shortcode's output does. */
  readonly verbatim: boolean;
}

/** A text put together from pieces of a file, which remembers where each piece came from. */
export class SegmentedText {
  readonly #source: Source;
  readonly #segments: Segment[] = [];
  readonly #parts: string[] = [];
  #length = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Adds the file's own text between two offsets. */
  copy(start: number, end: number): void {
    this.#add(this.#source.text.slice(start, end), start, end, true);
  }

  /** Adds a text that stands for what the file has between two offsets. */
  replace(text: string, start: number, end: number): void {
    this.#add(text, start, end, false);
  }

  toString(): string {
    return this.#parts.join("");
  }

  /** The place in the file of a stretch of the text. */
  locate(start: number, end: number): Span {
    const from = this.#segmentAt(start);
    const to = this.#segmentAt(Math.max(start, end - 1));
    if (!from || !to) return { source: this.#source, start: 0, end: 0 };
    const first = from.verbatim ? from.start + start - from.at : from.start;
    const last = to.verbatim ? to.start + end - to.at : to.end;
    return { source: this.#source, start: Math.min(first, from.end), end: Math.min(last, to.end) };
  }

  #add(text: string, start: number, end: number, verbatim: boolean): void {
    if (text === "") return;
    this.#segments.push({ at: this.#length, start, end, verbatim });
    this.#parts.push(text);
    this.#length += text.length;
  }

  #segmentAt(offset: number): Segment | undefined {
    let low = 0;
    let high = this.#segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#segments[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#segments[low];
  }
}
