import { emptyParams, isParams, type Params } from "../formats/value.ts";
import { text, truth, whole } from "./coerce.ts";

export interface OutputFormat {
  /** In lower case: `html`, `rss`. */
  readonly name: string;
  /** A media type's name: `text/html`. */
  readonly mediaType: string;
  readonly baseName: string;
  readonly rel: string;
  /** A folder before the page's path, such as `amp`. */
  readonly path: string;
  readonly protocol: string;
  readonly weight: number;
  readonly isHTML: boolean;
  readonly isPlainText: boolean;
  readonly notAlternative: boolean;
  readonly permalinkable: boolean;
  readonly ugly: boolean;
  readonly noUgly: boolean;
  /** Written at the site's root, whatever the language. */
  readonly root: boolean;
}

type Row = readonly [
  name: string,
  mediaType: string,
  baseName: string,
  rel: string,
  path: string,
  flags: string,
];

/** Hugo's output formats. */
const builtIn: readonly Row[] = [
  ["404", "text/html", "", "", "", "ishtml notalternative permalinkable ugly"],
  ["alias", "text/html", "", "", "", "ishtml ugly"],
  ["amp", "text/html", "index", "amphtml", "amp", "ishtml permalinkable"],
  ["calendar", "text/calendar", "index", "alternate", "", "isplaintext"],
  ["css", "text/css", "styles", "stylesheet", "", "isplaintext notalternative"],
  ["csv", "text/csv", "index", "alternate", "", "isplaintext"],
  ["gotmpl", "text/x-gotmpl", "", "", "", "isplaintext notalternative"],
  ["html", "text/html", "index", "canonical", "", "ishtml permalinkable"],
  ["json", "application/json", "index", "alternate", "", "isplaintext"],
  ["markdown", "text/markdown", "index", "alternate", "", "isplaintext"],
  ["robots", "text/plain", "robots", "alternate", "", "isplaintext root"],
  ["rss", "application/rss+xml", "index", "alternate", "", "nougly"],
  ["sitemap", "application/xml", "sitemap", "sitemap", "", "ugly"],
  ["sitemapindex", "application/xml", "sitemap", "sitemap", "", "ugly root"],
  ["webappmanifest", "application/manifest+json", "manifest", "manifest", "", "isplaintext notalternative"],
];

/** Settings of the built-in formats beside their row. */
const extras: ReadonlyMap<string, Partial<OutputFormat>> = new Map([
  ["html", { weight: 10 }],
  ["calendar", { protocol: "webcal://" }],
]);

/** Hugo's output formats by their lower-case names, changed and added to by the site's `outputFormats`. */
export function outputFormatsOf(raw: Params): ReadonlyMap<string, OutputFormat> {
  const formats = new Map(builtIn.map((row) => [row[0], fromRow(row)]));
  for (const [name, value] of Object.entries(raw)) {
    const given = isParams(value) ? value : emptyParams();
    formats.set(name, changed(formats.get(name) ?? fromRow([name, "", "index", "alternate", "", ""]), given));
  }
  return formats;
}

function fromRow([name, mediaType, baseName, rel, path, flags]: Row): OutputFormat {
  const on = new Set(flags.split(" "));
  return {
    name,
    mediaType,
    baseName,
    rel,
    path,
    protocol: "",
    weight: 0,
    isHTML: on.has("ishtml"),
    isPlainText: on.has("isplaintext"),
    notAlternative: on.has("notalternative"),
    permalinkable: on.has("permalinkable"),
    ugly: on.has("ugly"),
    noUgly: on.has("nougly"),
    root: on.has("root"),
    ...extras.get(name),
  };
}

function changed(before: OutputFormat, given: Params): OutputFormat {
  const entries = Object.entries(before).map(([key, value]) => {
    const own = given[key.toLowerCase()];
    return [key, own === undefined || key === "name" ? value : sameKind(value, own)];
  });
  return Object.fromEntries(entries) as OutputFormat;
}

function sameKind(like: string | number | boolean, value: Params[string]): string | number | boolean {
  if (typeof like === "boolean") return truth(value) ?? like;
  return (typeof like === "number" ? whole(value) : text(value)) ?? like;
}
