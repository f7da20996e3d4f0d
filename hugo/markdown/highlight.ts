import type { HighlightConfig } from "./config.ts";
import type { Attributes } from "./hooks.ts";

/**
 * How a piece of code is to be highlighted: the site's `markup.highlight` with the options of
 * one fence or shortcode on top.
 */
export interface HighlightOptions extends HighlightConfig {
  /** Attributes of the fence that are not options, such as `{.note id=x}`. */
  readonly attributes?: Attributes;
}

/** Writes a whole code block, `<div class="highlight">` and all; `code` is not escaped. */
export type Highlight = (code: string, lang: string, options: HighlightOptions) => string;
