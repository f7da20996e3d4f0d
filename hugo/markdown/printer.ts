import { resolveAlert } from "./alert.ts";
import { printAllAttributes, printAttributes, toHookAttributes } from "./attributes.ts";
import { printFence } from "./code-block.ts";
import type { MarkupConfig } from "./config.ts";
import { joinsEastAsian } from "./east-asian.ts";
import { escapeHtml, isDangerousUrl, rawHtml, textToHtml, urlToHtml } from "./escape.ts";
import type { Highlight } from "./highlight.ts";
import type { RenderHooks } from "./hooks.ts";
import {
  type AutoLink,
  CodeSpan,
  type Emoji,
  type FootnoteBacklink,
  type FootnoteLink,
  type Link,
  type Passthrough,
  type RawHtml,
  type Span,
  Substitute,
  type TaskCheckbox,
  Text,
} from "./inline-node.ts";
import {
  type Block,
  type DefinitionDescription,
  type Fence,
  type Footnote,
  type Heading,
  type HtmlBlock,
  type List,
  type Node,
  type TableCell,
  TextBlock,
} from "./node.ts";
import { plainText } from "./plain-text.ts";
import { type Segment, segmentText } from "./segment.ts";
import { printTable, type TableRows } from "./table-html.ts";
import { walk } from "./walk.ts";

/** What printing one page needs to know. */
export interface PrintContext {
  readonly source: string;
  readonly config: MarkupConfig;
  readonly hooks: RenderHooks;
  readonly highlight: Highlight | undefined;
  /** What footnotes' ids begin with. */
  readonly idPrefix: string;
  /** For the table of contents. */
  readonly withoutFootnotes?: boolean;
}

/** Returns `false` to leave the children out. */
type Enter = (printer: Printer, node: Node) => unknown;
type Exit = (printer: Printer, node: Node) => void;

/** Prints a tree as HTML; what a render hook takes is held back until its node ends. */
export class Printer {
  readonly context: PrintContext;
  out = "";
  readonly #held: string[] = [];
  readonly tables: TableRows[] = [];
  readonly ordinals = { blockquote: 0, table: 0, passthrough: 0 };

  constructor(context: PrintContext) {
    this.context = context;
  }

  print(root: Node): string {
    walk(
      root,
      // Most of a tree is text, which needs no search for its printer.
      (node) => (node instanceof Text ? printText(this, node) : enters.get(node.kind)?.(this, node)),
      (node) => (node instanceof Text ? undefined : exits.get(node.kind)?.(this, node)),
    );
    return this.out;
  }

  write(html: string): void {
    this.out += html;
  }

  hold(): void {
    this.#held.push(this.out);
    this.out = "";
  }

  /** What was printed since `hold`. */
  release(): string {
    const text = this.out;
    this.out = this.#held.pop() ?? "";
    return text;
  }

  lines(lines: readonly Segment[]): string {
    let text = "";
    for (const line of lines) text += segmentText(this.context.source, line);
    return text;
  }

  get breakTag(): string {
    return this.context.config.goldmark.renderer.xhtml ? "<br />\n" : "<br>\n";
  }

  get voidEnd(): string {
    return this.context.config.goldmark.renderer.xhtml ? " />" : ">";
  }

  text(value: string): string {
    const { cjk } = this.context.config.goldmark.extensions;
    return textToHtml(value, cjk.enable && cjk.escapedSpace);
  }
}

