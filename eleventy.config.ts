import type { UserConfig } from "@11ty/eleventy";
import { type Builder, hugo } from "./hugo/eleventy/plugin.ts";

/**
 * The site as Eleventy sees it. Hugo's folders (`content/`, `layouts/`, `static/` …) are read by the
 * plugin, which gives Eleventy the finished pages; add Eleventy's own plugins, filters and transforms here.
 */
export default function configure(eleventyConfig: UserConfig, site: Builder): void {
  eleventyConfig.addPlugin(hugo, site);
}
