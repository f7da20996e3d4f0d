import type { ArgumentValue } from "../nodes.ts";

/** What Go's `html/template` escapes in text and in quoted attributes: `+` is among it. */
const entities: ReadonlyMap<string, string> = new Map([
  ["\0", "\u{FFFD}"],
  ['"', "&#34;"],
  ["&", "&amp;"],
  ["'", "&#39;"],
  ["+", "&#43;"],
  ["<", "&lt;"],
  [">", "&gt;"],
]);

/** A value in an HTML text or a quoted attribute, as Go prints and escapes it. */
export function escapeText(value: ArgumentValue | undefined): string {
  return String(value ?? "").replace(/["&'+<>\0]/g, (character) => entities.get(character) ?? character);
}

/** HTML in a quoted attribute: its entities are entities already. */
export function escapeHtmlAttribute(html: string): string {
  return html.replace(/["'+<>\0]/g, (character) => entities.get(character) ?? character);
}

/** A value in an attribute that holds an address: unsafe schemes are taken out, odd characters encoded. */
export function escapeUrl(value: ArgumentValue | undefined): string {
  const url = String(value ?? "");
  return escapeText(isSafeUrl(url) ? normalizeUrl(url) : "#ZgotmplZ");
}

/** A part of an address in an attribute, behind an address's beginning. */
export function escapeUrlPart(value: ArgumentValue | undefined): string {
  return escapeText(normalizeUrl(String(value ?? "")));
}

function isSafeUrl(url: string): boolean {
  const scheme = /^([^/:]*):/.exec(url)?.[1];
  return scheme === undefined || /^(?:https?|mailto)$/i.test(scheme);
}

/** Go keeps what may stand in an address, percent signs that encode among it, and encodes all else. */
function normalizeUrl(url: string): string {
  return url.replace(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9!#$&*+,/:;=?@[\]\-._~%]/gu, percentEncode);
}

const encoder = new TextEncoder();

/** Each byte of a character in UTF-8 as Go writes it, digits in lower case. */
function percentEncode(character: string): string {
  return Array.from(encoder.encode(character), (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}

/** Go's `url.Values.Encode`: by name, with `+` for a space. */
export function encodeQuery(params: ReadonlyMap<string, ArgumentValue>): string {
  return [...params]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encodeQueryPart(name)}=${encodeQueryPart(String(value))}`)
    .join("&");
}

function encodeQueryPart(text: string): string {
  const encoded = encodeURIComponent(text.replace(/\p{Cs}/gu, "\u{FFFD}"));
  return encoded
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%20", "+");
}
