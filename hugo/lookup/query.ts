import { isMainKind } from "./name.ts";
import type { Descriptor } from "./template.ts";
import type { Wanted } from "./weight.ts";

/** What a page asks for. */
export interface LayoutQuery {
  /** The page's logical path with the type in the section's place, as `walkPath` gives it. */
  path: string;
  kind: string;
  /** Front matter's type, else the page's first section. */
  type?: string;
  /** Front matter's `layout`. */
  layout?: string;
  lang: string;
  outputFormat: { name: string; mediaType: string; isPlainText: boolean };
}

/**
 * The path by which a page's layout is looked for: its own, with front matter's type in the place
 * of its first section. A page that stands at the top has no section that could give way to the
 * type; only a leaf bundle there keeps its name after it.
 */
export function walkPath(path: string, type: string | undefined, isTopLeafBundle = false): string {
  if (type === undefined || type === "") return path;
  const second = path.indexOf("/", 1);
  if (second === -1) return isTopLeafBundle ? `/${type}${path}` : `/${type}`;
  return `/${type}${path.slice(second)}`;
}

export function wantedBy(query: LayoutQuery): Wanted {
  const kind = isMainKind(query.kind) ? query.kind : "";
  return {
    kind,
    layout: kind === "" ? "" : kind === "page" ? "single" : "list",
    ownLayout: query.layout?.toLowerCase() ?? "",
    lang: query.lang,
    format: query.outputFormat.name,
    mediaType: query.outputFormat.mediaType,
    isPlainText: query.outputFormat.isPlainText,
    variant1: "",
    variant2: "",
  };
}

/** A template as the one that asks, for the `baseof` that it extends. */
export function wantedByTemplate(descriptor: Descriptor, lang: string): Wanted {
  return { ...descriptor, ownLayout: "", lang };
}
