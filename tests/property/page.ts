import { renderContent } from "../../hugo/content/render.ts";
import type { Diagnostic } from "../../hugo/diagnostics/diagnostic.ts";
import type { Params } from "../../hugo/formats/value.ts";
import { readFrontMatter } from "../../hugo/front-matter/read.ts";
import { escapeHtml } from "../../hugo/html/html.ts";
import { readMarkupConfig } from "../../hugo/markdown/config.ts";
import { loadEmojiNames } from "../../hugo/markdown/emoji.ts";
import { createMarkdown } from "../../hugo/markdown/goldmark.ts";
import type { AnyShortcode } from "../../hugo/shortcode/call.ts";
import { embeddedShortcodes } from "../../hugo/shortcode/embedded/embedded.ts";
import { stubPage } from "../hugo/content/page-stub.ts";
import { markups } from "./markups.ts";

export interface WholePage {
  readonly params: Params;
  readonly content: string;
  readonly summary: string;
  readonly plain: string;
  readonly tableOfContents: string;
  readonly wordCount: number;
  readonly diagnostics: readonly Diagnostic[];
}

const emojiNames = await loadEmojiNames();

const shortcodes = new Map<string, AnyShortcode>([
  ...embeddedShortcodes,
  ["n", { body: "none", render: ({ name }) => `⟦${name}⟧` }],
  ["i", { body: "raw", render: ({ inner }) => `⟦${inner}⟧` }],
]);

/** Renders files as a site with the named Markdown settings does: all values that layouts can ask for are worked out. */
export function pageRenderer(markup: keyof typeof markups): (text: string) => WholePage {
  const config = readMarkupConfig(markups[markup]);
  const settings = {
    markdown: createMarkdown(config, { emoji: markup === "standard" ? undefined : emojiNames }),
    shortcodes: { get: (name: string) => shortcodes.get(name), names: () => shortcodes.keys() },
    tableOfContents: config.tableOfContents,
    summaryLength: 70,
    hasCJKLanguage: markup === "everything",
    highlight: (code: string) => `<pre>${escapeHtml(code)}</pre>`,
    publish: (path: string) => `/${path}`,
  };
  return (text) => {
    const diagnostics: Diagnostic[] = [];
    const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
    const source = { path: "content/side.md", text };
    const { params, start, spanOf } = readFrontMatter(source, report);
    spanOf("banner.image.src");
    const page = stubPage({ params });
    const { summary } = params;
    const rendered = renderContent({
      source,
      start,
      markup: "markdown",
      page,
      settings,
      report,
      ...(typeof summary === "string" && summary !== "" && { summary }),
    });
    const { content, plain, tableOfContents, wordCount, readingTime, plainWords } = rendered;
    if (readingTime < 0 || plainWords.length > content.length + 1) throw new Error("impossible counts");
    return { params, content, summary: rendered.summary, plain, tableOfContents, wordCount, diagnostics };
  };
}
