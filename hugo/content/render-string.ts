import type { Source, Span } from "../diagnostics/source.ts";
import { parse } from "../shortcode/parse.ts";
import { shortcodeContext } from "./context.ts";
import { expand } from "./expand.ts";
import type { ContentPage } from "./input.ts";
import { expandPlaceholders } from "./placeholder.ts";
import { renderMarkdown } from "./render-markdown.ts";
import type { Locate } from "./segments.ts";
import { renderCall } from "./shortcodes.ts";
import { trimSpace } from "./space.ts";

export type Display = "inline" | "block";

/**
 * Hugo's `.RenderString` and `markdownify`: Markdown that is not a page's own text, such as a parameter,
 * to HTML. `inline` leaves a single paragraph without its `<p>`. What is reported stands at `place`.
 */
export function renderString(
  page: ContentPage,
  text: string,
  place: Span,
  display: Display = "inline",
): string {
  const html = renderBlocks(page, text, place);
  return display === "inline" ? trimParagraph(html) : html;
}

function renderBlocks(page: ContentPage, text: string, place: Span): string {
  const here: ContentPage = { ...page, report: (diagnostic) => page.report({ ...diagnostic, span: place }) };
  const locate: Locate = () => place;
  if (!/\{\{[<%]/.test(text)) return renderMarkdown(here, text, locate).html;
  const source: Source = { path: page.source.path, text };
  const context = shortcodeContext(here, renderString);
  const nodes = parse(source, 0, text.length, page.settings.shortcodes, here.report);
  const { text: expanded, calls } = expand(source, nodes, context, page.number ?? 0);
  return expandPlaceholders(renderMarkdown(here, String(expanded), locate).html, (placeholder) => {
    const call = calls.get(placeholder);
    return call && renderCall(context, call);
  });
}

/** Hugo: takes away the only `<p>` of a text that is one paragraph, white space around it too. */
export function trimParagraph(html: string): string {
  const first = html.indexOf("<p>");
  if (first < 0 || html.indexOf("<p>", first + 3) >= 0) return html;
  const trimmed = trimSpace(html);
  if (!trimmed.startsWith("<p>") || !trimmed.endsWith("</p>")) return trimmed;
  return trimSpace(trimmed.slice("<p>".length, -"</p>".length));
}
