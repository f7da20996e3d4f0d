/** An address as Go's `net/url` reads it, as far as Hugo's own shortcodes and hooks ask. */
export interface GoUrl {
  /** It has a scheme. */
  readonly isAbsolute: boolean;
  /** Without escapes. */
  readonly path: string;
  /** As it was written, without its `?`. */
  readonly query: string;
  /** Without escapes, and without its `#`. */
  readonly fragment: string;
  /** The whole address, written anew. */
  readonly text: string;
}

/** Reads an address; nothing when Go refuses it. */
export function parseGoUrl(text: string): GoUrl | undefined {
  if (/\p{Cc}/u.test(text.replace(/[\u0080-\u009F]/g, "")) || text.startsWith(":")) return undefined;
  const [, beforeFragment = "", fragment] = /^([^#]*)(?:#([\s\S]*))?$/.exec(text) ?? [];
  const [, scheme = "", rest = ""] = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?([\s\S]*)$/.exec(beforeFragment) ?? [];
  const [, beforeQuery = "", query] = /^([^?]*)(?:\?([\s\S]*))?$/.exec(rest) ?? [];
  const tail = tailOf(query, fragment);
  if (tail === undefined) return undefined;
  const parts = { query: query ?? "", fragment: decode(fragment ?? "") ?? "" };
  const start = scheme && `${scheme.toLowerCase()}:`;
  if (scheme && !beforeQuery.startsWith("/"))
    return { isAbsolute: true, path: "", ...parts, text: start + beforeQuery + tail };
  if (/^[^/]*:/.test(beforeQuery)) return undefined;
  const [, authority = "", rawPath = ""] = /^(\/\/(?!\/)[^/]*)?([\s\S]*)$/.exec(beforeQuery) ?? [];
  const path = decode(rawPath);
  if (path === undefined) return undefined;
  return {
    isAbsolute: scheme !== "",
    path,
    ...parts,
    text: start + authority + written(rawPath, path, pathSafe) + tail,
  };
}

function tailOf(query: string | undefined, rawFragment: string | undefined): string | undefined {
  const start = query === undefined ? "" : `?${query}`;
  if (!rawFragment) return start;
  const fragment = decode(rawFragment);
  return fragment === undefined ? undefined : `${start}#${written(rawFragment, fragment, fragmentSafe)}`;
}

const pathSafe = /[A-Za-z0-9$&+,/:;=@\-_.~]/;
const fragmentSafe = /[A-Za-z0-9$&+,/:;=?@!()*\-_.~]/;

/** Go: as it came when that was encoded well, else decoded and encoded anew. */
function written(raw: string, decoded: string, safe: RegExp): string {
  const wellEncoded = [...raw].every((character) => safe.test(character) || /[!'()*[\]%]/.test(character));
  return wellEncoded
    ? raw
    : [...decoded].map((character) => (safe.test(character) ? character : encode(character))).join("");
}

const encoder = new TextEncoder();

function encode(character: string): string {
  const bytes = Array.from(encoder.encode(character));
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

function decode(text: string): string | undefined {
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    // Bytes that are no UTF-8; no file has such a name here.
    return text;
  }
}
