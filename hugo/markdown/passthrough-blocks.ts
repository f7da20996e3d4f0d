import type { Delimiters } from "./config.ts";
import { Passthrough, Text } from "./inline-node.ts";
import { Block, type Node, Paragraph, TextBlock } from "./node.ts";

/** Splits paragraphs around what stands between block delimiters, such as `$$…$$`, which becomes a block. */
export function splitPassthroughBlocks(root: Block, delimiters: readonly Delimiters[]): void {
  const isBlock = (node: Node): node is Passthrough =>
    node instanceof Passthrough &&
    delimiters.some(([open, close]) => node.open === open && node.close === close);
  const visit = (block: Node) => {
    if (block instanceof Paragraph || block instanceof TextBlock) split(block, isBlock);
    else {
      for (let child = block.first; child; ) {
        const { next } = child;
        if (child instanceof Block) visit(child);
        child = next;
      }
    }
  };
  visit(root);
}

function split(block: Block, isBlock: (node: Node) => node is Passthrough): void {
  let child = block.first;
  while (child && !isBlock(child)) child = child.next;
  if (!child) return;
  const parts: Node[] = [];
  let part = emptyCopy(block);
  for (child = block.first; child; ) {
    const { next } = child;
    if (isBlock(child)) {
      if (part.first) parts.push(part);
      parts.push(asBlock(child));
      part = emptyCopy(block);
    } else part.append(child);
    child = next;
  }
  if (part.first) parts.push(part);
  for (const [i, one] of parts.entries()) {
    if (one instanceof TextBlock) trim(one, i > 0, i < parts.length - 1);
    block.parent?.insertBefore(block, one);
  }
  block.remove();
}

function emptyCopy(block: Block): Block {
  const copy = block instanceof TextBlock ? new TextBlock([]) : new Paragraph();
  copy.lines = block.lines;
  copy.start = block.start;
  copy.end = block.end;
  return copy;
}

function asBlock(inline: Passthrough): Passthrough {
  const block = new Passthrough("passthrough_block", inline.text, inline.open, inline.close);
  block.start = inline.start;
  block.end = inline.end;
  return block;
}

/** Hugo: only where paragraphs have no tags are the blanks beside the block taken off. */
function trim(block: TextBlock, atStart: boolean, atEnd: boolean): void {
  const { first, last } = block;
  if (atEnd && last instanceof Text) {
    while (last.to > last.from && isBlank(last.source, last.to - 1)) last.to--;
  }
  if (!atStart || !(first instanceof Text)) return;
  let { from } = first;
  while (from < first.to && isBlank(first.source, from)) from++;
  const rest = new Text(first.source, from, first.to);
  rest.soft = first.soft;
  rest.hard = first.hard;
  first.replaceWith(rest);
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}
