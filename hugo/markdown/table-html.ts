import { printValue } from "./attributes.ts";
import type { Attributes, TableCell } from "./hooks.ts";

export interface TableRows {
  readonly thead: TableCell[][];
  readonly tbody: TableCell[][];
}

/** A table as the render hook prints it that Hugo has built in. */
export function printTable({ thead, tbody }: TableRows, attributes: Attributes): string {
  const head = section("thead", "th", thead);
  return `<table${tableAttributes(attributes)}>\n${head}${section("tbody", "td", tbody)}</table>\n`;
}

function tableAttributes(attributes: Attributes): string {
  return Object.keys(attributes)
    .sort()
    .filter((name) => attributes[name] && !(Array.isArray(attributes[name]) && attributes[name].length === 0))
    .map((name) => ` ${name}="${escapeQuoted(printValue(attributes[name]))}"`)
    .join("");
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "'": "&#39;",
};

function escapeQuoted(text: string): string {
  return text.replace(/[&<>"']/g, (c) => escapes[c] ?? c);
}

function section(tag: "thead" | "tbody", cell: "th" | "td", rows: readonly TableCell[][]): string {
  return `\t<${tag}>\n${rows.map((row) => printRow(cell, row)).join("")}\t</${tag}>\n`;
}

function printRow(tag: "th" | "td", row: readonly TableCell[]): string {
  const cells = row.map(({ text, alignment }) => {
    const style = alignment ? ` style="text-align: ${alignment}"` : "";
    return `\t\t\t\t\t<${tag}${style}>${text}</${tag}>\n`;
  });
  return `\t\t\t<tr>\n${cells.join("")}\t\t\t</tr>\n`;
}