const enters: ReadonlyMap<string, Enter> = new Map<string, Enter>([
  ["substitute", (printer, node) => printer.write((node as Substitute).html)],
  ["code_span", (printer, node) => printer.write(codeSpan(node as CodeSpan))],
  ["raw_html", printRawHtml],
  ["span", (printer, node) => printer.write(`<${(node as Span).tag}>`)],
  ["link", enterLink],
  ["image", enterImage],
  ["auto_link", printAutoLink],
  ["task_checkbox", printCheckbox],
  ["footnote_link", printFootnoteLink],
  ["footnote_backlink", printFootnoteBacklink],
  ["emoji", (printer, node) => printer.write(emojiEntities(node as Emoji))],
  ["passthrough", printPassthrough],
  ["passthrough_block", printPassthrough],
  ["paragraph", (printer, node) => printer.write(`<p${printAttributes("p", node.attributes)}>`)],
  ["heading", enterHeading],
  ["blockquote", (printer) => printer.hold()],
  ["code", printCode],
  ["fence", enterFence],
  ["html", printHtmlBlock],
  [
    "hr",
    (printer, node) => printer.write(`<hr${printAttributes("hr", node.attributes)}${printer.voidEnd}\n`),
  ],
  ["list", enterList],
  ["list_item", enterListItem],
  ["definition_list", (printer, node) => printer.write(`<dl${printAttributes("dl", node.attributes)}>\n`)],
  ["definition_term", (printer, node) => printer.write(`<dt${printAttributes("dt", node.attributes)}>`)],
  ["definition_description", enterDescription],
  ["footnote_list", enterFootnoteList],
  ["footnote", enterFootnote],
  ["table", (printer) => void printer.tables.push({ thead: [], tbody: [] })],
  ["table_header", (printer) => void printer.tables.at(-1)?.thead.push([])],
  ["table_row", (printer) => void printer.tables.at(-1)?.tbody.push([])],
  ["table_cell", (printer: Printer) => printer.hold()],
  ["link_reference", () => false],
  ["attributes", () => false],
]);

const exits: ReadonlyMap<string, Exit> = new Map<string, Exit>([
  ["span", (printer, node) => printer.write(`</${(node as Span).tag}>`)],
  ["link", exitLink],
  ["image", exitImage],
  ["paragraph", (printer) => printer.write("</p>\n")],
  ["text_block", (printer, node) => printer.write(node.next && node.first ? "\n" : "")],
  ["heading", exitHeading],
  ["blockquote", exitBlockquote],
  ["list", (printer, node) => printer.write((node as List).ordered ? "</ol>\n" : "</ul>\n")],
  ["list_item", (printer) => printer.write("</li>\n")],
  ["definition_list", (printer) => printer.write("</dl>\n")],
  ["definition_term", (printer) => printer.write("</dt>\n")],
  ["definition_description", (printer) => printer.write("</dd>\n")],
  ["footnote_list", (printer) => printer.write("</ol>\n</div>\n")],
  ["footnote", (printer) => printer.write("</li>\n")],
  ["table", exitTable],
  ["table_cell", exitCell],
]);

function printText(printer: Printer, text: Text): void {
  const { value } = text;
  printer.out += printer.text(value);
  if (!text.hard && !text.soft) return;
  const { extensions, renderer } = printer.context.config.goldmark;
  if (text.hard || (text.soft && renderer.hardWraps)) printer.out += printer.breakTag;
  else if (text.soft) {
    const { cjk } = extensions;
    if (!cjk.enable || !cjk.eastAsianLineBreaks || value === "") printer.out += "\n";
    else if (
      text.next instanceof Text &&
      !joinsEastAsian(value, text.next.value, cjk.eastAsianLineBreaksStyle)
    ) {
      printer.out += "\n";
    }
  }
}

function codeSpan(node: CodeSpan): string {
  return `<code>${escapeHtml(node.code.replaceAll("\n", " "))}</code>`;
}

function printRawHtml(printer: Printer, node: Node): void {
  const { unsafe } = printer.context.config.goldmark.renderer;
  const { html } = node as RawHtml;
  if (unsafe) printer.out += html;
  // Hugo: a comment is left out without a word.
  else if (printer.context.withoutFootnotes || !html.startsWith("<!--"))
    printer.out += "<!-- raw HTML omitted -->";
}

function href(printer: Printer, destination: string): string {
  const isSafe = printer.context.config.goldmark.renderer.unsafe || !isDangerousUrl(destination);
  return isSafe ? urlToHtml(destination, true) : "";
}

function titleAttribute(title: string | undefined): string {
  return title === undefined ? "" : ` title="${textToHtml(title)}"`;
}

function enterLink(printer: Printer, node: Node): void {
  const link = node as Link;
  if (printer.context.hooks.link) {
    printer.hold();
    return;
  }
  printer.out += `<a href="${href(printer, link.destination)}"${titleAttribute(link.title)}>`;
}

