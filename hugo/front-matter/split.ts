export type HeadFormat = "yaml" | "toml" | "json" | "org" | "none";

/** Where the head of a content file stands; offsets into the file's text. */
export interface Split {
  readonly format: HeadFormat;
  /** The head without its delimiters. */
  readonly headStart: number;
  readonly headEnd: number;
  /** Where the body begins: what Hugo's `.RawContent` is. */
  readonly bodyStart: number;
  /** What is wrong with the delimiters, if anything. */
  readonly mistake?: "unclosed" | "bad-delimiter";
  /** Where the opening delimiter stands. */
  readonly openStart: number;
}

const openers: ReadonlyMap<string, HeadFormat> = new Map([
  ["-", "yaml"],
  ["+", "toml"],
  ["{", "json"],
  ["#", "org"],
]);

/** Finds the head as Hugo's lexer does: after a byte order mark and blank lines, by its first character. */
export function splitFrontMatter(text: string): Split {
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  const open = skipBlank(text, bom);
  const format = openers.get(text[open] ?? "") ?? "none";
  switch (format) {
    case "yaml":
      return delimited(text, bom, open, format, "---");
    case "toml":
      return delimited(text, bom, open, format, "+++");
    case "json":
      return json(text, open);
    case "org":
      return org(text, bom, open);
    default:
      return none(bom);
  }
}

function none(start: number): Split {
  return { format: "none", headStart: start, headEnd: start, bodyStart: start, openStart: start };
}

function delimited(text: string, bom: number, open: number, format: HeadFormat, delimiter: string): Split {
  if (!text.startsWith(delimiter, open)) return { ...none(bom), openStart: open, mistake: "bad-delimiter" };
  const headStart = skipLineEnd(text, open + 3);
  const close = closing(text, headStart, delimiter, headStart > open + 3);
  if (close < 0) return unclosed(text, format, open, headStart);
  return { format, headStart, headEnd: close, bodyStart: skipLineEnd(text, close + 3), openStart: open };
}

/** Hugo: the first line that starts with the delimiter closes the head, whatever follows on it. */
function closing(text: string, from: number, delimiter: string, atLineStart: boolean): number {
  if (atLineStart && text.startsWith(delimiter, from)) return from;
  for (let at = text.indexOf(delimiter, from); at >= 0; at = text.indexOf(delimiter, at + 1)) {
    const before = text[at - 1];
    if (at > from && (before === "\n" || before === "\r")) return at;
  }
  return -1;
}

/** Hugo gives up; here the head is taken to end at the first blank line. */
function unclosed(text: string, format: HeadFormat, open: number, headStart: number): Split {
  const blank = /\r?\n[ \t]*(?=\r?\n)/g;
  blank.lastIndex = headStart;
  const found = blank.exec(text);
  const headEnd = found ? found.index + 1 : text.length;
  const bodyStart = found ? skipLineEnd(text, blank.lastIndex) : text.length;
  return { format, headStart, headEnd, bodyStart, openStart: open, mistake: "unclosed" };
}

function json(text: string, open: number): Split {
  const brace = /[{}"\\]/g;
  brace.lastIndex = open;
  let depth = 0;
  let quoted = false;
  for (let match = brace.exec(text); match; match = brace.exec(text)) {
    const character = match[0];
    if (character === "\\") brace.lastIndex++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted) depth += character === "{" ? 1 : -1;
    if (depth === 0) {
      const end = brace.lastIndex;
      return {
        format: "json",
        headStart: open,
        headEnd: end,
        bodyStart: skipLineEnd(text, end),
        openStart: open,
      };
    }
  }
  return unclosed(text, "json", open, open);
}

function org(text: string, bom: number, open: number): Split {
  if (!text.startsWith("#+", open)) return none(bom);
  let end = open;
  while (text.startsWith("#+", end)) {
    const lineEnd = text.indexOf("\n", end);
    end = lineEnd < 0 ? text.length : lineEnd + 1;
  }
  return { format: "org", headStart: open, headEnd: end, bodyStart: end, openStart: open };
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[ \t\n\r\f\v\u0085]/.test(text[at] ?? "")) at++;
  return at;
}

/** One line end of any kind; `\r` alone is one too. */
function skipLineEnd(text: string, at: number): number {
  const next = text[at] === "\r" ? at + 1 : at;
  return text[next] === "\n" ? next + 1 : next;
}
