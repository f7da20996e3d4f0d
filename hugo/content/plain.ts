import { stripTags } from "./strip-tags.ts";

const newLine = "___hugonl_";
const brokenLine: ReadonlyMap<string, string> = new Map([["\n", " "]]);

/** Hugo's `plainify`: HTML without its tags, entities left as they are; the end of a paragraph is a line's end. */
export function plainify(html: string): string {
  if (!/[<>]/.test(html)) return html;
  const marked = html.replace(/\n|<\/p>|<br>|<br \/>/g, (found) => brokenLine.get(found) ?? newLine);
  const plain = stripTags(marked).replaceAll(newLine, "\n");
  // Hugo: of white space in a row, the first character stays.
  return plain.replace(
    /([\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000])[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g,
    "$1",
  );
}
