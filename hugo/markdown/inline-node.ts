import { Node } from "./node.ts";

/** A stretch of a block's text. */
export class Text extends Node {
  declare readonly source: string;
  declare readonly from: number;
  declare to: number;
  declare soft: boolean;
  declare hard: boolean;
  constructor(source: string, from: number, to: number) {
    super("text");
    this.source = source;
    this.from = from;
    this.to = to;
    this.soft = false;
    this.hard = false;
  }
  get value(): string {
    return this.source.slice(this.from, this.to);
  }
}

/** HTML that stands for some characters, such as `&rdquo;`. */
export class Substitute extends Node {
  declare readonly html: string;
  constructor(html: string) {
    super("substitute");
    this.html = html;
  }
}

export class CodeSpan extends Node {
  /** With its line feeds. */
  declare code: string;
  constructor(code: string) {
    super("code_span");
    this.code = code;
  }
}

export class RawHtml extends Node {
  declare readonly html: string;
  constructor(html: string) {
    super("raw_html");
    this.html = html;
  }
}

/** `em`, `strong`, `del`, `ins`, `mark`, `sub`, `sup`. */
export class Span extends Node {
  declare readonly tag: string;
  constructor(tag: string) {
    super("span");
    this.tag = tag;
  }
}

/** A link or an image. */
export class Link extends Node {
  declare destination: string;
  declare title: string | undefined;
  /** Offset where it ends. */
  declare end: number;
  declare ordinal: number;
  declare isBlock: boolean;
  constructor(kind: "link" | "image", destination: string, title: string | undefined) {
    super(kind);
    this.destination = destination;
    this.title = title;
    this.end = -1;
    this.ordinal = 0;
    this.isBlock = false;
  }
}

export class AutoLink extends Node {
  declare readonly label: string;
  declare readonly isEmail: boolean;
  declare readonly protocol: string;
  declare end: number;
  constructor(label: string, isEmail: boolean, protocol: string) {
    super("auto_link");
    this.label = label;
    this.isEmail = isEmail;
    this.protocol = protocol;
    this.end = -1;
  }
}

export class TaskCheckbox extends Node {
  declare readonly checked: boolean;
  constructor(checked: boolean) {
    super("task_checkbox");
    this.checked = checked;
  }
}

export class FootnoteLink extends Node {
  declare readonly index: number;
  declare refIndex: number;
  constructor(index: number) {
    super("footnote_link");
    this.index = index;
    this.refIndex = 0;
  }
}

export class FootnoteBacklink extends Node {
  declare readonly index: number;
  declare readonly refIndex: number;
  constructor(index: number, refIndex: number) {
    super("footnote_backlink");
    this.index = index;
    this.refIndex = refIndex;
  }
}

export class Emoji extends Node {
  declare readonly name: string;
  declare readonly value: string;
  constructor(name: string, value: string) {
    super("emoji");
    this.name = name;
    this.value = value;
  }
}

export class Passthrough extends Node {
  declare readonly open: string;
  declare readonly close: string;
  declare readonly text: string;
  declare end: number;
  constructor(kind: "passthrough" | "passthrough_block", text: string, open: string, close: string) {
    super(kind);
    this.text = text;
    this.open = open;
    this.close = close;
    this.end = -1;
  }
}

/** A run of delimiters whose meaning is not known yet. */
export class Delimiter extends Node {
  declare readonly source: string;
  declare readonly from: number;
  declare readonly character: number;
  declare readonly originalLength: number;
  declare readonly canOpen: boolean;
  declare readonly canClose: boolean;
  /** The tag of a pair that takes so many characters. */
  declare readonly tag: (length: number) => string;
  declare length: number;
  declare before: Delimiter | undefined;
  declare after: Delimiter | undefined;
  constructor(
    source: string,
    from: number,
    length: number,
    canOpen: boolean,
    canClose: boolean,
    tag: (length: number) => string,
  ) {
    super("delimiter");
    this.source = source;
    this.from = from;
    this.character = source.charCodeAt(from);
    this.originalLength = length;
    this.length = length;
    this.canOpen = canOpen;
    this.canClose = canClose;
    this.tag = tag;
    this.before = undefined;
    this.after = undefined;
  }
}

/** A `[` or `![` that may begin a link. */
export class LabelStart extends Node {
  declare readonly source: string;
  declare readonly from: number;
  declare readonly to: number;
  declare readonly isImage: boolean;
  /** The last delimiter before it: what is within the label is matched within it. */
  declare readonly bottom: Delimiter | undefined;
  /** How many links there were before it; there is none within a link. */
  declare readonly linksBefore: number;
  constructor(
    source: string,
    from: number,
    to: number,
    isImage: boolean,
    bottom: Delimiter | undefined,
    linksBefore: number,
  ) {
    super("label_start");
    this.source = source;
    this.from = from;
    this.to = to;
    this.isImage = isImage;
    this.bottom = bottom;
    this.linksBefore = linksBefore;
  }
}

/** Puts the text of a node that turned out to be text in its place. */
export function replaceByText(node: Node, value: string, from: number, to: number): void {
  const { previous } = node;
  if (previous instanceof Text && previous.to === from && !previous.soft) {
    previous.to = to;
    node.remove();
  } else {
    node.replaceWith(new Text(value, from, to));
  }
}
