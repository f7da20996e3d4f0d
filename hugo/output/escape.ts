const textEntities: ReadonlyMap<string, string> = new Map([
  ["\0", "\u{fffd}"],
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&#34;"],
  ["'", "&#39;"],
  ["+", "&#43;"],
]);

/** Text as Go's templates write it between tags and in most attributes. */
export function escapeText(text: string): string {
  return text.replace(/[\0&<>"'+]/g, (c) => textEntities.get(c) ?? c);
}

/** An address as Go's templates write it in `href`: what is percent-encoded already stays. */
export function escapeAddress(address: string): string {
  const encoded = address.replace(/%(?![0-9a-f]{2})|[^\w!#$%&*+,/:;=?@[\].~-]/giu, (c) => encodeCharacter(c));
  return escapeText(encoded);
}

function encodeCharacter(c: string): string {
  let encoded = "";
  for (const byte of new TextEncoder().encode(c)) encoded += `%${byte.toString(16).padStart(2, "0")}`;
  return encoded;
}

const xmlEntities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&#34;"],
  ["'", "&#39;"],
  ["\t", "&#x9;"],
  ["\n", "&#xA;"],
  ["\r", "&#xD;"],
]);

/** Hugo's `transform.XMLEscape`: what XML forbids is dropped, and tabs and line ends are entities too. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"'\t\n\r]/g, (c) => xmlEntities.get(c) ?? c);
}