function exitLink(printer: Printer, node: Node): void {
  const hook = printer.context.hooks.link;
  // The release comes first: what is held must not be read as what is printed.
  const html = hook ? hook(linkContext(node as Link, printer.release())) : "</a>";
  printer.out += html;
}

function linkContext(link: Link, text: string) {
  return {
    destination: link.destination,
    title: link.title ?? "",
    text,
    plainText: plainText(link),
    ordinal: link.ordinal,
    attributes: toHookAttributes(link.attributes),
    start: link.start,
    end: link.end,
  };
}

function enterImage(printer: Printer, node: Node): boolean | undefined {
  const image = node as Link;
  if (printer.context.hooks.image) {
    printer.hold();
    return true;
  }
  const alt = altText(printer, image);
  const attributes = printAllAttributes(image.attributes);
  printer.out += `<img src="${href(printer, image.destination)}" alt="${alt}"${titleAttribute(image.title)}${attributes}${printer.voidEnd}`;
  return false;
}

function exitImage(printer: Printer, node: Node): void {
  const hook = printer.context.hooks.image;
  if (!hook) return;
  const image = node as Link;
  const html = hook({ ...linkContext(image, printer.release()), isBlock: image.isBlock });
  printer.out += html;
}

/** Only the text of what is in the label. */
function altText(printer: Printer, image: Link): string {
  printer.hold();
  walk(image, (node) => {
    if (node instanceof Text) printText(printer, node);
    else if (node instanceof Substitute) printer.out += node.html;
    else if (node instanceof CodeSpan) printer.out += escapeHtml(node.code);
    return true;
  });
  return printer.release();
}

function printAutoLink(printer: Printer, node: Node): void {
  const link = node as AutoLink;
  const isMailto = link.label.toLowerCase().startsWith("mailto:");
  const url = link.protocol ? `${link.protocol}://${link.label}` : link.label;
  const destination = link.isEmail && !isMailto ? `mailto:${link.label}` : url;
  const hook = printer.context.hooks.link;
  if (hook) {
    const { label: text } = link;
    const common = { ordinal: 0, attributes: {}, start: link.start, end: link.end };
    printer.out += hook({ destination, title: "", text, plainText: text, ...common });
    return;
  }
  const isSafe = printer.context.config.goldmark.renderer.unsafe || !isDangerousUrl(destination);
  const address = isSafe ? urlToHtml(destination, false) : "";
  printer.out += `<a href="${address}">${escapeHtml(link.label)}</a>`;
}

function printCheckbox(printer: Printer, node: Node): void {
  const checked = (node as TaskCheckbox).checked ? 'checked="" ' : "";
  printer.out += `<input ${checked}disabled="" type="checkbox"${printer.voidEnd} `;
}

function printFootnoteLink(printer: Printer, node: Node): void {
  const { index, refIndex } = node as FootnoteLink;
  const { idPrefix, withoutFootnotes } = printer.context;
  if (withoutFootnotes) return;
  const id = `${idPrefix}fnref${refIndex || ""}:${index}`;
  printer.out += `<sup id="${id}"><a href="#${idPrefix}fn:${index}" class="footnote-ref" role="doc-noteref">${index}</a></sup>`;
}

function printFootnoteBacklink(printer: Printer, node: Node): void {
  const { index, refIndex } = node as FootnoteBacklink;
  const { idPrefix, config } = printer.context;
  const back = config.goldmark.extensions.footnote.backlinkHTML;
  printer.out += `&#160;<a href="#${idPrefix}fnref${refIndex || ""}:${index}" class="footnote-backref" role="doc-backlink">${back}</a>`;
}

function enterFootnoteList(printer: Printer, node: Node): void {
  printer.out += `<div class="footnotes" role="doc-endnotes"${printAttributes("footnotes", node.attributes)}>\n<hr${printer.voidEnd}\n<ol>\n`;
}

function enterFootnote(printer: Printer, node: Node): void {
  const { index, attributes } = node as Footnote;
  printer.out += `<li id="${printer.context.idPrefix}fn:${index}"${printAttributes("list_item", attributes)}>\n`;
}

function emojiEntities({ value }: Emoji): string {
  return [...value]
    .map((c) => (c === "\u200d" ? "&zwj;" : `&#x${(c.codePointAt(0) ?? 0).toString(16)};`))
    .join("");
}

