const goSpace = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*/y;

/** The first place at `from` or later that is no white space in Go's sense. */
export function skipSpace(text: string, from: number, end: number): number {
  goSpace.lastIndex = from;
  goSpace.test(text);
  return Math.min(goSpace.lastIndex, end);
}
