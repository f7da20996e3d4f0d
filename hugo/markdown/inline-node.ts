import { Node } from "./node.ts";

/** A stretch of a block's text. */
export class Text extends Node {
  readonly source: string;
  readonly from: number;
  to: number;
  soft = false;
  hard = false;
  constructor(source: string, from: number, to: number) {
    super("text");
    this.source = source;
    this.from = from;
    this.to = to;
  }
  get value(): string {
    return this.source.slice(this.from, this.to);
  }
}

/** HTML that stands for some characters, such as `&rdquo;`. */
export class Substitute extends Node {
  readonly html: string;
  constructor(html: string) {
    super("substitute");
    this.html = html;
  }
}

export class CodeSpan extends Node {
  /** With its line feeds. */
  code: string;
  constructor(code: string) {
    super("code_span");
    this.code = code;
  }
}

export class RawHtml extends Node {
  readonly html: string;
  constructor(html: string) {
    super("raw_html");
    this.html = html;
  }
}

/** `em`, `strong`, `del`, `ins`, `mark`, `sub`, `sup`. */
export class Span extends Node {
  readonly tag: string;
  constructor(tag: string) {
    super("span");
    this.tag = tag;
  }
}

/** A link or an image. */
export class Link extends Node {
  destination: string;
  title: string | undefined;
  /** Offset where it ends. */
  end = -1;
  ordinal = 0;
  isBlock = false;
  constructor(kind: "link" | "image", destination: string, title: string | undefined) {
    super(kind);
    this.destination = destination;
    this.title = title;
  }
}

export class AutoLink extends Node {
  readonly label: string;
  readonly isEmail: boolean;
  readonly protocol: string;
  end = -1;
  constructor(label: string, isEmail: boolean, protocol: string) {
    super("auto_link");
    this.label = label;
    this.isEmail = isEmail;
    this.protocol = protocol;
  }
}

export class TaskCheckbox extends Node {
  readonly checked: boolean;
  constructor(checked: boolean) {
    super("task_checkbox");
    this.checked = checked;
  }
}

export class FootnoteLink extends Node {
  readonly index: number;
  refIndex = 0;
  constructor(index: number) {
    super("footnote_link");
    this.index = index;
  }
}

export class FootnoteBacklink extends Node {
  readonly index: number;
  readonly refIndex: number;
  constructor(index: number, refIndex: number) {
    super("footnote_backlink");
    this.index = index;
    this.refIndex = refIndex;
  }
}

export class Emoji extends Node {
  readonly name: string;
  readonly value: string;
  constructor(name: string, value: string) {
    super("emoji");
    this.name = name;
    this.value = value;
  }
}

export class Passthrough extends Node {
  readonly open: string;
  readonly close: string;
  readonly text: string;
  end = -1;
  constructor(kind: "passthrough" | "passthrough_block", text: string, open: string, close: string) {
    super(kind);
    this.text = text;
    this.open = open;
    this.close = close;
  }
}

/** A run of delimiters whose meaning is not known yet. */
export class Delimiter extends Node {
  readonly source: string;
  readonly from: number;
  readonly character: number;
  readonly originalLength: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** The tag of a pair that takes so many characters. */
  readonly tag: (length: number) => string;
  length: number;
  before: Delimiter | undefined = undefined;
  after: Delimiter | undefined = undefined;
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
  }
}

/** A `[` or `![` that may begin a link. */
export class LabelStart extends Node {
  readonly source: string;
  readonly from: number;
  readonly to: number;
  readonly isImage: boolean;
  /** The last delimiter before it: what is within the label is matched within it. */
  readonly bottom: Delimiter | undefined;
  /** How many links there were before it; there is none within a link. */
  readonly linksBefore: number;
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
