import { isMainKind } from "./name.ts";
import type { LookupSite } from "./site.ts";
import { createStore, type Store } from "./store.ts";
import type { Category } from "./template.ts";
import { isBetter, type Match, type Wanted, weigh } from "./weight.ts";

/** A file below `layouts/`, its path relative to that folder: `blog/page.njk`. */
export interface LayoutFile {
  path: string;
}

/** What a page asks for. */
export interface LayoutQuery {
  /** The page's logical path with the type in the section's place, as `walkPath` gives it. */
  path: string;
  kind: string;
  /** The page's type: front matter's, else its first section. */
  type: string;
  /** Front matter's `layout`, if any. */
  layout?: string;
  lang: string;
  outputFormat: { name: string; mediaType: string; isPlainText: boolean };
}

export interface Lookup {
  /** The layout file that Hugo would take; nothing where it has none or takes its own. */
  layout(query: LayoutQuery): string | undefined;
  /** The `baseof` that `overlay`, by default the page's layout, extends. */
  baseof(query: LayoutQuery, overlay?: string): string | undefined;
  /** The file of a partial such as `header`, `header.njk` or `_partials/header.html`. */
  partial(name: string): string | undefined;
  shortcode(name: string, query: LayoutQuery): string | undefined;
  /** A render hook: kind such as `link` or `codeblock`, variant such as `go`. */
  hook(kind: string, variant: string, query: LayoutQuery): string | undefined;
}

export function createLookup(files: readonly LayoutFile[], site: LookupSite): Lookup {
  const store = createStore(
    files.map((file) => file.path).filter((path) => path.toLowerCase().endsWith(".njk")),
    site,
  );
  const find = (category: Category, wanted: Wanted, path: string) =>
    best(store, category, wanted, path, site.defaultOutputFormat)?.template.file || undefined;

  return {
    layout: (query) => find("layout", wantedBy(query), query.path),
    baseof: () => undefined,
    partial: () => undefined,
    shortcode: () => undefined,
    hook: () => undefined,
  };
}

function wantedBy(query: LayoutQuery): Wanted {
  const kind = isMainKind(query.kind) ? query.kind : "";
  return {
    kind,
    layout: kind === "" ? "" : kind === "page" ? "single" : "list",
    ownLayout: query.layout?.toLowerCase() ?? "",
    mustMatch: false,
    lang: query.lang,
    format: query.outputFormat.name,
    mediaType: query.outputFormat.mediaType,
    isPlainText: query.outputFormat.isPlainText,
    variant1: "",
    variant2: "",
  };
}

function best(
  store: Store,
  category: Category,
  wanted: Wanted,
  path: string,
  defaultOutputFormat: string,
): Match | undefined {
  let found: Match | undefined;
  for (const dir of dirsOf(path)) {
    const distance = slashes(path) - slashes(dir);
    for (const template of store.byDir.get(dir) ?? []) {
      if (template.category !== category) continue;
      const weight = weigh(template, wanted, defaultOutputFormat);
      if (weight.total <= 0) continue;
      weight.distance = distance;
      const match = { template, weight };
      if (found === undefined || isBetter(match, found)) found = match;
    }
  }
  return found;
}

function slashes(path: string): number {
  let count = 0;
  for (const c of path) if (c === "/") count++;
  return count;
}

/** `/blog/a` gives ``, `/blog`, `/blog/a`. */
function dirsOf(path: string): string[] {
  const dirs = [""];
  if (path === "/") return dirs;
  for (let at = path.indexOf("/", 1); at > 0; at = path.indexOf("/", at + 1)) dirs.push(path.slice(0, at));
  dirs.push(path);
  return dirs;
}
