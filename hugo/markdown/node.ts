import type { Attribute } from "./attributes.ts";
import type { Segment } from "./segment.ts";

/** A node of the page's tree; siblings are linked, so that moving one costs nothing. */
export class Node {
  readonly kind: string;
  parent: Node | undefined = undefined;
  previous: Node | undefined = undefined;
  next: Node | undefined = undefined;
  first: Node | undefined = undefined;
  last: Node | undefined = undefined;
  attributes: Attribute[] | undefined = undefined;
  /** Offset in the source. */
  start = -1;

  constructor(kind: string) {
    this.kind = kind;
  }

  append(child: Node): void {
    child.remove();
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
  lines: Segment[] = [];
  /** A blank line stands before it, which makes a list loose. */
  blankBefore = false;
  /** Offset where its last line ends. */
  end = -1;
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
    super("text_block");
    this.lines = lines;
  }
}

export class Heading extends Block {
  readonly level: number;
  constructor(level: number) {
    super("heading");
    this.level = level;
  }
}

export class List extends Block {
  readonly marker: number;
  readonly ordered: boolean;
  readonly number: number;
  tight = true;
  constructor(marker: number, number: number) {
    super("list");
    this.marker = marker;
    this.ordered = number >= 0;
    this.number = number;
  }
}

export class ListItem extends Block {
  /** Columns that its children are indented by. */
  readonly offset: number;
  constructor(offset: number) {
    super("list_item");
    this.offset = offset;
  }
}

export class Fence extends Block {
  /** The info string, trimmed, or `undefined` when there is none. */
  readonly info: string | undefined;
  readonly character: number;
  readonly indent: number;
  readonly length: number;
  ordinal = 0;
  constructor(info: string | undefined, character: number, indent: number, length: number) {
    super("fence");
    this.info = info;
    this.character = character;
    this.indent = indent;
    this.length = length;
  }
}

export class HtmlBlock extends Block {
  /** One of CommonMark's seven kinds of HTML block. */
  readonly type: number;
  closure: Segment | undefined = undefined;
  constructor(type: number) {
    super("html");
    this.type = type;
  }
}

export class DefinitionList extends Block {
  offset: number;
  terms: Paragraph | undefined;
  constructor(offset: number, terms: Paragraph) {
    super("definition_list");
    this.offset = offset;
    this.terms = terms;
  }
}

export class DefinitionDescription extends Block {
  tight = false;
  constructor() {
    super("definition_description");
  }
}

export class Footnote extends Block {
  readonly label: string;
  /** Its number, in the order of the first references; 0 while nothing refers to it. */
  index = 0;
  constructor(label: string) {
    super("footnote");
    this.label = label;
  }
}

export type Alignment = "" | "left" | "right" | "center";

export class TableCell extends Block {
  readonly alignment: Alignment;
  constructor(alignment: Alignment) {
    super("table_cell");
    this.alignment = alignment;
  }
}
