import type { TableOfContentsConfig } from "./config.ts";

/** A heading of a page, as its table of contents and its fragments show it. */
export interface Heading {
  readonly level: number;
  /** Empty when the site makes no ids. */
  readonly id: string;
  /** Inner HTML as the table of contents prints it: without links and footnotes. */
  readonly html: string;
  /** Offset of the heading in the Markdown text. */
  readonly start: number;
}

interface Entry {
  readonly heading: Heading | undefined;
  readonly children: Entry[];
}

/** Hugo's `.TableOfContents`. */
export function tableOfContents(headings: readonly Heading[], config: TableOfContentsConfig): string {
  return `<nav id="TableOfContents">${list(tree(headings), 1, 0, config)}</nav>`;
}

/** Hugo: each `h1` starts a new root, and so does the first heading of any level; missing levels get empty entries. */
function tree(headings: readonly Heading[]): Entry[] {
  const roots: Entry[] = [];
  for (const heading of headings) {
    if (heading.level === 1) {
      roots.push({ heading, children: [] });
      continue;
    }
    let parent = lastOrNew(roots);
    for (let level = 2; level < heading.level; level++) parent = lastOrNew(parent.children);
    parent.children.push({ heading, children: [] });
  }
  return roots;
}

function lastOrNew(entries: Entry[]): Entry {
  const last = entries.at(-1);
  if (last) return last;
  const empty: Entry = { heading: undefined, children: [] };
  entries.push(empty);
  return empty;
}

function list(
  entries: readonly Entry[],
  level: number,
  indent: number,
  config: TableOfContentsConfig,
): string {
  if (level < config.startLevel) {
    return entries.map((entry) => list(entry.children, level + 1, indent, config)).join("");
  }
  if ((config.endLevel !== -1 && level > config.endLevel) || entries.length === 0) return "";
  const tag = config.ordered ? "ol" : "ul";
  const margin = "  ".repeat(indent + 1);
  const items = entries.map((entry) => item(entry, level + 1, indent + 2, config)).join("");
  return `\n${margin}<${tag}>\n${items}${margin}</${tag}>\n${"  ".repeat(indent)}`;
}

function item(entry: Entry, level: number, indent: number, config: TableOfContentsConfig): string {
  const { heading } = entry;
  const link = heading && (heading.id || heading.html) ? `<a href="#${heading.id}">${heading.html}</a>` : "";
  return `${"  ".repeat(indent)}<li>${link}${list(entry.children, level, indent, config)}</li>\n`;
}
