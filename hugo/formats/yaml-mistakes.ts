interface Explained {
  message: string;
  offset: number;
}

/** js-yaml's reasons in plain words; a reason that is not listed is shown as it is. */
const plainReasons: readonly [start: string, words: string][] = [
  ["duplicated mapping key", "The key stands here a second time."],
  ["tab characters must not be used", "A tab cannot indent YAML: use spaces."],
  ["unexpected end of the stream within a double quoted", 'The closing `"` is missing.'],
  ["unexpected end of the document within a double quoted", 'The closing `"` is missing.'],
  ["unexpected end of the stream within a single quoted", "The closing `'` is missing."],
  ["unexpected end of the document within a single quoted", "The closing `'` is missing."],
  ["unexpected end of the stream within a flow", "The closing `]` or `}` is missing."],
  ["unidentified alias", "A text that begins with `*` is an alias; no `&` anchor has this name."],
  ["unknown escape sequence", "This `\\` escape does not exist in a text in double quotes."],
  ["missed comma between flow", "A comma is missing in this `[…]` or `{…}`."],
  ["expected the node content", "A value is missing before this comma."],
  ["bad indentation", "The indentation fits neither the line above nor its parent."],
  ["can not read a block mapping entry", "The line is no `key: value`."],
  ["can not read an implicit mapping pair", "The line is no `key: value`."],
  ["end of the stream or a document separator", "The line is no `key: value`."],
  ["a whitespace character is expected", "After the key's `:` comes a space."],
  ["nesting exceeded", "Tables and lists are nested too deep."],
];

/**
 * What is wrong, in an editor's words, and where. js-yaml often notices a mistake a line late;
 * the line itself usually tells.
 */
export function explainYaml(reason: string, text: string, position: number): Explained {
  const at = Math.min(position, text.length);
  const found = mistakeOnLine(text, lineStart(text, at)) ?? mistakeOnLineBefore(text, at);
  if (reason.startsWith("duplicated")) return { message: words(reason), offset: keyStart(text, at) };
  if (found) return found;
  if (reason.startsWith("unexpected end")) return unclosed(text) ?? { message: words(reason), offset: at };
  return { message: words(reason), offset: at };
}

/** A head that is a text and no table: what its first line lacks. */
export function explainNoTable(text: string): Explained {
  const start = text.search(/\S/);
  const found = start < 0 ? undefined : mistakeOnLine(text, lineStart(text, start));
  return (
    found ?? { message: "The front matter is no table of `key: value` lines.", offset: Math.max(0, start) }
  );
}

/** js-yaml reads to the end before it misses a quote or bracket; it stands on the first line that opens one. */
function unclosed(text: string): Explained | undefined {
  const opener =
    /^[ \t]*(?:- +)*(?!- )(?:[^\s:#'"[{][^:#\n]*:[ \t]+)?(?:(["'])(?:(?!\1).)*|[[{](?:[^\]}\n])*)$/m.exec(
      text,
    );
  if (!opener) return undefined;
  const offset = opener.index + opener[0].search(/["'[{]/);
  const closing = opener[1] ?? (text[offset] === "[" ? "]" : "}");
  return { message: `The closing \`${closing}\` is missing.`, offset };
}

function words(reason: string): string {
  return plainReasons.find(([start]) => reason.startsWith(start))?.[1] ?? `The YAML is broken: ${reason}.`;
}

function mistakeOnLineBefore(text: string, at: number): Explained | undefined {
  const start = lineStart(text, at);
  return start > 0 ? mistakeOnLine(text, lineStart(text, start - 1)) : undefined;
}

/** Mistakes that one line shows by itself, the likely ones first. */
function mistakeOnLine(text: string, start: number): Explained | undefined {
  const line = text.slice(start, lineEnd(text, start));
  const tab = /^ *\t/.exec(line);
  if (tab && line.trim())
    return { message: "A tab cannot indent YAML: use spaces.", offset: start + tab[0].length - 1 };
  const pair = /^(?<before>\s*(?:- +)*(?!- )(?<key>[^\s:#'"[{][^:#]*):[ \t]+)(?<value>\S.*)$/.exec(line);
  if (!pair?.groups) return missingSpace(line, start);
  const { before = "", value = "" } = pair.groups;
  const mistake = mistakeInValue(value);
  return mistake && { message: mistake.message, offset: start + before.length + mistake.offset };
}

function missingSpace(line: string, start: number): Explained | undefined {
  const match = /^(\s*(?:- +)*[\w-]+:)[^\s/:]/.exec(line);
  if (!match?.[1]) return undefined;
  return { message: "After the key's `:` comes a space.", offset: start + match[1].length };
}

function mistakeInValue(value: string): Explained | undefined {
  const first = value[0] ?? "";
  if ("@`%".includes(first))
    return { message: `A text that begins with \`${first}\` must be in quotes.`, offset: 0 };
  if (first === '"' || first === "'") return mistakeInQuoted(value, first);
  if ("[{&*!|>#".includes(first)) return undefined;
  const colon = value.search(/:(?:\s|$)/);
  if (colon < 0) return undefined;
  return { message: "A text with `: ` in it must be in quotes.", offset: colon };
}

function mistakeInQuoted(value: string, quote: string): Explained | undefined {
  const closed = quote === '"' ? /^"(?:[^"\\]|\\.)*"/.exec(value) : /^'(?:[^']|'')*'/.exec(value);
  if (!closed) return { message: `The closing \`${quote}\` is missing.`, offset: 0 };
  const rest = value.slice(closed[0].length);
  if (/^\s*(?:#.*)?$/.test(rest)) return undefined;
  const hint = quote === "'" ? "write it twice, `''`" : 'write `\\"`';
  return {
    message: `The text ends at this \`${quote}\`, but more follows: for a \`${quote}\` inside the text ${hint}.`,
    offset: closed[0].length - 1,
  };
}

function keyStart(text: string, at: number): number {
  const start = lineStart(text, at);
  const indent = /^\s*(?:- +)*/.exec(text.slice(start, at + 1))?.[0].length ?? 0;
  return Math.max(start, Math.min(at, start + indent));
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
