/** English plural; a placeholder until the table is in. */
export function pluralize(word: string): string {
  return word === "" ? "" : `${word}s`;
}
