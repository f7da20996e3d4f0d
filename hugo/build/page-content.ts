import type { RenderedContent as ContentText } from "../content/rendered.ts";
import { type Html, trusted } from "../html/html.ts";
import type { RenderedContent } from "../model/input.ts";

/** A page's rendered text as layouts see it: what is HTML is marked so, when it is asked for. */
export class PageContent implements RenderedContent {
  readonly #text: ContentText;
  readonly #tableOfContents: string | undefined;
  #content: Html | undefined;

  /** `tableOfContents`: what stands for it while the page is still being rendered. */
  constructor(text: ContentText, tableOfContents?: string) {
    this.#text = text;
    this.#tableOfContents = tableOfContents;
  }
  get content(): Html {
    this.#content ??= trusted(this.#text.content);
    return this.#content;
  }
  get contentWithoutSummary(): Html {
    return trusted(this.#text.contentWithoutSummary);
  }
  get summary(): Html {
    return trusted(this.#text.summary);
  }
  get tableOfContents(): Html {
    return trusted(this.#tableOfContents ?? this.#text.tableOfContents);
  }
  get truncated(): boolean {
    return this.#text.truncated;
  }
  get plain(): string {
    return this.#text.plain;
  }
  get plainWords(): readonly string[] {
    return this.#text.plainWords;
  }
  get wordCount(): number {
    return this.#text.wordCount;
  }
  get fuzzyWordCount(): number {
    return this.#text.fuzzyWordCount;
  }
  get readingTime(): number {
    return this.#text.readingTime;
  }
  get fragments(): ContentText["headings"] {
    return this.#text.headings;
  }
  get rawContent(): string {
    return this.#text.rawContent;
  }
}
