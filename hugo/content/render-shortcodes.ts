import { parse } from "../shortcode/parse.ts";
import { shortcodeContext } from "./context.ts";
import type { ContentPage } from "./input.ts";
import { renderString } from "./render-string.ts";
import { renderCall } from "./shortcodes.ts";

/**
 * Hugo's `.RenderShortcodes`: a page's text with its shortcodes rendered and its Markdown as it is, to be rendered
 * with the text of another page. What is wrong in it has been reported when the page's own content was rendered.
 */
export function renderShortcodes(page: ContentPage, start: number): string {
  const { text } = page.source;
  const silent: ContentPage = { ...page, report: () => undefined };
  const context = shortcodeContext(silent, renderString);
  const options = { summaryDivider: "<!--more-->" };
  const nodes = parse(page.source, start, text.length, page.settings.shortcodes, silent.report, options);
  return nodes
    .map((node) => {
      if (node.kind === "text") return text.slice(node.start, node.end);
      return node.kind === "call" ? renderCall(context, node) : "";
    })
    .join("");
}
