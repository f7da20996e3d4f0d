import type { BlockParser } from "../../block-parser.ts";
import { isBlank, isSpace } from "../../characters.ts";
import { indentWidth } from "../../indent.ts";
import { type Alignment, Block, type Paragraph, TableCell } from "../../node.ts";
import { type Segment, segment, segmentText, trimEnd, trimStart } from "../../segment.ts";

/** Turns the end of a paragraph into a table, when its second line there is a row of dashes. */
export function table(parser: BlockParser, paragraph: Paragraph): void {
  const { lines } = paragraph;
  const { source } = parser;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    const head = lines[i - 1];
    if (!line || !beginsDelimiterRow(source.charCodeAt(line.start))) continue;
    const alignments = delimiterRow(segmentText(source, line));
    if (!alignments || !head) continue;
    const header = row(source, head, alignments, "table_header");
    if (count(header) !== alignments.length) return;
    const block = new Block("table");
    block.start = head.start;
    block.end = paragraph.end;
    block.append(header);
    for (const body of lines.slice(i + 1)) block.append(row(source, body, alignments, "table_row"));
    paragraph.parent?.insertAfter(paragraph, block);
    paragraph.lines = lines.slice(0, i - 1);
    const last = paragraph.lines.at(-1);
    if (last) paragraph.lines[i - 2] = segment(last.start, last.stop - 1, last.padding);
    else paragraph.remove();
    return;
  }
}

function count(row: Block): number {
  let cells = 0;
  for (let cell = row.first; cell; cell = cell.next) cells++;
  return cells;
}

/** `-`, `|`, `:` or white space. */
function beginsDelimiterRow(code: number): boolean {
  return code === 45 || code === 124 || code === 58 || isSpace(code);
}

function delimiterRow(line: string): Alignment[] | undefined {
  if (!/^[-|:\t\n\r ]*$/.test(line) || /^-*$/.test(line) || indentWidth(line, 0) > 3) return undefined;
  const columns = line.split("|");
  if (isBlank(columns[0] ?? "")) columns.shift();
  if (columns.length > 0 && isBlank(columns.at(-1) ?? "")) columns.pop();
  const alignments: Alignment[] = [];
  for (const column of columns) {
    const match = /^[\t\n\r ]*(:?)-+(:?)[\t\n\r ]*$/.exec(column);
    if (!match) return undefined;
    alignments.push(match[1] ? (match[2] ? "center" : "left") : match[2] ? "right" : "");
  }
  return alignments.length > 0 ? alignments : undefined;
}

function row(source: string, line: Segment, alignments: readonly Alignment[], kind: string): Block {
  const block = new Block(kind);
  const { start, stop } = trimEnd(source, trimStart(source, line));
  block.start = start;
  let at = start;
  let end = stop;
  if (end > start && source.charCodeAt(at) === 124) at++;
  if (end > start && source.charCodeAt(end - 1) === 124) end--;
  let column = 0;
  for (; at < end; column++) {
    if (column >= alignments.length && kind === "table_row") return block;
    const cell = new TableCell(alignments[column] ?? "");
    const close = cellEnd(source, at, end, start);
    cell.start = at;
    cell.lines.push(trimCell(source, at, close));
    block.append(cell);
    at = close + 1;
  }
  for (; column < alignments.length; column++) block.append(new TableCell(""));
  return block;
}

/** The next `|` without a backslash before it. */
function cellEnd(source: string, from: number, to: number, lineStart: number): number {
  let at = from;
  while (
    at < to &&
    !(source.charCodeAt(at) === 124 && (at === lineStart || source.charCodeAt(at - 1) !== 92))
  )
    at++;
  return at;
}

function trimCell(source: string, from: number, to: number): Segment {
  let start = from;
  let stop = to;
  while (start < stop && isSpace(source.charCodeAt(start))) start++;
  while (stop > start && isSpace(source.charCodeAt(stop - 1))) stop--;
  return segment(start, stop);
}
