import type { Report } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import type { TableOfContentsConfig } from "../markdown/config.ts";
import type { Markdown } from "../markdown/goldmark.ts";
import type { RenderHooks } from "../markdown/hooks.ts";
import type { AnyShortcode, ShortcodeTools } from "../shortcode/call.ts";
import type { KnownShortcodes } from "../shortcode/nodes.ts";
import type { ShortcodePage } from "../shortcode/page.ts";
import type { Locate } from "./segments.ts";

/** What is the same for all pages of a site in one language. */
export interface ContentSettings {
  readonly markdown: Markdown;
  readonly shortcodes: KnownShortcodes<AnyShortcode>;
  readonly tableOfContents: TableOfContentsConfig;
  /** In words. */
  readonly summaryLength: number;
  readonly hasCJKLanguage: boolean;
  readonly highlight: ShortcodeTools["highlight"];
  readonly publish: ShortcodeTools["publish"];
}

/** A page whose texts are rendered, and what that takes. */
export interface ContentPage {
  /** The page's file; what is reported has its place there. */
  readonly source: Source;
  readonly markup: "markdown" | "html";
  readonly page: ShortcodePage;
  readonly settings: ContentSettings;
  readonly report: Report;
  /** The page's render hooks, which find places in the file with `locate`. */
  readonly hooks?: (locate: Locate) => RenderHooks;
  /** Tells the page apart from others whose text may end up in one with it. */
  readonly number?: number;
}

export interface ContentInput extends ContentPage {
  /** Where the text begins in the file, behind the front matter. */
  readonly start: number;
  /** The front matter's own summary: Markdown. */
  readonly summary?: string;
  /** The front matter's own word on the language. */
  readonly isCJKLanguage?: boolean;
}
