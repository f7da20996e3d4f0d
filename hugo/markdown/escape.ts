import MarkdownIt from "markdown-it";

/** goldmark's way from text, code, links and attributes to HTML. */

const { unescapeAll } = MarkdownIt().utils;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** goldmark: `'` is left as it is. */
export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (c) => escapes[c] ?? c) : text;
}

const special = /\\([!-/:-@[-`{-~])|&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z0-9]+));|[&<>"\0]/g;
const specialOrSpace =
  /\\([!-/:-@[-`{-~ ])|&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z0-9]+));|[&<>"\0]/g;

/** Text with its escapes and entities resolved; `escapedSpace` drops `\ `, as `cjk.escapedSpace` asks for. */
export function textToHtml(text: string, escapedSpace = false): string {
  if (!/[\\&<>"\0]/.test(text)) return text;
  return text.replace(
    escapedSpace ? specialOrSpace : special,
    (whole: string, escaped?: string, hex?: string, decimal?: string, name?: string) => {
      if (escaped === " ") return "";
      if (escaped !== undefined) return escapes[escaped] ?? escaped;
      if (hex !== undefined) return escapeHtml(validCharacter(Number.parseInt(hex, 16)));
      if (decimal !== undefined) return escapeHtml(validCharacter(Number.parseInt(decimal, 10)));
      if (name !== undefined) return escapeHtml(entity(name) ?? whole);
      return whole === "\0" ? "\uFFFD" : (escapes[whole] ?? whole);
    },
  );
}

export function rawHtml(html: string): string {
  return html.includes("\0") ? html.replaceAll("\0", "\uFFFD") : html;
}

/** The characters that an entity of HTML5 stands for. */
function entity(name: string): string | undefined {
  const decoded = unescapeAll(`&${name};`);
  // A name that only begins like one of HTML's old entities without semicolon is none.
  return decoded.endsWith(";") && name !== "semi" ? undefined : decoded;
}

export function validCharacter(point: number): string {
  const valid = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return valid ? String.fromCodePoint(point) : "\uFFFD";
}

/** Only named entities, as plain text needs it. */
export function resolveEntityNames(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([a-zA-Z0-9]+);/g, (whole, name: string) => entity(name) ?? whole);
}

/** A link's destination for an attribute; `resolve` also takes escapes and entities out of it. */
export function urlToHtml(url: string, resolve: boolean): string {
  if (/^[\w/.:#?=~!@$*()+,;-]*$/.test(url)) return url;
  return escapeHtml(urlEscape(resolve ? resolveUrl(url) : url));
}

function resolveUrl(url: string): string {
  const unescaped = url.includes("\\") ? url.replace(/\\([!-/:-@[-`{-~])/g, "$1") : url;
  return resolveEntityNames(resolveNumbers(unescaped));
}

function resolveNumbers(text: string): string {
  if (!text.includes("&#")) return text;
  return text.replace(/&#(?:[xX]([0-9a-fA-F]+)|([0-9]{1,7}));/g, (_, hex?: string, decimal?: string) =>
    // goldmark: a leading zero makes it octal here, though not in text.
    validCharacter(hex !== undefined ? Number.parseInt(hex, 16) : octalOrDecimal(decimal ?? "")),
  );
}

function octalOrDecimal(digits: string): number {
  if (!digits.startsWith("0")) return Number.parseInt(digits, 10);
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : 0;
}

/** goldmark: of an encoded character only the first digit is looked at, and the next one is kept whatever it is. */
const unsafeInUrl = /%[0-9a-fA-F][\s\S]|[^\w!#$&'()*+,\-./:;=?@~]/gu;

function urlEscape(url: string): string {
  return url.replace(unsafeInUrl, (c) => (c.length > 2 ? c : percentEncoded(c)));
}

function percentEncoded(character: string): string {
  const lone = character.length === 1 && /[\ud800-\udfff]/.test(character);
  return encodeURIComponent(lone ? "\uFFFD" : character);
}

/** Whether a browser might run it; such links lose their destination unless the site is `unsafe`. */
export function isDangerousUrl(url: string): boolean {
  const start = url.slice(0, 20).toLowerCase();
  if (start.startsWith("data:image/")) return !/^data:image\/(?:png;|gif;|jpeg;|webp;|svg\+xml;)/.test(start);
  return /^(?:javascript|vbscript|file|data):/.test(start);
}
