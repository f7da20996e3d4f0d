import type { Source } from "../diagnostics/source.ts";
import type { CallNode, ContentNode } from "../shortcode/nodes.ts";
import { shortcodePlaceholder } from "./placeholder.ts";
import { SegmentedText } from "./segments.ts";
import { renderCall, type ShortcodeContext } from "./shortcodes.ts";
import { summaryDividerMark } from "./summary.ts";

/** A page's text with its shortcodes taken out, ready for Markdown. */
export interface Expanded {
  readonly text: SegmentedText;
  /** The calls that placeholders stand for. */
  readonly calls: ReadonlyMap<string, CallNode>;
  readonly hasSummaryDivider: boolean;
}

/** Puts a placeholder where a `{{< >}}` is, and what it renders to where a `{{% %}}` is. */
export function expand(
  source: Source,
  nodes: readonly ContentNode[],
  context: ShortcodeContext,
  pageNumber: number,
): Expanded {
  const text = new SegmentedText(source);
  const calls = new Map<string, CallNode>();
  let hasSummaryDivider = false;
  for (const node of nodes) {
    if (node.kind === "text") text.copy(node.start, node.end);
    else if (node.kind === "summary-divider") {
      hasSummaryDivider = true;
      text.replace(`\n\n${summaryDividerMark}\n\n`, node.start, node.end);
    } else if (node.markdown) {
      text.replace(renderCall(context, node), node.span.start, node.span.end);
    } else {
      const placeholder = shortcodePlaceholder(pageNumber, node.ordinal);
      calls.set(placeholder, node);
      text.replace(placeholder, node.span.start, node.span.end);
    }
  }
  return { text, calls, hasSummaryDivider };
}
