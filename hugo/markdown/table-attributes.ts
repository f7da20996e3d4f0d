import type { MarkdownProblem } from "./goldmark.ts";
import type { Block } from "./node.ts";
import { walk } from "./walk.ts";

/** Hugo: its own hook for tables fails on an attribute that is neither text, number nor switch. */
export function reportTableAttributes(root: Block, report: (problem: MarkdownProblem) => void): void {
  walk(root, (node) => {
    if (node.kind !== "table") return true;
    for (const { name, value } of node.attributes ?? []) {
      const isList = typeof value === "object" && value !== null && value.length > 0;
      if (!(isList || value === null) || name.toLowerCase().startsWith("on")) continue;
      const { start, end } = node as Block;
      report({ code: "markdown/table-attribute", start, end, values: { name } });
    }
    return false;
  });
}
