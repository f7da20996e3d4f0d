/** A moment with the clocks it was written by. It prints as Go prints it in JSON: `2024-05-17T10:00:00+02:00`. */
export class ZonedDate extends Date {
  /** Minutes ahead of UTC. */
  readonly offset: number;

  /** `time` in milliseconds since 1970. */
  constructor(time: number, offset: number) {
    super(time);
    this.offset = offset;
  }

  override toJSON(): string {
    if (Number.isNaN(this.getTime())) return "";
    const wall = new Date(this.getTime() + this.offset * 60_000).toISOString();
    return wall.replace(/(?:\.000|(\.\d*?)0*)Z$/, "$1") + this.#zone();
  }

  #zone(): string {
    if (this.offset === 0) return "Z";
    const minutes = Math.abs(this.offset);
    const two = (n: number) => String(n).padStart(2, "0");
    return `${this.offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }
}

/** How far ahead of UTC the clocks of a date were, if it says so. */
export function offsetIn(date: Date): number | undefined {
  return date instanceof ZonedDate ? date.offset : undefined;
}
