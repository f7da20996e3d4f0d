import type { BlockParser } from "./block-parser.ts";
import type { Block } from "./node.ts";

/** What a rule says of a line: bits, since a container also lets blocks begin in it. */
export const close = 0;
export const goesOn = 1;
export const holdsBlocks = 2;

/** How one kind of block begins and goes on. */
export interface BlockRule {
  /** Characters, after indentation, that it begins with; without them it is tried on every line. */
  readonly triggers?: string;
  readonly interruptsParagraph: boolean;
  /** Whether it may begin on a line that is indented by four columns or more. */
  readonly acceptsIndent?: boolean;
  open(parser: BlockParser, parent: Block): Opened | undefined;
  /** Bits of `goesOn` and `holdsBlocks`, or `close`. */
  continue(parser: BlockParser, block: Block): number;
  close?(parser: BlockParser, block: Block): void;
}

export interface Opened {
  readonly block: Block;
  /** Other blocks may begin in it on the same line. */
  readonly holdsBlocks?: boolean;
  /** The paragraph before it becomes part of it, unless that is something else already. */
  readonly takesParagraph?: boolean;
}
