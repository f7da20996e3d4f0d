import type { GoldmarkConfig, ParserConfig } from "./config.ts";
import { HeadingIds } from "./heading-id.ts";
import { CodeSpan, FootnoteBacklink, Link } from "./inline-node.ts";
import type { InlineParser } from "./inline-parser.ts";
import { Block, Fence, Footnote, Heading, type Node, Paragraph, TableCell } from "./node.ts";
import { splitPassthroughBlocks } from "./passthrough-blocks.ts";
import { plainText } from "./plain-text.ts";
import { walk } from "./walk.ts";

/** What goldmark and Hugo do to the tree once all of it is read, in their order; footnotes come last. */
export function finishTree(
  root: Block,
  source: string,
  { extensions, parser }: GoldmarkConfig,
  onDuplicateId: (id: string, heading: Block) => void,
): void {
  const { enable, block } = extensions.passthrough;
  if (enable && block.length > 0) splitPassthroughBlocks(root, block);
  if (source.includes("\\|")) resolvePipes(root);
  assignIds(root, parser, onDuplicateId);
  numberElements(root, parser);
}

/** In a table, `\|` is a pipe in code, too. */
function resolvePipes(root: Block): void {
  for (const cell of collect(root, (node) => node instanceof TableCell)) {
    walk(cell, (node) => {
      if (node instanceof CodeSpan && node.code.includes("\\|")) node.code = node.code.replaceAll("\\|", "|");
      return true;
    });
  }
}

function collect(root: Node, wanted: (node: Node) => boolean): Node[] {
  const found: Node[] = [];
  walk(root, (node) => {
    if (!wanted(node)) return true;
    found.push(node);
    return false;
  });
  return found;
}

/** Ids for headings and terms, and the attributes of `{…}` lines for the blocks before them. */
function assignIds(
  root: Block,
  config: ParserConfig,
  onDuplicateId: (id: string, heading: Block) => void,
): void {
  const ids = new HeadingIds(config.autoIDType);
  const attributes: Block[] = [];
  visit(root, (node) => {
    if (node.kind === "heading" || node.kind === "definition_term") {
      const taken = assignId(node, ids, config);
      if (taken !== undefined) onDuplicateId(taken, node as Block);
    }
    if (node.kind !== "attributes") return true;
    const block = node as Block;
    if (block.previous && block.previous.kind !== "fence" && !block.blankBefore) {
      attributes.push(block);
      return true;
    }
    block.remove();
    return false;
  });
  for (const block of attributes) {
    for (const attribute of block.attributes ?? []) {
      if (block.previous && !block.previous.attribute(attribute.name)) block.previous.setAttribute(attribute);
    }
    block.remove();
  }
}

/** A visit may take the node out of the tree. */
function visit(node: Node, enter: (node: Node) => boolean): void {
  if (!enter(node)) return;
  for (let child = node.first; child; ) {
    const { next } = child;
    if (child.kind !== "text") visitBlock(child, enter);
    child = next;
  }
}

function visitBlock(node: Node, enter: (node: Node) => boolean): void {
  if (node instanceof Block) visit(node, enter);
}

/** Returns the id that the text gives it and another has already. */
function assignId(node: Node, ids: HeadingIds, config: ParserConfig): string | undefined {
  const given = node.attribute("id");
  if (given) {
    const id = String(given.value);
    return ids.take(id) ? undefined : id;
  }
  const isHeading = node instanceof Heading;
  if (!(isHeading ? config.autoHeadingID : config.autoDefinitionTermID)) return undefined;
  const text = plainText(node);
  const last = isHeading && node.lines.length > 1 ? text.slice(text.lastIndexOf("\n") + 1) : text;
  if (last) node.setAttribute({ name: "id", value: ids.generate(last, isHeading ? "heading" : "term") });
  return undefined;
}

/** Counts fences, links and images, and takes images that stand alone out of their paragraphs. */
function numberElements(root: Block, config: ParserConfig): void {
  let fences = 0;
  let images = 0;
  let links = 0;
  const alone: Link[] = [];
  walk(root, (node) => {
    if (node instanceof Fence) node.ordinal = fences++;
    if (!(node instanceof Link)) return true;
    node.ordinal = node.kind === "image" ? images++ : links++;
    const { parent } = node;
    node.isBlock =
      node.kind === "image" && !config.wrapStandAloneImageWithinParagraph && parent?.first === parent?.last;
    if (node.isBlock && parent instanceof Paragraph) alone.push(node);
    return true;
  });
  for (const image of alone) {
    const { parent } = image;
    for (const attribute of parent?.attributes ?? []) image.setAttribute(attribute);
    parent?.replaceWith(image);
  }
}

/** Footnotes go to the end of the page, in the order of their numbers, with links back. */
export function finishFootnotes(root: Block, parser: InlineParser, list: Block): void {
  const references = new Map<number, number>();
  for (const link of parser.footnoteLinks) {
    link.refIndex = references.get(link.index) ?? 0;
    references.set(link.index, link.refIndex + 1);
  }
  const used: Footnote[] = [];
  for (let note = list.first; note; ) {
    const { next } = note;
    if (note instanceof Footnote && note.index > 0) used.push(note);
    else note.remove();
    note = next;
  }
  used.sort((a, b) => a.index - b.index);
  for (const note of used) {
    list.append(note);
    const within = note.last instanceof Paragraph ? note.last : note;
    const count = references.get(note.index) ?? 0;
    for (let i = 0; i < Math.max(count, 1); i++) within.append(new FootnoteBacklink(note.index, i));
  }
  list.remove();
  if (used.length > 0) root.append(list);
}
