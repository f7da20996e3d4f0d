import type { Span } from "../diagnostics/source.ts";
import { nearest } from "../diagnostics/suggest.ts";
import type { Arguments, CallNode } from "./nodes.ts";
import type { Draft, ParseState } from "./parse-state.ts";
import { type Token, typedValue } from "./token.ts";

/** Deeper nesting than this is a mistake, and the stack would not bear it for ever. */
const deepest = 200;

/**
 * Reads one call, from its left delimiter to what closes it.
 * Nothing when it is a closing tag where nothing is open.
 */
export function parseCall(state: ParseState, ordinal: number): CallNode | undefined {
  const { tokens, at } = state;
  const left = tokens[at];
  if (!left) return undefined;
  if (tokens[at + 1]?.kind === "close") {
    passOverClosing(state);
    return undefined;
  }
  const draft = newDraft(left, ordinal, indentationBefore(state));
  state.at++;
  state.open.push(draft);
  while (!parseToken(state, draft)) {}
  state.open.pop();
  if (!draft.closed && needsClosing(draft)) state.mistakes.notClosed(draft);
  return finished(state, draft);
}

function newDraft(left: Token, ordinal: number, indentation: string): Draft {
  return {
    left,
    ordinal,
    indentation,
    inner: [],
    name: undefined,
    body: "none",
    named: undefined,
    positional: undefined,
    nested: 0,
    closed: false,
    selfClosing: false,
    broken: false,
    end: left.end,
  };
}

/** Hugo: blanks that are the very first thing in a file do not count. */
function indentationBefore({ source, tokens, at, afterFrontMatter }: ParseState): string {
  const before = at > 1 || afterFrontMatter ? tokens[at - 1] : undefined;
  return before?.kind === "indentation" ? source.text.slice(before.start, before.end) : "";
}

/** Takes the next token; true when the call ends with it. */
function parseToken(state: ParseState, draft: Draft): boolean {
  const token = state.tokens[state.at];
  if (!token) return true;
  switch (token.kind) {
    case "left":
      parseLeft(state, draft);
      return false;
    case "right":
      state.at++;
      draft.end = token.end;
      draft.broken ||= token.broken === true;
      return !takesInner(state, draft);
    case "close":
      return parseClose(state, draft);
    case "name":
    case "inline-name":
      parseName(state, draft, token);
      return false;
    case "param":
      parseArgument(state, draft, token);
      return false;
    case "text":
    case "indentation":
      draft.inner.push({ kind: "text", start: token.start, end: token.end });
      state.at++;
      return false;
    default:
      // Hugo: the summary's divider is dropped from the inside of a shortcode.
      state.at++;
      return false;
  }
}

function parseLeft(state: ParseState, draft: Draft): void {
  if (state.tokens[state.at + 1]?.kind === "close") {
    state.at++;
    return;
  }
  const nested = parseCall(state, draft.nested++);
  if (nested) draft.inner.push(nested);
}

/** Hugo: a closing tag closes what was opened last, whatever name it has. */
function parseClose(state: ParseState, draft: Draft): boolean {
  const { tokens, at } = state;
  const ownTag = tokens[at - 1]?.kind !== "left";
  if (ownTag && draft.body === "none" && draft.name?.kind === "name") {
    state.mistakes.noBody(draft);
    draft.broken = true;
  }
  const next = tokens[at + 1];
  if (next?.kind === "right") {
    state.at += 2;
    draft.selfClosing = true;
  } else if (next?.kind === "name" && !closesSomething(state, draft, next)) {
    state.at += tokens[at + 2]?.kind === "right" ? 3 : 2;
    return false;
  } else {
    state.at += 3;
  }
  draft.closed = true;
  draft.end = tokens[state.at - 1]?.end ?? draft.end;
  return true;
}

/** Looks at the name in a closing tag; false when the tag is to be passed over. */
function closesSomething(state: ParseState, draft: Draft, closing: Token): boolean {
  const name = closing.text ?? "";
  const open = draft.name?.text ?? "";
  if (name === open) return true;
  if (state.opened.has(name)) {
    state.mistakes.crossed(closing, draft);
    return true;
  }
  state.mistakes.notOpened(closing, state.open);
  return nearest(name, [open]) !== undefined;
}

