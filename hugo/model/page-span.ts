import type { Span } from "../diagnostics/source.ts";
import type { Page } from "./page.ts";

/** Where a key stands in a page's front matter; the start of the file, or a place without text, where there is none. */
export function spanIn(page: Pick<Page, "frontMatter" | "contentFile" | "path">, key: string): Span {
  const file = page.contentFile;
  if (page.frontMatter && file?.source) return page.frontMatter.spanOf(key);
  return { source: file?.source ?? { path: file?.displayPath ?? page.path, text: "" }, start: 0, end: 0 };
}

/** What people know a page by: its file, or its path. */
export function nameOf(page: Pick<Page, "contentFile" | "path">): string {
  return page.contentFile?.displayPath ?? page.path;
}
