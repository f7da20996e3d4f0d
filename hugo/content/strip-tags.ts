/**
 * A text without its tags and comments, as Go's `html/template` strips them: `<` that begins no tag stays,
 * `>` in a quoted attribute ends no tag, and the insides of `script` and `style` go with their tags.
 */
export function stripTags(html: string): string {
  const kept: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = nextTag(html, at);
    if (open < 0) break;
    kept.push(html.slice(at, open));
    at = html.startsWith("<!--", open) ? commentEnd(html, open) : tagEnd(html, open, kept);
  }
  kept.push(html.slice(at));
  return kept.join("");
}

const tagStart = /<(?:!--|\/?[A-Za-z])/g;

function nextTag(html: string, from: number): number {
  tagStart.lastIndex = from;
  return tagStart.test(html) ? html.lastIndexOf("<", tagStart.lastIndex) : -1;
}

function commentEnd(html: string, open: number): number {
  const close = html.indexOf("-->", open + 4);
  return close < 0 ? html.length : close + 3;
}

// Go: `x-y` and `x:y` are names, `x-` and `x--y` are not.
const tagName = /<(\/?)([A-Za-z](?:[A-Za-z0-9]|[:-][A-Za-z0-9])*)/y;
const attribute =
  /[ \t\n\f\r]*([^ \t\n\f\r=>'"<]+)(?:[ \t\n\f\r]*=[ \t\n\f\r]*(?:"[^"]*("|$)|'[^']*('|$)|[^ \t\n\f\r>]*))?/y;
const blanks = /[ \t\n\f\r]*/y;
const hidden = new Set(["script", "style"]);
const textOnly = new Set(["textarea", "title"]);

/** Behind the tag and, where these are no text, its insides; the text's end when the tag is broken. */
function tagEnd(html: string, open: number, kept: string[]): number {
  tagName.lastIndex = open;
  const [whole = "", slash = "", written = ""] = tagName.exec(html) ?? [];
  let at = open + whole.length;
  while (at < html.length) {
    blanks.lastIndex = at;
    blanks.test(html);
    at = blanks.lastIndex;
    if (html[at] === ">") break;
    attribute.lastIndex = at;
    if (!attribute.test(html)) return html.length;
    at = attribute.lastIndex;
  }
  if (at >= html.length) return html.length;
  const name = written.toLowerCase();
  if (slash || !(hidden.has(name) || textOnly.has(name))) return at + 1;
  return elementEnd(html, at + 1, name, kept);
}

/** Passes over the inside of an element that holds no tags. Go: its text is cut at the last `<` in it. */
function elementEnd(html: string, from: number, name: string, kept: string[]): number {
  const closing = new RegExp(`</${name}[ \\t\\n\\f/>]`, "gi");
  closing.lastIndex = from;
  const end = closing.exec(html)?.index;
  if (textOnly.has(name)) {
    const text = html.slice(from, end);
    kept.push(end !== undefined && text.includes("<") ? text.slice(0, text.lastIndexOf("<")) : text);
  }
  return end ?? html.length;
}