function passOverClosing(state: ParseState): void {
  const { tokens, at, opened, mistakes } = state;
  while (state.at < tokens.length && tokens[state.at]?.kind !== "right") state.at++;
  const name = tokens.slice(at, state.at).find((token) => token.kind === "name");
  const place = name ?? tokens[at];
  if (place) mistakes.superfluous(place, name?.text ?? "", opened);
  state.at++;
}

function parseName(state: ParseState, draft: Draft, token: Token): void {
  state.at++;
  draft.name = token;
  const name = token.text ?? "";
  state.opened.add(name);
  if (token.kind === "inline-name") return;
  const info = state.known.get(name);
  draft.body = info?.body ?? "any";
  if (!info) state.mistakes.notFound(token);
  if (state.open.length <= deepest) return;
  state.mistakes.tooDeep(token, deepest);
  draft.body = "none";
  // Each call would have all that is inside it rendered once more.
  for (const open of state.open) open.broken = true;
}

function parseArgument(state: ParseState, draft: Draft, token: Token): void {
  const value = state.tokens[state.at + 1];
  if (value?.kind === "value") parseNamed(state, draft, token, value);
  else parsePositional(state, draft, token);
}

function parseNamed(state: ParseState, draft: Draft, name: Token, value: Token): void {
  state.at += 2;
  const span = { source: state.source, start: name.start, end: value.quoted ? value.end + 1 : value.end };
  if (draft.positional) {
    state.mistakes.mixedArguments(span);
    draft.broken = true;
    return;
  }
  draft.named ??= new Map();
  // Hugo: the last of two values for one name counts.
  draft.named.set(name.text ?? "", { value: typedValue(value), text: value.text ?? "", span });
}

function parsePositional(state: ParseState, draft: Draft, token: Token): void {
  state.at++;
  const span = spanOf(state, token);
  if (draft.named) {
    state.mistakes.mixedArguments(span);
    draft.broken = true;
    return;
  }
  draft.positional ??= [];
  draft.positional.push({ value: typedValue(token), text: token.text ?? "", span });
}

function spanOf({ source }: ParseState, { start, end }: Token): Span {
  return { source, start, end };
}

/** Whether text after the opening tag is its own. */
function takesInner(state: ParseState, draft: Draft): boolean {
  if (draft.name?.kind === "inline-name" || draft.body === "raw" || draft.body === "markdown") return true;
  if (draft.body === "none" || !draft.name) return false;
  state.closers ??= withClosingTags(state.tokens);
  return state.closers.has(draft.name);
}

function needsClosing(draft: Draft): boolean {
  return draft.body === "raw" || draft.body === "markdown";
}

/** The names of the opening tags that have a closing tag of the same name. */
function withClosingTags(tokens: readonly Token[]): ReadonlySet<Token> {
  const open = new Map<string, Token[]>();
  const closed = new Set<Token>();
  tokens.forEach((token, i) => {
    if (token.kind !== "name" || token.text === undefined) return;
    const sameName = open.get(token.text);
    if (tokens[i - 1]?.kind !== "close") {
      if (sameName) sameName.push(token);
      else open.set(token.text, [token]);
    } else {
      const opening = sameName?.pop();
      if (opening) closed.add(opening);
    }
  });
  return closed;
}

function finished(state: ParseState, draft: Draft): CallNode {
  const { left, name, ordinal, indentation, inner, closed, selfClosing, broken } = draft;
  return {
    kind: "call",
    name: name?.text ?? "",
    nameSpan: spanOf(state, name ?? left),
    markdown: left.markdown ?? false,
    inline: name?.kind === "inline-name",
    args: argumentsOf(draft),
    inner,
    closed,
    selfClosing,
    broken,
    ordinal,
    indentation,
    span: { source: state.source, start: left.start, end: draft.end },
  };
}

function argumentsOf({ named, positional }: Draft): Arguments {
  if (named) return { style: "named", map: named };
  return positional ? { style: "positional", list: positional } : { style: "none" };
}
