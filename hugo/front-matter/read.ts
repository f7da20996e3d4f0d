import { type Diagnostic, diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { Source, Span } from "../diagnostics/source.ts";
import { FormatError } from "../formats/format-error.ts";
import { lowerKeys } from "../formats/lower-keys.ts";
import { emptyParams, type Params } from "../formats/value.ts";
import { decodeHead } from "./decode-head.ts";
import { locateKeys } from "./locate.ts";
import { type HeadFormat, type Split, splitFrontMatter } from "./split.ts";

export interface FrontMatter {
  /** What the head says; keys lower-cased at every depth, save for tables in lists. */
  readonly params: Params;
  readonly format: HeadFormat;
  /** Offset into the file's text where the body begins: what Hugo's `.RawContent` is. */
  readonly start: number;
  /**
   * Where a value stands in the file: `banner.image.src`, `resources.0.src`. The nearest parent
   * that is known where the path itself is not. Worked out at the first call.
   */
  readonly spanOf: (path: string) => Span;
}

/** Reads the head of a content file. A broken head is reported once and read as an empty one. */
export function readFrontMatter(source: Source, report: Report): FrontMatter {
  const split = splitFrontMatter(source.text);
  if (split.mistake) report(delimiterMistake(source, split));
  let spans: ReadonlyMap<string, Span> | undefined;
  return {
    params: readParams(source, split, report),
    format: split.format,
    start: split.bodyStart,
    spanOf: (path) => {
      spans ??= locateKeys(source, split);
      return nearestSpan(spans, path) ?? headSpan(source, split);
    },
  };
}

function readParams(source: Source, split: Split, report: Report): Params {
  if (split.format === "none") return emptyParams();
  const head = source.text.slice(split.headStart, split.headEnd);
  let decoded: Params;
  try {
    decoded = decodeHead(split.format, head);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    if (!split.mistake) report(brokenHead(source, split, error));
    return emptyParams();
  }
  return lowerKeys(decoded, (key) => report(twoSpellings(source, split, head, key)));
}

function delimiterMistake(source: Source, split: Split): Diagnostic {
  const span = { source, start: split.openStart, end: split.openStart + (split.format === "json" ? 1 : 3) };
  if (split.mistake === "bad-delimiter") {
    const delimiter = source.text[split.openStart] === "+" ? "+++" : "---";
    const { start } = span;
    const end = start + 1;
    return diagnose(
      "front-matter/delimiter",
      { source, start, end },
      { delimiter },
      { hint: delimiterHint(delimiter) },
    );
  }
  const closing = split.format === "toml" ? "+++" : split.format === "json" ? "}" : "---";
  return diagnose("front-matter/unclosed", span, { closing }, { hint: unclosedHint(closing) });
}

function delimiterHint(delimiter: string): string {
  return `Put front matter between two lines \`${delimiter}\`, or write \`*\` before the items of a list that begins the page.`;
}

function unclosedHint(closing: string): string {
  return closing === "}"
    ? 'Each `{` and each `"` needs its partner.'
    : `Write a line \`${closing}\` after the last line of the front matter.`;
}

const codes = {
  yaml: "front-matter/yaml",
  toml: "front-matter/toml",
  json: "front-matter/json",
  org: "front-matter/yaml",
} as const;

function brokenHead(source: Source, split: Split, error: FormatError): Diagnostic {
  const start = Math.min(split.headStart + error.offset, split.headEnd);
  const end = Math.min(start + 1, source.text.length);
  const code = codes[split.format === "none" ? "yaml" : split.format];
  return diagnose(code, { source, start, end: Math.max(start, end) }, { reason: error.message });
}

function twoSpellings(source: Source, split: Split, head: string, key: string): Diagnostic {
  const at = Math.max(0, head.lastIndexOf(key));
  const start = split.headStart + at;
  return diagnose("front-matter/two-spellings", { source, start, end: start + key.length }, { key });
}

function headSpan(source: Source, split: Split): Span {
  const { openStart, headEnd } = split;
  return { source, start: openStart, end: Math.max(openStart, Math.min(openStart + 3, headEnd)) };
}

function nearestSpan(spans: ReadonlyMap<string, Span>, path: string): Span | undefined {
  for (let at = path.toLowerCase(); at; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    const span = spans.get(at);
    if (span) return span;
  }
  return undefined;
}
