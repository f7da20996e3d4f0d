import type { HugoConfig } from "../config/config.ts";
import type { Source } from "../diagnostics/source.ts";
import type { Params } from "../formats/value.ts";
import type { Html } from "../html/html.ts";
import type { Page } from "./page.ts";
import type { Pager } from "./pagination.ts";
import type { OutputFormat } from "./settings.ts";

/** A file below a content folder, as the disk has it. */
export interface ContentFile {
  /** Below the content folder, with `/` and without a leading one: `blogg/min-side.md`. */
  readonly path: string;
  /** Shown to people: `content/blogg/min-side.md`. */
  readonly displayPath: string;
  /** Language of the content folder or mount that the file is in. */
  readonly lang?: string;
  /** The text, for content files: `.md`, `.html` and the like. */
  readonly source?: Source;
  readonly modTime?: Date;
  readonly size?: number;
}

/** The last commit that changed a file. */
export interface GitInfo {
  readonly hash: string;
  readonly abbreviatedHash: string;
  readonly subject: string;
  readonly body: string;
  readonly authorName: string;
  readonly authorEmail: string;
  readonly authorDate: Date;
  readonly commitDate: Date;
}

/** What one page's text became. */
export interface RenderedContent {
  readonly content: Html;
  readonly contentWithoutSummary: Html;
  readonly summary: Html;
  readonly truncated: boolean;
  readonly plain: string;
  readonly plainWords: readonly string[];
  readonly wordCount: number;
  readonly fuzzyWordCount: number;
  readonly readingTime: number;
  readonly tableOfContents: Html;
  readonly fragments: unknown;
  readonly rawContent: string;
}

/** Renders a page's text; called at most once a page, and only when a layout asks for it. */
export interface ContentRenderer {
  render(page: Page): RenderedContent;
  /** The name of the output format that is being rendered; `html` when left out. */
  format?(): string | undefined;
  /** The pager that is being rendered; `make` cuts the page's list, which is done once for each format. */
  pager?(page: Page, make: (format?: OutputFormat) => readonly Pager[]): Pager | undefined;
}

/** What shortcodes and layouts can ask a site for that comes from files beside the content. */
export interface SiteServices {
  /** The site's configuration, keys in lower case. */
  readonly config: Params;
  /** A text of the interface in a language; the key itself when there is none. */
  i18n(lang: string, key: string, count?: number): string;
  /** The text of a file under `assets/`. */
  asset(path: string): string | undefined;
  /** A file under `assets/` that a page may point to; asking for its address publishes it. */
  resource(path: string): { readonly relPermalink: string } | undefined;
}

export interface SiteInput {
  readonly config: HugoConfig;
  readonly content: readonly ContentFile[];
  readonly data?: Params;
  /** The moment that drafts, future and expired pages are judged by. */
  readonly now: Date;
  /** By `displayPath`. */
  readonly git?: ReadonlyMap<string, GitInfo>;
  readonly renderer: ContentRenderer;
  /** Left out where no shortcode asks. */
  readonly services?: SiteServices;
}
