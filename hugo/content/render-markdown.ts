import { diagnose } from "../diagnostics/diagnostic.ts";
import type { MarkdownResult } from "../markdown/goldmark.ts";
import type { ContentPage } from "./input.ts";
import type { Locate } from "./segments.ts";

/** Renders Markdown that has no shortcodes in it any more. */
export function renderMarkdown(page: ContentPage, text: string, locate: Locate): MarkdownResult {
  const hooks = page.hooks?.(locate);
  return page.settings.markdown.render(text, {
    ...(hooks && { hooks }),
    report: ({ code, start, end, values, hint }) =>
      page.report(diagnose(code, locate(start, end), values, hint === undefined ? {} : { hint })),
  });
}
