/** An attribute's value as goldmark types it: `{.a width=10 on=true list=[1,"2-4"]}`. */
export type AttributeValue = string | number | boolean | null | readonly AttributeValue[];
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Where the element stands in the Markdown text, in UTF-16 code units, `end` not included. */
interface Position {
  readonly start: number;
  readonly end: number;
}

export interface LinkHookContext extends Position {
  readonly destination: string;
  readonly title: string;
  /** HTML. */
  readonly text: string;
  readonly plainText: string;
  /** Counts links, images apart, in the page from 0; Hugo tells it of images only. */
  readonly ordinal: number;
  readonly attributes: Attributes;
}

export interface ImageHookContext extends LinkHookContext {
  /** The image is all there is in its paragraph, and the site's configuration does not wrap such images. */
  readonly isBlock: boolean;
}

export interface HeadingHookContext extends Position {
  readonly level: number;
  readonly anchor: string;
  /** HTML. */
  readonly text: string;
  readonly plainText: string;
  readonly attributes: Attributes;
}

export interface CodeblockHookContext extends Position {
  readonly type: string;
  readonly inner: string;
  readonly attributes: Attributes;
  /** Those attributes that are the highlighter's, such as `hl_lines`. */
  readonly options: Attributes;
  readonly ordinal: number;
}

export interface BlockquoteHookContext extends Position {
  readonly type: "regular" | "alert";
  /** Lower case: `note`. */
  readonly alertType: string;
  readonly alertTitle: string;
  /** `+`, `-` or nothing. */
  readonly alertSign: string;
  /** HTML, without the alert's first line. */
  readonly text: string;
  readonly attributes: Attributes;
  readonly ordinal: number;
}

export interface TableCell {
  /** HTML. */
  readonly text: string;
  readonly alignment: "" | "left" | "center" | "right";
}

export interface TableHookContext extends Position {
  readonly thead: readonly (readonly TableCell[])[];
  readonly tbody: readonly (readonly TableCell[])[];
  readonly attributes: Attributes;
  readonly ordinal: number;
}

export interface PassthroughHookContext extends Position {
  readonly type: "inline" | "block";
  /** Without its delimiters. */
  readonly inner: string;
  readonly attributes: Attributes;
  readonly ordinal: number;
}

/**
 * Each returns HTML that is put in the element's place; an absent one, and `undefined` from one that is there for
 * some variants only, mean goldmark's own rendering.
 */
export interface RenderHooks {
  readonly link?: (context: LinkHookContext) => string;
  readonly image?: (context: ImageHookContext) => string;
  readonly heading?: (context: HeadingHookContext) => string;
  /** The hook for a language, if there is one. */
  readonly codeblock?: (lang: string) => ((context: CodeblockHookContext) => string) | undefined;
  readonly blockquote?: (context: BlockquoteHookContext) => string | undefined;
  readonly table?: (context: TableHookContext) => string;
  readonly passthrough?: (context: PassthroughHookContext) => string | undefined;
}
