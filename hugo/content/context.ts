import type { Span } from "../diagnostics/source.ts";
import type { ShortcodeTools } from "../shortcode/call.ts";
import type { ContentPage } from "./input.ts";
import { plainify } from "./plain.ts";
import { renderMarkdown } from "./render-markdown.ts";
import type { Display } from "./render-string.ts";
import type { ShortcodeContext } from "./shortcodes.ts";

/** Renders Markdown that has its place in a file: see `renderString`. */
export type RenderString = (page: ContentPage, text: string, place: Span, display?: Display) => string;

/** What the shortcodes of one text can have done. */
export function shortcodeContext(page: ContentPage, renderString: RenderString): ShortcodeContext {
  const asked = new Set<string>();
  const once = (key: string): boolean => !asked.has(key) && Boolean(asked.add(key));
  const { highlight, publish } = page.settings;
  return {
    page,
    tools: (call): ShortcodeTools => ({
      report: page.report,
      highlight,
      publish,
      plainify,
      once,
      uniqueId: (heading) => uniqueId(heading, once),
      renderString: (text, display) => renderString(page, text, call.nameSpan, display),
    }),
    render: (text, place) => renderMarkdown(page, text, () => place).html,
  };
}

/** The heading's words in lower case, with hyphens between. */
function uniqueId(heading: string, once: ShortcodeTools["once"]): string {
  const words = heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ["section"];
  const id = words.join("-");
  if (once(`id ${id}`)) return id;
  for (let i = 1; ; i++) if (once(`id ${id}-${i}`)) return `${id}-${i}`;
}
