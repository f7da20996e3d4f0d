import type { BuiltPage } from "./plugin.ts";

/** Eleventy's data of one page of the pagination: its own keys, and those that are added here. */
export interface PageData {
  readonly hugoFile: { readonly page: BuiltPage; readonly targetPath: string };
  page: { date?: Date; inputPath?: string; fileSlug?: string; filePathStem?: string };
  title?: string;
  description?: string;
  lang?: string;
  eleventyNavigation?: EleventyNavigation;
}

interface EleventyNavigation {
  readonly key: string;
  readonly title: string;
  readonly order: number;
  readonly parent?: string;
}

/** Eleventy sorts pages by date and so needs one of each. */
const noDate = new Date(0);

/**
 * Gives Eleventy's plugins what they read of a page: in lists of pages (`item.date`, `item.data.title`, as feeds
 * do), in menus (`item.data.eleventyNavigation`) and in transforms (`this.page.inputPath`). Plain values only,
 * for each costs something on every page; all else is at `item.data.hugoFile.page`.
 */
export function describePage(data: PageData): void {
  const { page } = data.hugoFile;
  const path = page.contentFile?.displayPath;
  data.title = page.title;
  data.description = page.description;
  data.lang = page.lang;
  data.eleventyNavigation = navigationOf(page);
  data.page.date = page.date ?? noDate;
  if (path !== undefined) data.page.inputPath = `./${path}`;
  data.page.fileSlug = page.contentPath.baseName;
  data.page.filePathStem = page.path;
}

function navigationOf(page: BuiltPage): EleventyNavigation {
  const { parent, weight } = page;
  const own = { key: page.path, title: page.linkTitle, order: weight };
  return parent ? { ...own, parent: parent.path } : own;
}
