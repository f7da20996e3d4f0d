import { tableOfContents } from "../markdown/table-of-contents.ts";
import { parse } from "../shortcode/parse.ts";
import { shortcodeContext } from "./context.ts";
import { expand } from "./expand.ts";
import type { ContentInput } from "./input.ts";
import { expandPlaceholders, tableOfContentsPlaceholder } from "./placeholder.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderString, trimParagraph } from "./render-string.ts";
import { RenderedContent } from "./rendered.ts";
import type { Locate } from "./segments.ts";
import { renderCall } from "./shortcodes.ts";
import { hasCjk } from "./words.ts";

/** Takes a page's text through the steps: shortcodes, Markdown, shortcodes put back, and what derives from that. */
export function renderContent(input: ContentInput): RenderedContent {
  const { source, start, settings, report, markup } = input;
  const end = source.text.length;
  const nodes = parse(source, start, end, settings.shortcodes, report, { summaryDivider: "<!--more-->" });
  const context = shortcodeContext(input, renderString);
  const { text, calls, hasSummaryDivider } = expand(source, nodes, context, input.number ?? 0);
  const locate: Locate = (from, to) => text.locate(from, to);
  const isHtml = markup === "html";
  const { html, headings } = isHtml
    ? { html: String(text), headings: [] }
    : renderMarkdown(input, String(text), locate);
  const toc = (placeholder: string): string | undefined =>
    placeholder === tableOfContentsPlaceholder
      ? tableOfContents(headings, settings.tableOfContents)
      : undefined;
  const content = expandPlaceholders(html, (placeholder) => {
    const call = calls.get(placeholder);
    return call ? expandPlaceholders(renderCall(context, call), toc) : toc(placeholder);
  });
  const { summary } = input;
  return new RenderedContent({
    html: content,
    headings,
    isHtml,
    hasSummaryDivider,
    ownSummary: summary
      ? () => trimParagraph(context.render(summary, { source, start: 0, end: start }))
      : undefined,
    summaryLength: settings.summaryLength,
    isCJKLanguage: input.isCJKLanguage ?? (settings.hasCJKLanguage && hasCjk(source.text)),
    tableOfContents: settings.tableOfContents,
    rawContent: () => source.text.slice(start),
  });
}
