/**
 * `indexOf` that remembers where it found each needle last, so that asking again
 * from further on costs nothing until that place is passed. Ask with rising offsets.
 */
export interface Finder {
  /** Where `needle` is next, at `from` or later; the text's end when it is not there. */
  find(needle: string, from: number): number;
}

export function finder(text: string, end: number): Finder {
  const found = new Map<string, { from: number; at: number }>();
  return {
    find: (needle, from) => {
      const last = found.get(needle);
      if (last && last.from <= from && from <= last.at) return last.at;
      const index = text.indexOf(needle, from);
      const at = index < 0 || index + needle.length > end ? end : index;
      found.set(needle, { from, at });
      return at;
    },
  };
}
