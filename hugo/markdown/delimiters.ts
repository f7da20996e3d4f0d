import { type Delimiter, replaceByText, Span } from "./inline-node.ts";
import type { InlineParser } from "./inline-parser.ts";

export function pushDelimiter(parser: InlineParser, delimiter: Delimiter): void {
  const last = parser.lastDelimiter;
  delimiter.before = last;
  if (last) last.after = delimiter;
  else parser.firstDelimiter = delimiter;
  parser.lastDelimiter = delimiter;
}

/** Takes a run off the list; what is left of it becomes text. */
function removeDelimiter(parser: InlineParser, delimiter: Delimiter): void {
  const { before, after } = delimiter;
  if (before) before.after = after;
  else parser.firstDelimiter = after;
  if (after) after.before = before;
  else parser.lastDelimiter = before;
  delimiter.before = undefined;
  delimiter.after = undefined;
  if (delimiter.length === 0) delimiter.remove();
  else replaceByText(delimiter, delimiter.source, delimiter.from, delimiter.from + delimiter.length);
}

/** Makes text of all runs after `bottom`. */
export function clearDelimiters(parser: InlineParser, bottom: Delimiter | undefined): void {
  while (parser.lastDelimiter && parser.lastDelimiter !== bottom)
    removeDelimiter(parser, parser.lastDelimiter);
}

/** Matches the runs after `bottom` with each other. */
export function processDelimiters(parser: InlineParser, bottom: Delimiter | undefined): void {
  let closer = bottom ? bottom.after : parser.firstDelimiter;
  if (!closer) return;
  // Below these, no opener is left for closers of a kind; so the work stays linear.
  const bottoms = new Map<number, Delimiter | undefined>();
  while (closer) {
    closer = closer.canClose ? matchCloser(parser, closer, bottom, bottoms) : closer.after;
  }
  clearDelimiters(parser, bottom);
}

/** Returns the closer to go on with. */
function matchCloser(
  parser: InlineParser,
  closer: Delimiter,
  bottom: Delimiter | undefined,
  bottoms: Map<number, Delimiter | undefined>,
): Delimiter | undefined {
  const kind = closer.character * 8 + (closer.originalLength % 3) * 2 + (closer.canOpen ? 1 : 0);
  const lowest = bottoms.has(kind) ? bottoms.get(kind) : bottom;
  let opener = closer.before;
  for (; opener && opener !== bottom && opener !== lowest; opener = opener.before) {
    if (opener.canOpen && opener.character === closer.character && consumption(opener, closer) > 0) break;
  }
  if (!opener || opener === bottom || opener === lowest) {
    const { after, before } = closer;
    bottoms.set(kind, before);
    if (!closer.canOpen) removeDelimiter(parser, closer);
    return after;
  }
  wrap(opener, closer, consumption(opener, closer));
  while (opener.after && opener.after !== closer) removeDelimiter(parser, opener.after);
  if (opener.length === 0) removeDelimiter(parser, opener);
  if (closer.length > 0) return closer;
  const { after } = closer;
  removeDelimiter(parser, closer);
  return after;
}

/** How many characters of each run a pair takes; CommonMark's rule of three may forbid it. */
function consumption(opener: Delimiter, closer: Delimiter): number {
  const sum = opener.originalLength + closer.originalLength;
  if ((opener.canClose || closer.canOpen) && sum % 3 === 0 && closer.originalLength % 3 !== 0) return 0;
  return opener.length >= 2 && closer.length >= 2 ? 2 : 1;
}

function wrap(opener: Delimiter, closer: Delimiter, taken: number): void {
  opener.length -= taken;
  closer.length -= taken;
  const span = new Span(opener.tag(taken));
  for (let child = opener.next; child && child !== closer; child = opener.next) span.append(child);
  opener.parent?.insertAfter(opener, span);
}
