import { type ContentPath, type ContentPathRules, parseContentPath } from "../url/content-path.ts";
import { parentPath, withLeadingSlash } from "../url/path.ts";
import type { ContentFile } from "./input.ts";

/** A content file with its path read. */
export interface PlacedFile {
  readonly file: ContentFile;
  readonly path: ContentPath;
  readonly lang: string;
}

export interface SortedContent {
  /** Files that are pages of their own. */
  readonly pages: readonly PlacedFile[];
  /** Files that belong to a page: everything in leaf bundles, and what is not content elsewhere. */
  readonly resources: readonly PlacedFile[];
  /** Content adapters, `_content.gotmpl`. */
  readonly adapters: readonly PlacedFile[];
}

/** Tells pages from resources. A folder with an `index.md` is one page, and all below it are its files. */
export function sortContent(
  files: readonly ContentFile[],
  rules: ContentPathRules,
  defaultLanguage: string,
): SortedContent {
  const placed = files.map((file) => place(file, rules, defaultLanguage));
  const leafDirs = new Set(
    placed.filter(({ path }) => path.type === "leaf").map(({ path }) => path.original.dir),
  );
  const insideLeaf = nearestLeaf(leafDirs);
  const pages: PlacedFile[] = [];
  const resources: PlacedFile[] = [];
  const adapters: PlacedFile[] = [];
  for (const one of placed) {
    if (one.path.disabled || !rules.languages.has(one.lang)) continue;
    const { type } = one.path;
    const leaf = insideLeaf(one.path.original.dir);
    if (leaf !== undefined && !(type === "leaf" && leaf === one.path.original.dir)) resources.push(one);
    else if (type === "adapter") adapters.push(one);
    else if (type === "file") resources.push(one);
    else pages.push(one);
  }
  return { pages, resources, adapters };
}

function place(file: ContentFile, rules: ContentPathRules, defaultLanguage: string): PlacedFile {
  const path = parseContentPath(file.path, rules);
  return { file, path, lang: path.lang || file.lang || defaultLanguage };
}

/** The outermost leaf bundle that a folder is, or is in. */
function nearestLeaf(leafDirs: ReadonlySet<string>): (dir: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const find = (dir: string): string | undefined => {
    if (dir === "/") return leafDirs.has(dir) ? dir : undefined;
    if (!known.has(dir)) known.set(dir, find(parentPath(dir)) ?? (leafDirs.has(dir) ? dir : undefined));
    return known.get(dir);
  };
  return (dir) => find(withLeadingSlash(dir));
}
