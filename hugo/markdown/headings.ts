import { Block, Heading as HeadingBlock, type Node } from "./node.ts";
import { type PrintContext, Printer } from "./printer.ts";
import { sanitizeHeading } from "./sanitize-heading.ts";
import type { Heading } from "./table-of-contents.ts";
import { walk } from "./walk.ts";

/** What of a heading is printed in the table of contents; footnotes, for one, are not. */
const printed = new Set(
  "text substitute code_span link image span auto_link raw_html emoji passthrough".split(" "),
);

export function collectHeadings(root: Node, context: PrintContext): Heading[] {
  const headings: Heading[] = [];
  walk(root, (node) => {
    if (!(node instanceof HeadingBlock)) return node instanceof Block;
    headings.push({
      level: node.level,
      id: String(node.attribute("id")?.value ?? ""),
      html: sanitizeHeading(innerHtml(node, context)),
      start: node.start,
    });
    return false;
  });
  return headings;
}

function innerHtml(heading: Node, context: PrintContext): string {
  const printer = new Printer(context);
  for (let child = heading.first; child; child = child.next) {
    if (printed.has(child.kind)) printer.print(child);
  }
  return printer.out;
}
