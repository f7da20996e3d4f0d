import type { UserConfig } from "@11ty/eleventy";
import type { LayoutEnvironment } from "../nunjucks/environment.ts";
import { describePage, type PageData } from "./page-data.ts";

/** What Eleventy's data tells of a page. */
export interface BuiltPage {
  readonly path: string;
  readonly title: string;
  readonly linkTitle: string;
  readonly description: string;
  readonly lang: string;
  readonly weight: number;
  readonly date: Date | null;
  readonly parent: { readonly path: string } | null;
  readonly contentPath: { readonly baseName: string };
  readonly contentFile: { readonly displayPath: string } | undefined;
}

/** One file that a layout made: the page it shows, where it goes and its text. */
export interface RenderedFile {
  readonly page: BuiltPage;
  /** Below the destination: `/om/index.html`. */
  readonly targetPath: string;
  readonly text: string;
}

/** Builds the whole site in memory, so that nothing is written of a site with mistakes. */
export interface Builder {
  readonly environment: LayoutEnvironment;
  /** Folders and files whose change means a new build, whether they are there or not; absolute. */
  readonly watched: readonly string[];
  /** All files of the site, or `undefined` when an editor's mistake (already reported) stands in the way. */
  build(): Promise<readonly RenderedFile[] | undefined>;
  /** Writes what no layout makes (static files, resources, images) and removes what an earlier build left. */
  finish(written: readonly string[]): Promise<void>;
  /** Whether the pages are to be made smaller. */
  readonly isMinifying: boolean;
}

/**
 * Gives Hugo's pages to Eleventy: one virtual template, paginated over all files of the site. Eleventy
 * writes them, runs transforms and plugins over them, and shows them in `collections.all`. Nothing of
 * Hugo's front matter enters Eleventy's data cascade.
 */
export function hugo(eleventyConfig: UserConfig, builder: Builder): void {
  let files: readonly RenderedFile[] | undefined;

  eleventyConfig.setUseGitIgnore(false);
  eleventyConfig.setTemplateFormats(["11ty.js"]);
  eleventyConfig.setLibrary("njk", builder.environment);
  for (const path of builder.watched) eleventyConfig.addWatchTarget(path);

  if (builder.isMinifying) {
    eleventyConfig.addTransform("minify", async function (text) {
      const { minify } = await import("./minify.ts");
      return minify(text, this.page.outputPath);
    });
  }

  eleventyConfig.on("eleventy.before", async () => {
    useFilters(builder.environment, eleventyConfig.nunjucks.filters);
    files = await builder.build();
  });
  eleventyConfig.on("eleventy.after", async () => {
    if (files) await builder.finish(files.map((file) => file.targetPath));
  });

  eleventyConfig.addTemplate("hugo-pages.11ty.js", {
    data: () => ({
      hugoFiles: files ?? [],
      pagination: { data: "hugoFiles", size: 1, alias: "hugoFile", addAllPagesToCollections: true },
      permalink: (data: PageData) => {
        describePage(data);
        return data.hugoFile.targetPath;
      },
    }),
    render: (data: { hugoFile: RenderedFile }) => data.hugoFile.text,
  });
}

/** A filter that any Eleventy plugin adds works in the layouts; Hugo's own names win. */
function useFilters(environment: LayoutEnvironment, filters: UserConfig["nunjucks"]["filters"]): void {
  for (const [name, filter] of Object.entries(filters)) {
    if (!(name in environment.filters)) environment.addFilter(name, filter);
  }
}
