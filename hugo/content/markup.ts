import { diagnose } from "../diagnostics/diagnostic.ts";
import type { MarkdownResult } from "../markdown/goldmark.ts";
import type { ContentPage } from "./input.ts";
import type { Locate } from "./segments.ts";

/** Renders a text that has no shortcodes in it any more; HTML is left as it is. */
export function renderMarkup(page: ContentPage, text: string, locate: Locate): MarkdownResult {
  if (page.markup === "html") return { html: text, headings: [] };
  const hooks = page.hooks?.(locate);
  return page.settings.markdown.render(text, {
    ...(hooks && { hooks }),
    report: ({ code, start, end, values, hint }) =>
      page.report(diagnose(code, locate(start, end), values, hint === undefined ? {} : { hint })),
  });
}
