import type { Attribute } from "./attributes.ts";
import type { Segment } from "./segment.ts";

/**
 * A node of the page's tree; siblings are linked, so that moving one costs nothing. Its fields, and those of the
 * classes below, are only declared and get their values in the constructor: field initialisers took a third of
 * the time of a page.
 */
export class Node {
  declare readonly kind: string;
  declare parent: Node | undefined;
  declare previous: Node | undefined;
  declare next: Node | undefined;
  declare first: Node | undefined;
  declare last: Node | undefined;
  declare attributes: Attribute[] | undefined;
  /** Offset in the source. */
  declare start: number;

  constructor(kind: string) {
    this.kind = kind;
    this.parent = undefined;
    this.previous = undefined;
    this.next = undefined;
    this.first = undefined;
    this.last = undefined;
    this.attributes = undefined;
    this.start = -1;
  }

  append(child: Node): void {
    if (child.parent) child.remove();
    child.parent = this;
    child.previous = this.last;
    if (this.last) this.last.next = child;
    else this.first = child;
    this.last = child;
  }

  insertAfter(sibling: Node, child: Node): void {
    if (sibling.next) this.insertBefore(sibling.next, child);
    else this.append(child);
  }

  insertBefore(sibling: Node, child: Node): void {
    child.remove();
    child.parent = this;
    child.next = sibling;
    child.previous = sibling.previous;
    if (sibling.previous) sibling.previous.next = child;
    else this.first = child;
    sibling.previous = child;
  }

  replaceWith(node: Node): void {
    this.parent?.insertBefore(this, node);
    this.remove();
  }

  remove(): void {
    const { parent, previous, next } = this;
    if (!parent) return;
    if (previous) previous.next = next;
    else parent.first = next;
    if (next) next.previous = previous;
    else parent.last = previous;
    this.parent = undefined;
    this.previous = undefined;
    this.next = undefined;
  }

  setAttribute(attribute: Attribute): void {
    this.attributes ??= [];
    const at = this.attributes.findIndex(({ name }) => name === attribute.name);
    if (at < 0) this.attributes.push(attribute);
    else this.attributes[at] = attribute;
  }

  attribute(name: string): Attribute | undefined {
    return this.attributes?.find((attribute) => attribute.name === name);
  }
}

export class Block extends Node {
  /** What inline rules read, or what is printed as it is. */
  declare lines: Segment[];
  /** A blank line stands before it, which makes a list loose. */
  declare blankBefore: boolean;
  /** Offset where its last line ends. */
  declare end: number;
  constructor(kind: string, lines: Segment[] = []) {
    super(kind);
    this.lines = lines;
    this.blankBefore = false;
    this.end = -1;
  }
}

/** Blocks whose lines no inline rule reads. */
export function isRaw(block: Node): boolean {
  return block.kind === "code" || block.kind === "fence" || block.kind === "html";
}

export class Paragraph extends Block {
  constructor() {
    super("paragraph");
  }
}

/** A paragraph of a tight list, which has no tags of its own. */
export class TextBlock extends Block {
  constructor(lines: Segment[]) {
    super("text_block", lines);
  }
}

export class Heading extends Block {
  declare readonly level: number;
  constructor(level: number) {
    super("heading");
    this.level = level;
  }
}

export class List extends Block {
  declare readonly marker: number;
  declare readonly ordered: boolean;
  declare readonly number: number;
  declare tight: boolean;
  constructor(marker: number, number: number) {
    super("list");
    this.marker = marker;
    this.ordered = number >= 0;
    this.number = number;
    this.tight = true;
  }
}

export class ListItem extends Block {
  /** Columns that its children are indented by. */
  declare readonly offset: number;
  constructor(offset: number) {
    super("list_item");
    this.offset = offset;
  }
}

export class Fence extends Block {
  /** The info string, trimmed, or `undefined` when there is none. */
  declare readonly info: string | undefined;
  declare readonly character: number;
  declare readonly indent: number;
  declare readonly length: number;
  declare ordinal: number;
  constructor(info: string | undefined, character: number, indent: number, length: number) {
    super("fence");
    this.info = info;
    this.character = character;
    this.indent = indent;
    this.length = length;
    this.ordinal = 0;
  }
}

export class HtmlBlock extends Block {
  /** One of CommonMark's seven kinds of HTML block. */
  declare readonly type: number;
  declare closure: Segment | undefined;
  constructor(type: number) {
    super("html");
    this.type = type;
    this.closure = undefined;
  }
}

export class DefinitionList extends Block {
  declare offset: number;
  declare terms: Paragraph | undefined;
  constructor(offset: number, terms: Paragraph) {
    super("definition_list");
    this.offset = offset;
    this.terms = terms;
  }
}

export class DefinitionDescription extends Block {
  declare tight: boolean;
  constructor() {
    super("definition_description");
    this.tight = false;
  }
}

export class Footnote extends Block {
  declare readonly label: string;
  /** Its number, in the order of the first references; 0 while nothing refers to it. */
  declare index: number;
  constructor(label: string) {
    super("footnote");
    this.label = label;
    this.index = 0;
  }
}

export type Alignment = "" | "left" | "right" | "center";

export class TableCell extends Block {
  declare readonly alignment: Alignment;
  constructor(alignment: Alignment) {
    super("table_cell");
    this.alignment = alignment;
  }
}
