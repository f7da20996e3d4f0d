/**
 * Hugo's `plainify`: the text of HTML, entities left as they are. What breaks a line, and a paragraph's end,
 * is a line's end; other blocks are kept apart by a space; of white space in a row the first character stays.
 */
export function plainify(html: string): string {
  if (!html.includes("<")) return html;
  const out = new PlainText();
  let at = 0;
  for (let open = nextMarkup(html, 0); open >= 0; open = nextMarkup(html, at)) {
    out.text(html.slice(at, open));
    const tag = readMarkup(html, open);
    at = tag.end;
    if (tag.name === "br" ? !tag.isEnd : tag.name === "p" && tag.isEnd) out.newLine();
    else if (blocks.has(tag.name)) out.block();
    else if (hidden.has(tag.name) && !tag.isEnd && html[at - 2] !== "/") at = elementEnd(html, at, tag.name);
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
const spaces = new RegExp(`${space}+`, "g");
const startsWithSpace = new RegExp(`^${space}`);
const endsWithSpace = new RegExp(`${space}$`);

/** Puts texts together, with no two white space characters in a row. */
class PlainText {
  readonly #parts: string[] = [];
  #afterSpace = false;
  #afterBlock = false;

  text(raw: string): void {
    if (raw === "") return;
    const text = raw.replace(spaces, (run) => (run.startsWith("\n") ? " " : (run[0] ?? "")));
    const begins = startsWithSpace.test(text);
    if (this.#afterBlock && !this.#afterSpace && !begins && this.#parts.length > 0) this.#parts.push(" ");
    const rest = begins && this.#afterSpace ? text.slice(1) : text;
    if (rest !== "") this.#parts.push(rest);
    this.#afterSpace = endsWithSpace.test(text);
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

interface Markup {
  /** Lower case; empty for comments and the like. */
  readonly name: string;
  readonly isEnd: boolean;
  /** Behind it; the text's end when it has no end. */
  readonly end: number;
}

const markup = /<(?=[A-Za-z/!?])/g;

function nextMarkup(html: string, from: number): number {
  markup.lastIndex = from;
  return markup.test(html) ? markup.lastIndex - 1 : -1;
}

const tagName = /<(\/?)([A-Za-z][^\t\n\f\r />]*)/y;

function readMarkup(html: string, open: number): Markup {
  if (html.startsWith("<!--", open)) return { name: "", isEnd: false, end: behind(html, "-->", open + 4) };
  tagName.lastIndex = open;
  const found = tagName.exec(html);
  if (!found) return { name: "", isEnd: false, end: behind(html, ">", open + 1) };
  const [whole, slash, name = ""] = found;
  return { name: name.toLowerCase(), isEnd: slash !== "", end: tagEnd(html, open + whole.length) };
}

const valueOrEnd = /=[\t\n\f\r ]*(?:(["'])|[^\t\n\f\r >]*)|>/g;

/** Behind the `>` that is not in a quoted attribute. */
function tagEnd(html: string, from: number): number {
  valueOrEnd.lastIndex = from;
  for (let found = valueOrEnd.exec(html); found; found = valueOrEnd.exec(html)) {
    if (found[0] === ">") return valueOrEnd.lastIndex;
    const quote = found[1];
    if (quote !== undefined) valueOrEnd.lastIndex = behind(html, quote, valueOrEnd.lastIndex);
  }
  return html.length;
}

function behind(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at < 0 ? html.length : at + end.length;
}

/** Where the tag is that ends an element which holds no tags. */
function elementEnd(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, "gi");
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
