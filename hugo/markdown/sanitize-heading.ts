import { resolveEntityNames, validCharacter } from "./escape.ts";

/** Hugo: the table of contents keeps what formats text, and no links. */

const allowed = new Set(
  (
    "abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup " +
    "time u var wbr"
  ).split(" "),
);
const dropsContent = new Set([
  "script",
  "style",
  "title",
  "iframe",
  "noembed",
  "noframes",
  "noscript",
  "textarea",
]);
const imageAttributes = new Set(["align", "alt", "height", "width", "src"]);
const standardAttributes = new Set(["dir", "lang", "id", "class"]);
/** The text that an image may have beside it. */
const plainAlt = /^[\p{L}\p{N}\t\n\f\r \-_',[\]!./\\()]*$/u;

const token =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|<[!?/][^>]*>|[^<]+|</g;

export function sanitizeHeading(html: string): string {
  if (!html.includes("<")) return html;
  let clean = "";
  let dropped = 0;
  for (const [text, slash, tag, attributes = ""] of html.matchAll(token)) {
    if (tag === undefined) {
      if (!text.startsWith("<") || text === "<") clean += dropped ? "" : reescape(text);
      continue;
    }
    const name = tag.toLowerCase();
    if (dropsContent.has(name)) dropped = Math.max(0, dropped + (slash ? -1 : 1));
    if (!dropped && allowed.has(name)) clean += cleanTag(name, slash ?? "", attributes);
  }
  return clean.trim().replace(/[\t\n\f\r ]+/g, " ");
}

function cleanTag(name: string, slash: string, attributes: string): string {
  if (slash) return `</${name}>`;
  let kept = "";
  for (const match of attributes.matchAll(/([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g)) {
    const key = (match[1] ?? "").toLowerCase();
    const value = match[2] ?? match[3] ?? match[4] ?? "";
    const isAllowed = standardAttributes.has(key) || (name === "img" && imageAttributes.has(key));
    if (isAllowed && value !== "" && isHarmless(key, resolve(value))) kept += ` ${key}="${reescape(value)}"`;
  }
  if (!kept && (name === "img" || name === "span")) return "";
  return `<${name}${kept}${/\/\s*$/.test(attributes) ? "/" : ""}>`;
}

function isHarmless(name: string, value: string): boolean {
  if (name === "alt") return plainAlt.test(value);
  return name !== "src" || !/^[a-z][a-z0-9+.-]*:/i.test(value) || /^(?:https?|mailto):/i.test(value);
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "'": "&#39;",
};

/** Go's HTML package resolves entities and writes its own five. */
function reescape(text: string): string {
  return resolve(text).replace(/[&<>"']/g, (c) => escapes[c] ?? c);
}

function resolve(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name = "") => {
      if (hex) return validCharacter(Number.parseInt(hex, 16));
      if (decimal) return validCharacter(Number.parseInt(decimal, 10));
      return name ? resolveEntityNames(whole) : whole;
    },
  );
}
