import MarkdownIt from "markdown-it";
import type { DiagnosticCode } from "../diagnostics/catalogue.ts";
import { BlockParser, type BlockRules } from "./block-parser.ts";
import type { MarkupConfig } from "./config.ts";
import type { EmojiNames } from "./emoji.ts";
import { collectHeadings } from "./headings.ts";
import type { Highlight } from "./highlight.ts";
import type { RenderHooks } from "./hooks.ts";
import { InlineParser, type InlineRules } from "./inline-parser.ts";
import { type Block, isRaw } from "./node.ts";
import { Printer } from "./printer.ts";
import { blocksOf, inlinesOf } from "./rules.ts";
import { reportTableAttributes } from "./table-attributes.ts";
import type { Heading } from "./table-of-contents.ts";
import { finishFootnotes, finishTree } from "./tree.ts";

/** Goldmark with a site's settings; one is made for a site and used for every page. */
export interface Markdown {
  render(text: string, context?: MarkdownContext): MarkdownResult;
}

export interface MarkdownContext {
  readonly hooks?: RenderHooks;
  /** Told of mistakes; `start` and `end` are offsets into the text given to `render`. */
  readonly report?: (problem: MarkdownProblem) => void;
  /** What footnotes' ids begin with when the site has `footnote.enableAutoIDPrefix`. */
  readonly idPrefix?: string;
}

export interface MarkdownProblem {
  readonly code: DiagnosticCode;
  readonly start: number;
  readonly end: number;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly hint?: string;
}

export interface MarkdownResult {
  readonly html: string;
  readonly headings: readonly Heading[];
}

export interface MarkdownOptions {
  /** Colours fenced code; without it, code is escaped only. */
  readonly highlight?: Highlight;
  /** For a site with `enableEmoji`. */
  readonly emoji?: EmojiNames | undefined;
}

export function createMarkdown(config: MarkupConfig, options: MarkdownOptions = {}): Markdown {
  const md = MarkdownIt().use(goldmark, config, options);
  return {
    render(text, context = {}) {
      const page: Page = { context, tree: undefined, headings: [] };
      return { html: md.render(text, page), headings: page.headings };
    },
  };
}

/** What goes through markdown-it's chain with the text, as its `env`. */
interface Page {
  readonly context: MarkdownContext;
  tree: Tree | undefined;
  headings: readonly Heading[];
}

interface Tree {
  readonly blocks: BlockParser;
  readonly inlines: InlineParser;
}

/**
 * A preset of markdown-it: its chain of core rules reads blocks, reads the text in them and
 * finishes the tree, all by goldmark's rules; the tree is then printed as goldmark and Hugo do.
 */
function goldmark(md: MarkdownIt, config: MarkupConfig, options: MarkdownOptions): void {
  const blocks = blocksOf(config.goldmark);
  const inlines = inlinesOf(config.goldmark, options.emoji);
  const { cjk } = config.goldmark.extensions;
  // Hugo: line ends and NUL are left as they are, for raw HTML and code.
  md.core.ruler.enableOnly([]);
  md.core.ruler.push("goldmark_block", (state) => {
    (state.env as Page).tree = readBlocks(state.src, blocks, inlines, cjk.enable && cjk.escapedSpace);
  });
  md.core.ruler.push("goldmark_inline", (state) => {
    const { tree } = state.env as Page;
    if (tree) readInlines(tree.blocks.root, tree.inlines);
  });
  md.core.ruler.push("goldmark_tree", (state) => {
    const { tree, context } = state.env as Page;
    if (!tree) return;
    finishTree(tree.blocks.root, state.src, config.goldmark, (id, heading) =>
      context.report?.(duplicateId(state.src, id, heading)),
    );
    if (config.goldmark.parser.attribute.block && context.report && !context.hooks?.table)
      reportTableAttributes(tree.blocks.root, context.report);
  });
  md.core.ruler.push("goldmark_headings", (state) => {
    const page = state.env as Page;
    if (page.tree) page.headings = headingsOf(page.tree.blocks, config);
  });
  md.core.ruler.push("goldmark_footnotes", (state) => {
    const { tree } = state.env as Page;
    if (tree?.blocks.footnoteList) finishFootnotes(tree.blocks.root, tree.inlines, tree.blocks.footnoteList);
  });
  md.renderer.render = (_tokens, _options, env: Page) =>
    env.tree ? print(env, env.tree, config, options) : "";
}

function readBlocks(source: string, rules: BlockRules, inlines: InlineRules, escapedSpace: boolean): Tree {
  const blocks = new BlockParser(source, rules);
  blocks.parse();
  return { blocks, inlines: new InlineParser(blocks, blocks.root, inlines, escapedSpace) };
}

/** Children come before their parents, as footnotes are numbered in that order. */
function readInlines(block: Block, parser: InlineParser): void {
  for (let child = block.first; child; child = child.next) readInlines(child as Block, parser);
  if (block.lines.length > 0 && !isRaw(block) && block.kind !== "link_reference") parser.parse(block);
}

/** Hugo: headings in footnotes that nothing refers to are listed, too. */
function headingsOf({ source, root }: BlockParser, config: MarkupConfig): Heading[] {
  return collectHeadings(root, {
    source,
    config,
    highlight: undefined,
    idPrefix: "",
    hooks: {},
    withoutFootnotes: true,
  });
}

function duplicateId(source: string, id: string, heading: Block): MarkdownProblem {
  const at = source.slice(heading.start, heading.end).lastIndexOf(id);
  const start = heading.start + Math.max(at, 0);
  return {
    code: "markdown/duplicate-id",
    start,
    end: at < 0 ? heading.end : start + id.length,
    values: { id },
  };
}

function print(page: Page, { blocks }: Tree, config: MarkupConfig, { highlight }: MarkdownOptions): string {
  const { source, root } = blocks;
  const { hooks = {}, idPrefix = "" } = page.context;
  const prefix = config.goldmark.extensions.footnote.enableAutoIDPrefix ? idPrefix : "";
  return new Printer({ source, config, highlight, idPrefix: prefix, hooks }).print(root);
}
