import type { TableOfContentsConfig } from "../markdown/config.ts";
import { type Heading, tableOfContents } from "../markdown/table-of-contents.ts";
import { plainify } from "./plain.ts";
import { automaticSummary, manualSummary, type Summarized } from "./summary.ts";
import { countWords, fuzzyWordCount, readingTime, words } from "./words.ts";

/** What the values that derive from a page's content are made from. */
export interface RenderedParts {
  /** HTML; the mark of the summary's divider is still in it. */
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly isHtml: boolean;
  readonly hasSummaryDivider: boolean;
  /** The front matter's own summary, as HTML; worked out when it is needed. */
  readonly ownSummary: (() => string) | undefined;
  readonly summaryLength: number;
  readonly isCJKLanguage: boolean;
  readonly tableOfContents: TableOfContentsConfig;
  readonly rawContent: () => string;
}

/** A page's content, and what derives from it; each value is worked out when it is first asked for. */
export class RenderedContent {
  readonly #parts: RenderedParts;
  #summarized: Summarized | undefined;
  #plain: string | undefined;
  #wordCount: number | undefined;
  #tableOfContents: string | undefined;

  constructor(parts: RenderedParts) {
    this.#parts = parts;
  }

  /** HTML. */
  get content(): string {
    return this.#parts.hasSummaryDivider ? this.#summary().content : this.#parts.html;
  }
  /** HTML. */
  get summary(): string {
    return this.#summary().summary;
  }
  /** HTML; Hugo: nothing at all when the summary is all there is. */
  get contentWithoutSummary(): string {
    return this.#summary().contentWithoutSummary;
  }
  /** There is more to the page than its summary. Hugo: never when the front matter has the summary. */
  get truncated(): boolean {
    return this.#summary().truncated;
  }
  /** The content without its tags; entities are left as they are. */
  get plain(): string {
    this.#plain ??= plainify(this.content);
    return this.#plain;
  }
  get plainWords(): string[] {
    return words(this.plain);
  }
  get wordCount(): number {
    this.#wordCount ??= countWords(this.plain, this.#parts.isCJKLanguage);
    return this.#wordCount;
  }
  /** Rounded up to a hundred. */
  get fuzzyWordCount(): number {
    return fuzzyWordCount(this.wordCount);
  }
  /** In minutes. */
  get readingTime(): number {
    return readingTime(this.wordCount, this.#parts.isCJKLanguage);
  }
  /** HTML; empty for pages that are HTML themselves. */
  get tableOfContents(): string {
    const { isHtml, headings, tableOfContents: config } = this.#parts;
    this.#tableOfContents ??= isHtml ? "" : tableOfContents(headings, config);
    return this.#tableOfContents;
  }
  get headings(): readonly Heading[] {
    return this.#parts.headings;
  }
  /** The text as it is in the file, behind the front matter. */
  get rawContent(): string {
    return this.#parts.rawContent();
  }

  #summary(): Summarized {
    this.#summarized ??= summarize(this.#parts);
    return this.#summarized;
  }
}

function summarize(parts: RenderedParts): Summarized {
  const { html, ownSummary, hasSummaryDivider, isHtml, summaryLength, isCJKLanguage } = parts;
  let cut: Summarized = { content: html, summary: "", contentWithoutSummary: html, truncated: false };
  if (hasSummaryDivider) cut = manualSummary(html, isHtml);
  else if (!ownSummary) cut = automaticSummary(html, summaryLength, isCJKLanguage);
  // Hugo: the front matter's summary is taken when the text gives none.
  if (cut.summary !== "") return cut;
  return { ...cut, contentWithoutSummary: cut.content, summary: ownSummary?.() ?? "" };
}
