import type { Source } from "../diagnostics/source.ts";
import type { Argument, ContentNode, KnownShortcodes, ShortcodeInfo } from "./nodes.ts";
import type { ParseMistakes } from "./parse-mistakes.ts";
import type { Token } from "./token.ts";

/** What the parts of the parser share while they go through one page's tokens. */
export interface ParseState {
  readonly source: Source;
  readonly tokens: readonly Token[];
  readonly known: KnownShortcodes;
  readonly mistakes: ParseMistakes;
  readonly afterFrontMatter: boolean;
  at: number;
  /** Every name met so far. Hugo: a closing tag may name any of them. */
  readonly opened: Set<string>;
  /** What is open now, outermost first. */
  readonly open: Draft[];
  /** Names, by their place, of the opening tags that have a closing tag; made when it is asked for. */
  closers: ReadonlySet<Token> | undefined;
}

/** A call that is being read. */
export interface Draft {
  readonly left: Token;
  readonly ordinal: number;
  readonly indentation: string;
  readonly inner: ContentNode[];
  name: Token | undefined;
  body: ShortcodeInfo["body"];
  named: Map<string, Argument> | undefined;
  positional: Argument[] | undefined;
  /** How many calls stand in it so far. */
  nested: number;
  closed: boolean;
  selfClosing: boolean;
  broken: boolean;
  end: number;
}
