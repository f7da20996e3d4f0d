import { FormatError } from "./format-error.ts";
import type { Value } from "./value.ts";

/** CSV as rows of texts, the heading row included. All rows have as many fields as the first. */
export function decodeCsv(text: string): Value {
  const rows: string[][] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const start = at;
    const row: string[] = [];
    at = readRow(text, at, row);
    if (row.length === 1 && row[0] === "" && /^\r?\n?$/.test(text.slice(start, at))) continue;
    const width = rows[0]?.length ?? row.length;
    if (row.length !== width) {
      throw new FormatError(`The row has ${row.length} fields; the first row has ${width}.`, start);
    }
    rows.push(row);
  }
  return rows;
}

function readRow(text: string, start: number, row: string[]): number {
  let at = start;
  for (;;) {
    at = text[at] === '"' ? readQuoted(text, at, row) : readBare(text, at, row);
    if (text[at] !== ",") break;
    at++;
  }
  if (text[at] === "\r") at++;
  return text[at] === "\n" ? at + 1 : at;
}

function readBare(text: string, start: number, row: string[]): number {
  let end = start;
  while (end < text.length && text[end] !== "," && text[end] !== "\n") {
    if (text[end] === '"') throw new FormatError('A `"` inside a field: put the whole field in quotes.', end);
    end++;
  }
  const stop = text[end - 1] === "\r" && text[end] !== "," && end > start ? end - 1 : end;
  row.push(text.slice(start, stop));
  return end;
}

function readQuoted(text: string, start: number, row: string[]): number {
  let field = "";
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new FormatError('The closing `"` of this field is missing.', start);
    field += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    field += '"';
    at++;
  }
  if (at < text.length && !/[,\r\n]/.test(text[at] ?? "")) {
    throw new FormatError('After the closing `"` comes a comma or a new line.', at);
  }
  // encoding/csv: a line break inside quotes is one \n.
  row.push(field.replaceAll("\r\n", "\n"));
  return at;
}
