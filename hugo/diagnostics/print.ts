import type { Diagnostic } from "./diagnostic.ts";
import { placeOf, type Span } from "./source.ts";

/** All diagnostics as an editor reads them, sorted by file and place; what is said of a place is said once. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return together([...diagnostics].sort(byPlace))
    .map(([first, ...more]) => printDiagnostic(first, more.filter(({ hint }) => hint !== first.hint).length))
    .join("\n");
}

/** How many there are, in words: `2 errors and 1 warning`. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const single = together(diagnostics).map(([first]) => first);
  const errors = single.filter((d) => d.severity === "error").length;
  const warnings = single.length - errors;
  const parts = [plural(errors, "error"), plural(warnings, "warning")].filter(
    (part) => !part.startsWith("0"),
  );
  return parts.join(" and ") || "no problems";
}

type Group = [Diagnostic, ...Diagnostic[]];

/** A mistake in a layout is met again on each page that is rendered with it. */
function together(diagnostics: readonly Diagnostic[]): Group[] {
  const groups = new Map<string, Group>();
  for (const diagnostic of diagnostics) {
    const { code, message, span } = diagnostic;
    const key = [span.source.path, span.start, span.end, code, message].join("\0");
    const group = groups.get(key);
    if (group) group.push(diagnostic);
    else groups.set(key, [diagnostic]);
  }
  return [...groups.values()];
}

function printDiagnostic(diagnostic: Diagnostic, others: number): string {
  const { line, column } = placeOf(diagnostic.span.source, diagnostic.span.start);
  const head = `${diagnostic.span.source.path}:${line}:${column} ${diagnostic.severity} ${diagnostic.code}`;
  const lines = [head, ...excerpt(diagnostic.span), `  ${diagnostic.message}`];
  if (diagnostic.hint)
    lines.push(`  Hint: ${diagnostic.hint}${others > 0 ? ` The same ${plural(others, "more time")}.` : ""}`);
  for (const note of diagnostic.notes ?? []) {
    const place = placeOf(note.span.source, note.span.start);
    lines.push(`  ${note.span.source.path}:${place.line}:${place.column} ${note.message}`);
  }
  return `${lines.map(withoutControls).join("\n")}\n`;
}

const widest = 120;

/** The source line with the span underlined; a long line is cut around the span. */
function excerpt(span: Span): string[] {
  const { line, column, text } = placeOf(span.source, span.start);
  const characters = [...text.replaceAll("\t", " ")];
  const from = column > widest - 20 ? column - 60 : 0;
  const shown = characters
    .slice(from, from + widest)
    .map(visible)
    .join("")
    .trimEnd();
  if (!shown.trim()) return [];
  const inSpan =
    span.source.text.slice(span.start, Math.max(span.end, span.start + 1)).split(/\r|\n/)[0] ?? "";
  const width = Math.max(1, Math.min([...inSpan].length, [...shown].length - (column - 1 - from)));
  const gutter = String(line);
  const marks = " ".repeat(column - 1 - from) + "^".repeat(width);
  return [`  ${gutter} | ${shown}`, `  ${" ".repeat(gutter.length)} | ${marks}`];
}

function withoutControls(line: string): string {
  return /\p{Cc}/u.test(line) ? [...line].map(visible).join("") : line;
}

/** Control characters in content must not reach a terminal. */
function visible(character: string): string {
  return /\p{Cc}/u.test(character) ? "\u{FFFD}" : character;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.span.source.path !== b.span.source.path) return a.span.source.path < b.span.source.path ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
