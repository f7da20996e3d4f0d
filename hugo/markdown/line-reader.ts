import { tabWidth } from "./indent.ts";
import { type Segment, segment } from "./segment.ts";

/** Reads the source line by line; containers take their markers off the line's start. */
export class LineReader {
  readonly source: string;
  start = 0;
  stop = 0;
  padding = 0;
  #head = 0;
  #line: string | undefined;
  /** Columns are counted on from the last place asked for, so that deep nests stay linear. */
  #columnAt = 0;
  #column = 0;

  constructor(source: string) {
    this.source = source;
    this.advanceLine();
  }

  get atEnd(): boolean {
    return this.start >= this.source.length;
  }

  /** What is left of the line, its line feed and padding included; empty at the end of the source. */
  line(): string {
    if (this.#line === undefined) {
      const rest = this.source.slice(this.start, this.stop);
      this.#line = this.atEnd ? "" : this.padding > 0 ? " ".repeat(this.padding) + rest : rest;
    }
    return this.#line;
  }

  segment(newline = false): Segment {
    return segment(this.start, this.stop, this.padding, newline);
  }

  /** The column of the current place in the whole line, in bytes and with tabs of four. */
  column(): number {
    if (this.#columnAt > this.start || this.#columnAt < this.#head) {
      this.#columnAt = this.#head;
      this.#column = 0;
    }
    for (; this.#columnAt < this.start; this.#columnAt++) {
      const code = this.source.charCodeAt(this.#columnAt);
      this.#column += code === 9 ? tabWidth(this.#column) : code < 0x80 ? 1 : utf8Length(code);
    }
    return this.#column - this.padding;
  }

  /** The column of the character before the current one. */
  columnBefore(): number {
    const { start, padding } = this;
    this.start--;
    this.padding = 0;
    const column = this.column();
    this.start = start;
    this.padding = padding;
    return column;
  }

  advance(count: number): void {
    let left = count;
    while (left > 0 && this.padding > 0) {
      this.padding--;
      left--;
    }
    this.#line = undefined;
    while (left > 0 && !this.atEnd) {
      const step = Math.min(left, Math.max(this.stop - 1 - this.start, 0));
      this.start += step;
      left -= step;
      if (left > 0 && !this.atEnd) {
        if (this.source.charCodeAt(this.start) === 10) this.advanceLine();
        else this.start++;
        left--;
      }
    }
  }

  /** goldmark: padding that is there already is not made smaller. */
  advanceAndPad(count: number, padding: number): void {
    this.advance(count);
    if (padding > this.padding) this.padding = padding;
  }

  advanceToLineEnd(): void {
    if (this.atEnd) return;
    this.#line = undefined;
    this.start = this.source.charCodeAt(this.stop - 1) === 10 ? this.stop - 1 : this.source.length;
    this.padding = 0;
  }

  advanceLine(): void {
    this.#line = undefined;
    this.start = this.stop;
    this.#head = this.start;
    if (this.atEnd) return;
    const end = this.source.indexOf("\n", this.start);
    this.stop = end < 0 ? this.source.length : end + 1;
    this.padding = 0;
  }
}

function utf8Length(code: number): number {
  if (code < 0x800) return 2;
  return code >= 0xd800 && code <= 0xdfff ? 2 : 3;
}
