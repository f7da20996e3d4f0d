import { emptyParams, isParams, type Params } from "../formats/value.ts";
import { stringList, text } from "./coerce.ts";

export interface MediaType {
  /** Such as `text/html`. */
  readonly type: string;
  readonly delimiter: string;
  /** File name endings without the dot; the first is used for files that are written. */
  readonly suffixes: readonly string[];
}

/** Hugo's media types: name, suffixes. */
const builtIn: readonly (readonly [type: string, suffixes: string])[] = [
  ["application/json", "json"],
  ["application/manifest+json", "webmanifest"],
  ["application/octet-stream", ""],
  ["application/pdf", "pdf"],
  ["application/rss+xml", "xml rss"],
  ["application/source-map", "map"],
  ["application/toml", "toml"],
  ["application/wasm", "wasm"],
  ["application/xml", "xml"],
  ["application/yaml", "yaml yml"],
  ["font/otf", "otf"],
  ["font/ttf", "ttf"],
  ["font/woff", "woff"],
  ["font/woff2", "woff2"],
  ["image/avif", "avif"],
  ["image/bmp", "bmp"],
  ["image/gif", "gif"],
  ["image/heic", "heic"],
  ["image/heif", "heif"],
  ["image/jpeg", "jpg jpeg jpe jif jfif"],
  ["image/png", "png"],
  ["image/svg+xml", "svg"],
  ["image/tiff", "tif tiff"],
  ["image/webp", "webp"],
  ["text/asciidoc", "adoc asciidoc ad"],
  ["text/calendar", "ics"],
  ["text/css", "css"],
  ["text/csv", "csv"],
  ["text/html", "html htm"],
  ["text/javascript", "js jsm mjs"],
  ["text/jsx", "jsx"],
  ["text/markdown", "md mdown markdown"],
  ["text/org", "org"],
  ["text/pandoc", "pandoc pdc"],
  ["text/plain", "txt"],
  ["text/rst", "rst"],
  ["text/tsx", "tsx"],
  ["text/typescript", "ts"],
  ["text/x-gotmpl", "gotmpl"],
  ["text/x-sass", "sass"],
  ["text/x-scss", "scss"],
  ["video/3gpp", "3gpp 3gp"],
  ["video/mp4", "mp4"],
  ["video/mpeg", "mpg mpeg"],
  ["video/ogg", "ogv"],
  ["video/webm", "webm"],
  ["video/x-msvideo", "avi"],
];

/** Hugo's media types, changed and added to by the site's `mediaTypes`. */
export function mediaTypesOf(raw: Params): ReadonlyMap<string, MediaType> {
  const types = new Map<string, MediaType>();
  for (const [type, suffixes] of builtIn)
    types.set(type, { type, delimiter: ".", suffixes: words(suffixes) });
  for (const [type, value] of Object.entries(raw)) {
    const given = isParams(value) ? value : emptyParams();
    const before = types.get(type);
    types.set(type, {
      type,
      delimiter: text(given.delimiter) || before?.delimiter || ".",
      suffixes: "suffixes" in given ? (stringList(given.suffixes) ?? []) : (before?.suffixes ?? []),
    });
  }
  return types;
}

function words(line: string): string[] {
  return line.split(" ").filter(Boolean);
}
