import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place, Span } from "../diagnostics/source.ts";
import type { Arguments, ArgumentValue, ShortcodeInfo } from "./nodes.ts";
import type { ShortcodePage, ShortcodeSite } from "./page.ts";

/** One use of a shortcode as its template or module sees it: Hugo's `.` in a shortcode. */
export interface ShortcodeCall {
  readonly name: string;
  /** By name, or in order; a table has no prototype. */
  readonly params: Readonly<Record<string, ArgumentValue>> | readonly ArgumentValue[];
  readonly isNamedParams: boolean;
  /** What is between the tags, the shortcodes in it rendered; empty without a closing tag. */
  readonly inner: string;
  /** The same without the opening tag's indentation. */
  readonly innerDeindent: string;
  /** Counts from 0 among those that stand in the same shortcode, or in the page itself. */
  readonly ordinal: number;
  readonly parent: ShortcodeCall | undefined;
  readonly page: ShortcodePage;
  readonly site: ShortcodeSite;
  /** `{{% %}}`: what is rendered is Markdown. */
  readonly markdown: boolean;
  /** Where the name stands. */
  readonly nameSpan: Span;
  /** The arguments with their places. */
  readonly args: Arguments;
  /** Line and column of the opening tag. */
  readonly position: Place & { readonly path: string };
  /**
   * Hugo's `.Get`: an argument by name or by position. One that is absent is an empty text,
   * and nothing at all when there are no arguments or they are of the other style.
   */
  get(key: string | number): ArgumentValue | undefined;
  readonly tools: ShortcodeTools;
}

/** What a shortcode can have done; all of it belongs to the page being rendered. */
export interface ShortcodeTools {
  readonly report: Report;
  /** Hugo's `.Page.RenderString`: Markdown to HTML, a single paragraph without its `<p>` when `inline`. */
  renderString(markdown: string, display?: "inline" | "block"): string;
  /** Code coloured as in a fence of that language. */
  highlight(code: string, language: string, options: string): string;
  /** HTML without its tags. */
  plainify(html: string): string;
  /** Writes a file beside the pages, `path` being from the site's root, and tells its address: Hugo's `.RelPermalink`. */
  publish(path: string, bytes: Uint8Array): string;
  /** True the first time that it is asked with this key for this page. */
  once(key: string): boolean;
  /** An id for an element with this heading, made of its words; with a number when the page's shortcodes have it already. */
  uniqueId(heading: string): string;
}

/** A shortcode of any origin: a module, a template, or one of Hugo's own. */
export interface AnyShortcode extends ShortcodeInfo {
  /** HTML, or Markdown when it is called with `{{% %}}`. */
  render(call: ShortcodeCall): { toString(): string };
}
