import { diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/source.ts";
import type { AnyShortcode, ShortcodeTools } from "../shortcode/call.ts";
import type { CallNode } from "../shortcode/nodes.ts";
import { Call, indent } from "./call.ts";
import type { ContentPage } from "./input.ts";

/** What rendering the shortcodes of one text takes. */
export interface ShortcodeContext {
  readonly page: ContentPage;
  /** Makes what a call can have done. */
  tools(call: CallNode): ShortcodeTools;
  /** Renders Markdown in which shortcodes are no more looked for. */
  render(text: string, place: Span): string;
}

/** Renders a call and all calls in it. */
export function renderCall(context: ShortcodeContext, node: CallNode, parent?: Call): string {
  const { page } = context;
  if (node.broken) return "";
  if (node.inline) {
    page.report(diagnose("shortcode/inline-disabled", node.nameSpan, { name: node.name }));
    return "";
  }
  const shortcode = page.settings.shortcodes.get(node.name);
  if (!shortcode) return "";
  const call = new Call(node, parent, page.page, context.tools(node));
  call.inner = renderInner(context, node, call);
  const text = renderShortcode(shortcode, call);
  return node.inner.length === 0 ? indent(text, node.indentation) : text;
}

/** What stands between the tags. Hugo: inside another shortcode, that of a `{{% %}}` is Markdown on its own. */
function renderInner(context: ShortcodeContext, node: CallNode, call: Call): string {
  const { text } = node.span.source;
  const inner = node.inner
    .map((each) =>
      each.kind === "call" ? renderCall(context, each, call) : text.slice(each.start, each.end),
    )
    .join("");
  if (!node.markdown || !node.closed || !call.parent || node.inner.length === 0) return inner;
  const html = context.render(inner, node.span);
  return inner.includes("\n") || context.page.markup !== "markdown"
    ? html
    : html.replace(/^<p>(.*)<\/p>\n$/, "$1");
}

function renderShortcode(shortcode: AnyShortcode, call: Call): string {
  try {
    return String(shortcode.render(call));
  } catch (error) {
    const { path, line, column } = call.position;
    throw new Error(`shortcode \`${call.name}\` at ${path}:${line}:${column}: ${String(error)}`, {
      cause: error,
    });
  }
}
