/** A tag, or a comment or the like, which has no name. */
export interface Tag {
  /** Lower case; empty for comments and the like. */
  readonly name: string;
  readonly isEnd: boolean;
  /** It ends with `/>`. */
  readonly closesItself: boolean;
  /** Behind it; the text's end when it has no end. */
  readonly end: number;
}

const markup = /<(?=[A-Za-z/!?])/g;

/** Where the next tag begins, at `from` or later; -1 when there is none. */
export function nextTag(html: string, from: number): number {
  markup.lastIndex = from;
  return markup.test(html) ? markup.lastIndex - 1 : -1;
}

const tagName = /<(\/?)([A-Za-z][^\t\n\f\r />]*)/y;

export function readTag(html: string, open: number): Tag {
  return bareTag(html, open) ?? anyTag(html, open);
}

/** A tag of letters and digits only, such as `<h2>` and `</p>`: most are. */
function bareTag(html: string, open: number): Tag | undefined {
  const isEnd = html.charCodeAt(open + 1) === 47;
  const from = isEnd ? open + 2 : open + 1;
  if (!isLetter(html.charCodeAt(from))) return undefined;
  let at = from + 1;
  while (isLetter(html.charCodeAt(at)) || isDigit(html.charCodeAt(at))) at++;
  if (html.charCodeAt(at) !== 62) return undefined;
  return { name: html.slice(from, at).toLowerCase(), isEnd, closesItself: false, end: at + 1 };
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function anyTag(html: string, open: number): Tag {
  if (html.startsWith("<!--", open)) return nameless(behind(html, "-->", open + 4));
  if (html.startsWith("<![CDATA[", open)) return nameless(behind(html, "]]>", open + 9));
  tagName.lastIndex = open;
  const found = tagName.exec(html);
  if (!found) return nameless(behind(html, ">", open + 1));
  const [whole, slash, name = ""] = found;
  const end = tagEnd(html, open + whole.length);
  return { name: name.toLowerCase(), isEnd: slash !== "", closesItself: html[end - 2] === "/", end };
}

function nameless(end: number): Tag {
  return { name: "", isEnd: false, closesItself: false, end };
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
export function elementEnd(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, "gi");
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
