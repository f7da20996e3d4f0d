import { type PathSettings, sanitizePath } from "./sanitize.ts";

/**
 * Percent-encodes an address as Go's `net/url` prints it. A path that is a valid encoding already
 * stays as it is; otherwise it is decoded and encoded anew, which also encodes `(`, `)`, `!`, `'` and `*`.
 * A query (from `url` in front matter) stays untouched; `#` is part of the path.
 */
export function escapeUrl(url: string): string {
  if (/^[\w./~-]*$/.test(url)) return url;
  const question = url.indexOf("?");
  const path = question < 0 ? url : url.slice(0, question);
  const query = question < 0 ? "" : url.slice(question).replaceAll("#", "%23");
  return escapePath(path.replaceAll("#", "%23")) + query;
}

/** Hugo's `urlize`: fit for an address, and percent-encoded. */
export function urlize(text: string, settings: PathSettings): string {
  return escapeUrl(sanitizePath(text, settings));
}

/** Whether each `%` starts an escape; Go refuses an address where one does not. */
export function hasValidEscapes(url: string): boolean {
  return !/%(?![\da-fA-F]{2})/.test(url);
}

/** Go's `url.QueryUnescape`, which Hugo runs over what a permalink pattern gave: `+` is a space. */
export function queryUnescape(text: string): string {
  if (!hasValidEscapes(text)) return "";
  return text.includes("%") ? decodePercent(text.replaceAll("+", " ")) : text.replaceAll("+", " ");
}

function escapePath(path: string): string {
  const valid = hasValidEscapes(path) && /^[\w\-.~!$&'()*+,;=:@[\]%/]*$/.test(path);
  if (valid) return path;
  const decoded = hasValidEscapes(path) ? decodePercent(path) : path;
  return encodeURI(wellFormed(decoded)).replace(/[!'()*?#]/g, percent);
}

function decodePercent(text: string): string {
  const bytes = Buffer.from(text, "utf8").toString("latin1");
  const decoded = bytes.replace(/%([\da-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(decoded, "latin1").toString("utf8");
}

/** A lone surrogate, which no file name can hold, becomes U+FFFD. */
function wellFormed(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
