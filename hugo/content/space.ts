/** White space as Go's `unicode.IsSpace` has it, which is not JavaScript's `\s`. */
const leading = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/;
const single = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]$/;

/** Go's `strings.TrimSpace`. */
export function trimSpace(text: string): string {
  let end = text.length;
  while (end > 0 && single.test(text[end - 1] ?? "")) end--;
  return text.slice(0, end).replace(leading, "");
}
