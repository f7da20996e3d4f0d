/** A text file as it is on disk, front matter, byte order mark and CRLF included. */
export interface Source {
  /** Path shown to people, relative to the site's folder, with `/`: `content/teams/core/index.md`. */
  readonly path: string;
  readonly text: string;
}

/** A stretch of a source; offsets are UTF-16 code units into `source.text`, `end` not included. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

export interface Place {
  /** 1-based. */
  line: number;
  /** 1-based, in characters (code points), as editors count. */
  column: number;
  /** The whole line, without its line end. */
  text: string;
}

/** Works out line and column, which is done only when a diagnostic is printed. */
export function placeOf(source: Source, offset: number): Place {
  const at = Math.max(0, Math.min(offset, source.text.length));
  const before = source.text.slice(0, at);
  const lineStart = Math.max(before.lastIndexOf("\n"), lastBareReturn(before)) + 1;
  const rest = source.text.slice(lineStart);
  const lineEnd = rest.search(/\r|\n/);
  const text = (lineEnd < 0 ? rest : rest.slice(0, lineEnd)).replace(/^\uFEFF/, "");
  const column = [...before.slice(lineStart).replace(/^\uFEFF/, "")].length + 1;
  return { line: before.split(/\r\n|\r|\n/).length, column, text };
}

function lastBareReturn(text: string): number {
  for (let at = text.lastIndexOf("\r"); at >= 0; at = at > 0 ? text.lastIndexOf("\r", at - 1) : -1) {
    if (text[at + 1] !== "\n") return at;
  }
  return -1;
}
