import { elementEnd, nextTag, readTag } from "./html-tags.ts";

/**
 * Hugo's `plainify`: the text of HTML, entities left as they are. What breaks a line, and a paragraph's end,
 * is a line's end; other blocks are kept apart by a space; of white space in a row the first character stays.
 */
export function plainify(html: string): string {
  if (!html.includes("<")) return html;
  const out = new PlainText();
  let at = 0;
  for (let open = nextTag(html, 0); open >= 0; open = nextTag(html, at)) {
    out.text(html.slice(at, open));
    const tag = readTag(html, open);
    at = tag.end;
    if (tag.name === "br" ? !tag.isEnd : tag.name === "p" && tag.isEnd) out.newLine();
    else if (blocks.has(tag.name)) out.block();
    else if (hidden.has(tag.name) && !tag.isEnd && !tag.closesItself) at = elementEnd(html, at, tag.name);
  }
  out.text(html.slice(at));
  return out.toString();
}

/** Elements that do not stand in a line with other text. */
const blocks: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote caption dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements whose insides are no text. */
const hidden: ReadonlySet<string> = new Set(["script", "style"]);

const space = "[\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";
/** A row of white space that is not a single blank, which stays as it is. */
const spaces = new RegExp(`(?:\\n|${space}(?=${space}))${space}*`, "g");
const otherSpace = new RegExp(space);

/** Of the character at a place; outside the text there is none. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : otherSpace.test(text.charAt(at));
}

/** Puts texts together, with no two white space characters in a row. */
class PlainText {
  readonly #parts: string[] = [];
  #afterSpace = false;
  #afterBlock = false;

  text(raw: string): void {
    if (raw === "") return;
    const text = raw.replace(spaces, (run) => (run.startsWith("\n") ? " " : (run[0] ?? "")));
    const begins = isSpace(text, 0);
    if (this.#afterBlock && !this.#afterSpace && !begins && this.#parts.length > 0) this.#parts.push(" ");
    const rest = begins && this.#afterSpace ? text.slice(1) : text;
    if (rest !== "") this.#parts.push(rest);
    this.#afterSpace = isSpace(text, text.length - 1);
    this.#afterBlock = false;
  }

  newLine(): void {
    if (!this.#afterSpace) this.#parts.push("\n");
    this.#afterSpace = true;
    this.#afterBlock = false;
  }

  block(): void {
    this.#afterBlock = true;
  }

  toString(): string {
    return this.#parts.join("");
  }
}
