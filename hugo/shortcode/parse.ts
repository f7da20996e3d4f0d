import type { Report } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import { type LexOptions, lex } from "./lexer.ts";
import type { ContentNode, KnownShortcodes } from "./nodes.ts";
import { parseCall } from "./parse-call.ts";
import { ParseMistakes } from "./parse-mistakes.ts";
import type { ParseState } from "./parse-state.ts";

/**
 * Finds the shortcodes in a page's text, which lies between two offsets of its file.
 * Mistakes are reported and parsing goes on; the nodes hold all that could be understood.
 */
export function parse(
  source: Source,
  start: number,
  end: number,
  known: KnownShortcodes,
  report: Report,
  options: LexOptions = {},
): readonly ContentNode[] {
  const mistakes = new ParseMistakes(source, known, report);
  const tokens = lex(source, start, end, options, mistakes.report);
  const state: ParseState = {
    source,
    tokens,
    known,
    mistakes,
    afterFrontMatter: start > 0,
    at: 0,
    opened: new Set(),
    open: [],
    closers: undefined,
  };
  const nodes: ContentNode[] = [];
  let ordinal = 0;
  for (let token = tokens[0]; token; token = tokens[state.at]) {
    if (token.kind === "left") {
      const call = parseCall(state, ordinal);
      if (!call) continue;
      nodes.push(call);
      ordinal++;
    } else {
      // Hugo: tokens left over after a closing tag with too many slashes are text again.
      const kind = token.kind === "summary-divider" ? token.kind : "text";
      nodes.push({ kind, start: token.start, end: token.end });
      state.at++;
    }
  }
  mistakes.reportBalance();
  return nodes;
}
