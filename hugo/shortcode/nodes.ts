import type { Span } from "../diagnostics/source.ts";

/** A page's text, cut at its shortcodes. */
export type ContentNode = TextNode | SummaryDividerNode | CallNode;

/** Text that shortcodes leave alone; offsets are into the file. */
export interface TextNode {
  readonly kind: "text";
  readonly start: number;
  readonly end: number;
}

/** `<!--more-->`, with the white space after it. */
export interface SummaryDividerNode {
  readonly kind: "summary-divider";
  readonly start: number;
  readonly end: number;
}

export type ArgumentValue = string | number | boolean;

export interface Argument {
  readonly value: ArgumentValue;
  /** As written, without its quotes. */
  readonly text: string;
  /** The name and the value, or the value alone. */
  readonly span: Span;
}

export type Arguments =
  | { readonly style: "none" }
  | { readonly style: "positional"; readonly list: readonly Argument[] }
  | { readonly style: "named"; readonly map: ReadonlyMap<string, Argument> };

/** One use of a shortcode: its opening tag and all that it encloses. */
export interface CallNode {
  readonly kind: "call";
  readonly name: string;
  readonly nameSpan: Span;
  /** `{{% %}}`: what it gives is Markdown, rendered with the text around it. */
  readonly markdown: boolean;
  /** `name.inline`, whose inside is a template. */
  readonly inline: boolean;
  readonly args: Arguments;
  readonly inner: readonly ContentNode[];
  /** There was a closing tag, or the tag closes itself. */
  readonly closed: boolean;
  readonly selfClosing: boolean;
  /** A mistake in its tag has been reported: it is not to be rendered. */
  readonly broken: boolean;
  /** Counts from 0 among those that stand in the same shortcode, or in the page itself. */
  readonly ordinal: number;
  /** The blanks before its opening tag, when these are all there is on the line or since the tag before. */
  readonly indentation: string;
  /** From its `{{<` to the end of the tag that closes it. */
  readonly span: Span;
}

/** What the parser has to know of a shortcode. */
export interface ShortcodeInfo {
  /**
   * `none`: there must be no closing tag. `raw` and `markdown`: there must be one, or the tag closes
   * itself. `any`: both are fine.
   */
  readonly body: "none" | "raw" | "markdown" | "any";
}

/** The shortcodes of a site, by name. */
export interface KnownShortcodes<Info extends ShortcodeInfo = ShortcodeInfo> {
  get(name: string): Info | undefined;
  names(): Iterable<string>;
}