function printPassthrough(printer: Printer, node: Node): boolean {
  const { kind, text, open, close, start, end, attributes } = node as Passthrough;
  const isBlock = kind === "passthrough_block";
  const hook = printer.context.hooks.passthrough;
  const ordinal = printer.ordinals.passthrough++;
  const inner = text.slice(open.length, text.length - close.length);
  const type = isBlock ? "block" : "inline";
  const html = hook?.({ type, inner, attributes: toHookAttributes(attributes), ordinal, start, end });
  printer.out += html ?? text;
  return false;
}

function enterHeading(printer: Printer, node: Node): void {
  if (printer.context.hooks.heading) {
    printer.hold();
    return;
  }
  const heading = node as Heading;
  printer.out += `<h${heading.level}${printAllAttributes(heading.attributes)}>`;
}

function exitHeading(printer: Printer, node: Node): void {
  const heading = node as Heading;
  const hook = printer.context.hooks.heading;
  if (!hook) {
    printer.out += `</h${heading.level}>\n`;
    return;
  }
  const html = hook({
    level: heading.level,
    anchor: String(heading.attribute("id")?.value ?? ""),
    text: printer.release(),
    plainText: plainText(heading),
    attributes: toHookAttributes(heading.attributes),
    start: heading.start,
    end: heading.end,
  });
  printer.out += html;
}

function exitBlockquote(printer: Printer, node: Node): void {
  const text = printer.release();
  const ordinal = printer.ordinals.blockquote++;
  const { start, end } = node as Block;
  const context = { attributes: toHookAttributes(node.attributes), ordinal, start, end };
  const html = printer.context.hooks.blockquote?.({ ...resolveAlert(text), ...context });
  const attributes = printAttributes("blockquote", node.attributes);
  printer.out += html ?? `<blockquote${attributes}>${node.attributes ? "" : "\n"}${text}</blockquote>\n`;
}

function printCode(printer: Printer, node: Node): void {
  printer.out += `<pre><code>${escapeHtml(printer.lines((node as Block).lines))}</code></pre>\n`;
}

function enterFence(printer: Printer, node: Node): void {
  const fence = node as Fence;
  printer.out += printFence(fence, printer.lines(fence.lines), printer.context);
}

function printHtmlBlock(printer: Printer, node: Node): void {
  const { lines, closure, type } = node as HtmlBlock;
  const omitted = "<!-- raw HTML omitted -->\n";
  if (printer.context.config.goldmark.renderer.unsafe) {
    printer.out += rawHtml(printer.lines(closure ? [...lines, closure] : lines));
  } else if (type !== 2 || !printer.lines(lines.slice(0, 1)).startsWith("<!--")) {
    printer.out += closure ? omitted + omitted : omitted;
  }
}

function enterList(printer: Printer, node: Node): void {
  const { ordered, number, attributes } = node as List;
  const start = ordered && number !== 1 ? ` start="${number}"` : "";
  printer.out += `<${ordered ? "ol" : "ul"}${start}${printAttributes("list", attributes)}>\n`;
}

function enterListItem(printer: Printer, node: Node): void {
  const { first } = node;
  printer.out += `<li${printAttributes("list_item", node.attributes)}>`;
  if (first && !(first instanceof TextBlock)) printer.out += "\n";
}

function enterDescription(printer: Printer, node: Node): void {
  const { attributes, tight } = node as DefinitionDescription;
  printer.out += `<dd${printAttributes("dd", attributes)}>${tight ? "" : "\n"}`;
}

function exitTable(printer: Printer, node: Node): void {
  const rows = printer.tables.pop();
  if (!rows) return;
  const ordinal = printer.ordinals.table++;
  const attributes = toHookAttributes(node.attributes);
  const hook = printer.context.hooks.table;
  const { start, end } = node as Block;
  printer.out += hook ? hook({ ...rows, attributes, ordinal, start, end }) : printTable(rows, attributes);
}

function exitCell(printer: Printer, node: Node): void {
  const table = printer.tables.at(-1);
  const rows = node.parent?.kind === "table_header" ? table?.thead : table?.tbody;
  rows?.at(-1)?.push({ text: printer.release(), alignment: (node as TableCell).alignment });
}
