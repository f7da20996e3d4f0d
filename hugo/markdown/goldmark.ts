import MarkdownIt from "markdown-it";
import type { DiagnosticCode } from "../diagnostics/catalogue.ts";
import type { MarkupConfig } from "./config.ts";
import type { Highlight } from "./highlight.ts";
import type { RenderHooks } from "./hooks.ts";
import type { Heading } from "./table-of-contents.ts";

/** Goldmark with a site's settings; one is made for a site and used for every page. */
export interface Markdown {
  render(text: string, context?: MarkdownContext): MarkdownResult;
}

export interface MarkdownContext {
  readonly hooks?: RenderHooks;
  /** Told of mistakes; `start` and `end` are offsets into the text given to `render`. */
  readonly report?: (problem: MarkdownProblem) => void;
}

export interface MarkdownProblem {
  readonly code: DiagnosticCode;
  readonly start: number;
  readonly end: number;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly hint?: string;
}

export interface MarkdownResult {
  readonly html: string;
  readonly headings: readonly Heading[];
}

export interface MarkdownOptions {
  /** Colours fenced code; without it, code is escaped only. */
  readonly highlight?: Highlight;
  /** The site's `enableEmoji`. */
  readonly emoji?: boolean;
}

export function createMarkdown(config: MarkupConfig, _options: MarkdownOptions = {}): Markdown {
  const md = new MarkdownIt({ html: config.goldmark.renderer.unsafe });
  return {
    render: (text) => ({ html: md.render(text), headings: [] }),
  };
}
