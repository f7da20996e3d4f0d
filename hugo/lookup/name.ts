import type { Formats } from "./site.ts";

/** What the name of a layout file says. Everything is lower-cased; absent parts are empty. */
export interface LayoutName {
  /** With a leading slash and Hugo's suffix, such as `/blog/page.nb.html`. */
  path: string;
  /** `/blog`, or empty for the top. */
  dir: string;
  /** The name before its identifiers, such as `page` or `baseof`. */
  stem: string;
  kind: string;
  layout: string;
  lang: string;
  format: string;
  suffix: string;
  isBaseof: boolean;
  /** How many identifiers Hugo recognises in the name. */
  identifiers: number;
  pathBeforeSuffix: string;
  /** The path up to the first identifier of any sort. */
  pathNoIdentifier: string;
}

const mainKinds: ReadonlySet<string> = new Set(["page", "home", "section", "taxonomy", "term"]);

export function isMainKind(kind: string): boolean {
  return mainKinds.has(kind);
}

/**
 * The path that Hugo would know a Nunjucks layout by: `.njk` goes, and a name that then has no
 * suffix of a media type is HTML.
 */
export function hugoPath(path: string, formats: Formats): string {
  const bare = path
    .replace(/\.njk$/i, "")
    .toLowerCase()
    .replaceAll(" ", "-");
  const name = bare.slice(bare.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  const hasSuffix = dot > 0 && formats.isSuffix(name.slice(dot + 1));
  return `/${bare.replace(/^\//, "")}${hasSuffix ? "" : ".html"}`;
}

/** Reads kind, layout, language and output format off a path such as `/blog/page.nb.html`. */
export function parseName(path: string, languages: ReadonlySet<string>, formats: Formats): LayoutName {
  const start = path.lastIndexOf("/") + 1;
  const parts = path.slice(start).split(".");
  const name = emptyName(path, start);
  if (parts.length === 1) return name;

  const mayHaveLanguage = parts.length > 2;
  const isShortcode = path.includes("/_shortcodes/");
  name.suffix = parts.at(-1) ?? "";
  if (formats.isFormat(name.suffix)) name.format = name.suffix;
  name.identifiers = 1;
  name.pathBeforeSuffix = path.slice(0, -name.suffix.length - 1);

  let stemEnd = name.pathBeforeSuffix.length;
  let end = stemEnd;
  for (let i = parts.length - 2; i >= 0; i--) {
    const part = parts[i] ?? "";
    const from = end - part.length;
    const mayBeLayout = i > 0 || !isShortcode;
    if (identify(name, part, mayHaveLanguage ? languages : undefined, formats, mayBeLayout)) {
      name.identifiers++;
      stemEnd = i === 0 ? end : from - 1;
    }
    end = from - 1;
  }
  name.stem = path.slice(start, stemEnd);
  name.pathNoIdentifier = path.slice(0, stemEnd);
  return name;
}

/** Hugo reads a name from its end, and what stands farther left wins where two say the same thing. */
function identify(
  name: LayoutName,
  part: string,
  languages: ReadonlySet<string> | undefined,
  formats: Formats,
  mayBeLayout: boolean,
): boolean {
  if (name.lang === "" && languages?.has(part)) name.lang = part;
  else if (formats.isFormat(part, name.suffix)) name.format = part;
  else if (name.kind === "" && isMainKind(part)) name.kind = part;
  else if (part === "baseof") name.isBaseof = true;
  else if (mayBeLayout) name.layout = part;
  else return false;
  return true;
}

function emptyName(path: string, start: number): LayoutName {
  return {
    path,
    dir: path.slice(0, start - 1),
    stem: path.slice(start),
    kind: "",
    layout: "",
    lang: "",
    format: "",
    suffix: "",
    isBaseof: false,
    identifiers: 0,
    pathBeforeSuffix: path,
    pathNoIdentifier: path,
  };
}
