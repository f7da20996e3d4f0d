/**
 * The first and last line of each range in `2-4 7`, counted from 1, as numbers of lines that begin with `start`.
 * Hugo: one that is no number makes all of them void.
 */
export function markedRanges(lines: string, start: number): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const field of lines.split(" ").filter(Boolean)) {
    const [first = "", last = first] = field.split("-");
    if (!isNumber(first) || !isNumber(last)) return [];
    ranges.push([Number(first) + start - 1, Number(last) + start - 1]);
  }
  return ranges;
}

function isNumber(text: string): boolean {
  return /^\+?\d+$/.test(text);
}
