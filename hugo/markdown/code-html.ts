import { printAllAttributes } from "./attributes.ts";
import type { Style } from "./chroma-styles.ts";
import type { CodeToken } from "./code-tokens.ts";
import { escapeCode } from "./escape-code.ts";
import type { HighlightOptions } from "./highlight.ts";
import { markedRanges } from "./marked-lines.ts";

interface CodeBlock {
  readonly lang: string;
  readonly lines: readonly (readonly CodeToken[])[];
  readonly style: Style;
  readonly options: HighlightOptions;
}

/** A code block as Chroma's HTML formatter writes it, by classes or with a style's CSS in place. */
export function codeHtml(block: CodeBlock): string {
  const writer = new CodeWriter(block);
  const { options } = block;
  const html = options.lineNos && options.lineNumbersInTable ? writer.table() : writer.code();
  return options.hl_inline ? html : `${divStart(options)}${html}</div>`;
}

function divStart({ wrapperClass, attributes = {} }: HighlightOptions): string {
  const list = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const classes = list.find(({ name }) => name === "class")?.value;
  const others = printAllAttributes(list.filter(({ name }) => name !== "class"));
  return `<div class="${wrapperClass}${classes === undefined ? "" : ` ${escapeCode(String(classes))}`}"${others}>`;
}

const numberCss =
  "white-space:pre;-webkit-user-select:none;user-select:none;margin-right:0.4em;padding:0 0.4em 0 0.4em;";
const cellCss = "vertical-align:top;padding:0;margin:0;border:0;";

class CodeWriter {
  readonly #block: CodeBlock;
  readonly #ranges: ReturnType<typeof markedRanges>;
  readonly #digits: number;

  constructor(block: CodeBlock) {
    const { options, lines } = block;
    this.#block = block;
    this.#ranges = markedRanges(options.hl_lines, options.lineNoStart);
    this.#digits = String(options.lineNoStart + lines.length - 1).length;
  }

  /** Line numbers in one cell, code in the other. */
  table(): string {
    const numbers = this.#block.lines.map((_, index) => this.#tableNumber(index)).join("");
    const cell = this.#attribute("lntd", cellCss);
    const wide = this.#attribute("lntd", `${cellCss};width:100%`);
    return (
      `<div${this.#blockAttribute()}>\n<table${this.#attribute("lntable", "border-spacing:0;padding:0;margin:0;border:0;")}>` +
      `<tr><td${cell}>\n${this.#wrap(numbers, false)}</td>\n<td${wide}>\n${this.code()}</td></tr></table>\n</div>\n`
    );
  }

  code(): string {
    return this.#wrap(this.#block.lines.map((line, index) => this.#line(line, index)).join(""), true);
  }

  #wrap(html: string, isCode: boolean): string {
    const { lang, options } = this.#block;
    if (options.hl_inline) return isCode ? inlineCode(lang, html) : html;
    return `<pre tabindex="0"${this.#blockAttribute()}><code${isCode ? languageAttributes(lang) : ""}>${html}</code></pre>`;
  }

  #line(tokens: readonly CodeToken[], index: number): string {
    const { options } = this.#block;
    const code = tokens.map((token) => this.#token(token)).join("");
    if (options.hl_inline) return code;
    const number =
      options.lineNos && !options.lineNumbersInTable
        ? this.#number(index, "ln", this.#block.style.lineNumber, "")
        : "";
    const marked = this.#isMarked(index);
    const css = `display:flex;${marked ? ` ${this.#block.style.markedLine}` : ""}`;
    const start = this.#attribute(marked ? "line hl" : "line", css);
    return `<span${start}>${number}<span${options.noClasses ? "" : ' class="cl"'}>${code}</span></span>`;
  }

  #token({ kind, text }: CodeToken): string {
    const html = escapeCode(text);
    if (kind === "") return html;
    // The class is there beside Hugo's CSS, too, so that a style sheet can give code a light and a dark look.
    const css = this.#block.options.noClasses ? this.#block.style.tokens.get(kind) : undefined;
    return `<span class="${kind}"${css ? ` style="${css}"` : ""}>${html}</span>`;
  }

  #tableNumber(index: number): string {
    const number = this.#number(index, "lnt", this.#block.style.tableLineNumber, "\n");
    if (!this.#isMarked(index)) return number;
    return `<span${this.#attribute("hl", this.#block.style.markedLine)}>${number}</span>`;
  }

  #number(index: number, kind: string, css: string, lineEnd: string): string {
    const { anchorLineNos, lineAnchors, lineNoStart } = this.#block.options;
    const line = lineNoStart + index;
    const number = String(line).padStart(this.#digits);
    const start = this.#attribute(kind, numberCss + css);
    if (!anchorLineNos) return `<span${start}>${number}${lineEnd}</span>`;
    const id = escapeCode(`${lineAnchors === "" ? "" : `${lineAnchors}-`}${line}`);
    const link = this.#attribute("lnlinks", "outline:none;text-decoration:none;color:inherit");
    return `<span${start} id="${id}"><a${link} href="#${id}">${number}</a>${lineEnd}</span>`;
  }

  #isMarked(index: number): boolean {
    const line = this.#block.options.lineNoStart + index;
    return this.#ranges.some(([first, last]) => line >= first && line <= last);
  }

  #blockAttribute(): string {
    const { options, style } = this.#block;
    const width = options.tabWidth;
    // Chroma: eight is what browsers do anyway.
    const tabs =
      width === 0 || width === 8 ? "" : `-moz-tab-size:${width};-o-tab-size:${width};tab-size:${width};`;
    const grid = this.#ranges.length > 0 ? "display:grid;" : "";
    return this.#attribute("chroma", `${style.block}${tabs}-webkit-text-size-adjust:none;${grid}`);
  }

  #attribute(name: string, css: string): string {
    return this.#block.options.noClasses ? ` style="${css}"` : ` class="${name}"`;
  }
}

export function inlineCode(lang: string, html: string): string {
  return `<code class="code-inline language-${escapeCode(lang)}">${html}</code>`;
}

function languageAttributes(lang: string): string {
  const name = escapeCode(lang);
  return lang === "" ? "" : ` class="language-${name}" data-lang="${name}"`;
}
