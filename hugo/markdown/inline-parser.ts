import { isPunctuation, trimmedEnd } from "./characters.ts";
import { clearDelimiters, processDelimiters } from "./delimiters.ts";
import {
  AutoLink,
  type Delimiter,
  type FootnoteLink,
  type LabelStart,
  Link,
  Passthrough,
  Text,
} from "./inline-node.ts";
import { InlineText } from "./inline-text.ts";
import type { Block, Footnote, Node } from "./node.ts";
import type { References } from "./references.ts";

/** Reads what begins at `parser.at`, moves on and returns it, or leaves all as it is. */
export type InlineRule = (parser: InlineParser) => Node | undefined;

export interface TriggeredRule {
  /** Characters that it begins with; ` ` stands for white space and for the start of a stretch of text. */
  readonly triggers: string;
  readonly rule: InlineRule;
  /** It finds nothing in a text that has none of these. */
  readonly signs?: readonly string[];
}

type RuleTable = readonly (readonly InlineRule[] | undefined)[];

/** Rules by the character that they begin with. */
export interface InlineRules {
  readonly all: RuleTable;
  readonly signs: readonly (readonly string[])[];
  /** Those that may find something, by a number whose bits tell which of `signs` a text has. */
  readonly bySigns: readonly RuleTable[];
}

export function inlineRules(rules: readonly TriggeredRule[]): InlineRules {
  const signs = [...new Set(rules.flatMap((rule) => (rule.signs ? [rule.signs] : [])))];
  const bySigns = Array.from({ length: 1 << signs.length }, (_, bits) =>
    ruleTable(rules.filter((rule) => !rule.signs || bits & (1 << signs.indexOf(rule.signs)))),
  );
  return { all: ruleTable(rules), signs, bySigns };
}

function ruleTable(rules: readonly TriggeredRule[]): RuleTable {
  const table: InlineRule[][] = [];
  for (const { triggers, rule } of rules) {
    for (const character of new Set(triggers)) {
      const code = character.charCodeAt(0);
      table[code] = [...(table[code] ?? []), rule];
    }
  }
  return Array.from({ length: 128 }, (_, code) => table[code]);
}

/** What a character may begin: nothing, something after white space, or something of its own. */
const letter = 0;
const blank = 1;
const mark = 2;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === 32 || code === 9) return blank;
  return isPunctuation(code) ? mark : letter;
});

/** What inline rules know of the page. */
export interface InlinePage {
  readonly source: string;
  readonly references: References;
  readonly footnotes: readonly Footnote[];
}

/** Reads the text of blocks, as goldmark does: line by line, rules tried at punctuation and white space. */
export class InlineParser {
  readonly page: InlinePage;
  readonly footnoteLinks: FootnoteLink[] = [];
  /** The block whose text is read; what rules find is appended to it. */
  parent: Block;
  text = new InlineText("", []);
  value = "";
  at = 0;
  /** After the line feed of the current line. */
  lineEnd = 0;
  readonly labels: LabelStart[] = [];
  lastDelimiter: Delimiter | undefined = undefined;
  firstDelimiter: Delimiter | undefined = undefined;
  links = 0;
  /** Open quotes; goldmark counts them through the whole page, see rules/inline/typographer.ts. */
  openSingle = 0;
  openDouble = 0;
  footnotesUsed = 0;
  /** Characters that close something and were not found in the rest of the block. */
  readonly missing = new Set<string>();
  /** Last places of runs of backticks by their length, once a run was found to be alone. */
  backticks: Map<number, number> | undefined = undefined;
  /** Up to where the text is known to be such as an e-mail address begins with. */
  emailEnd = 0;
  /** Where the run of quotes that was met last ends. */
  quotesEnd = 0;
  readonly #rules: InlineRules;
  /** The rules that may find something in the text. */
  #table: RuleTable;
  readonly #escapedSpace: boolean;
  #footnotes: Map<string, Footnote> | undefined;

  constructor(page: InlinePage, root: Block, rules: InlineRules, escapedSpace: boolean) {
    this.page = page;
    this.parent = root;
    this.#rules = rules;
    this.#table = rules.all;
    this.#escapedSpace = escapedSpace;
  }

  parse(block: Block): void {
    this.parent = block;
    this.text = new InlineText(this.page.source, block.lines);
    this.value = this.text.value;
    this.#table = this.#rules.bySigns[this.#signs()] ?? this.#rules.all;
    this.at = 0;
    this.lineEnd = 0;
    this.missing.clear();
    this.backticks = undefined;
    this.emailEnd = 0;
    this.quotesEnd = 0;
    this.#readLines();
    processDelimiters(this, undefined);
    this.#closeLabels();
  }

  #signs(): number {
    const { signs } = this.#rules;
    let bits = 0;
    for (let i = 0; i < signs.length; i++) if (hasOneOf(this.value, signs[i] ?? [])) bits |= 1 << i;
    return bits;
  }

  #readLines(): void {
    const { value } = this;
    const end = value.length;
    let escaped = false;
    while (this.at < end) {
      if (this.at >= this.lineEnd) this.lineEnd = this.text.lineEnd(this.at);
      escaped = this.#readStretch(escaped);
    }
  }

  /** Reads up to the next thing that is not text, or to the end of the line. */
  #readStretch(wasEscaped: boolean): boolean {
    const { value } = this;
    const start = this.at;
    const { textEnd, isHard, isVisible, hasBreak } = lineBreak(value, start, this.lineEnd);
    const all = this.#rules.all;
    const table = this.#table;
    let escaped = wasEscaped;
    let from = start;
    // goldmark: ends a text wherever a rule might have found something, also when white space is trimmed.
    let split = start;
    for (let i = start; i < textEnd; i++) {
      const code = value.charCodeAt(i);
      const kind = code < 128 ? kinds[code] : letter;
      if (
        kind === mark
          ? !escaped || i === start
          : i === start || (kind === blank && !(escaped && this.#escapedSpace))
      ) {
        const trigger = kind === mark ? code : 32;
        if (all[trigger]) split = i;
        const rules = table[trigger];
        if (rules) {
          if (i > from) {
            this.addText(from, i);
            from = i;
          }
          this.at = i;
          if (this.#tryRules(rules, i)) return escaped;
        }
      }
      escaped = !escaped && code === 92;
    }
    if (split > from) {
      this.addText(from, split);
      from = split;
    }
    const stop = isVisible ? textEnd : trimmedEnd(value, from, textEnd);
    const text = new Text(value, from, stop);
    text.soft = hasBreak && !isHard;
    text.hard = isHard;
    this.parent.append(text);
    this.at = this.lineEnd;
    return escaped;
  }

  #tryRules(rules: readonly InlineRule[], at: number): boolean {
    for (const rule of rules) {
      const node = rule(this);
      if (node) {
        if (node.start < 0) node.start = at;
        if (node instanceof Link || node instanceof AutoLink || node instanceof Passthrough)
          this.#placeInSource(node);
        this.parent.append(node);
        return true;
      }
      this.at = at;
    }
    return false;
  }

  /** From offsets in the block's text to offsets in the source. */
  #placeInSource(node: Link | AutoLink | Passthrough): void {
    const { start, end } = node;
    node.start = this.text.toSource(start);
    node.end = this.text.toSource(Math.max(start, end - 1)) + 1;
  }

  /** Adds text to the text before it, when that is next to it. */
  addText(from: number, to: number): void {
    const { last } = this.parent;
    if (last instanceof Text && last.to === from && !last.soft) last.to = to;
    else this.parent.append(new Text(this.value, from, to));
  }

  footnote(label: string): Footnote | undefined {
    if (!this.#footnotes) {
      this.#footnotes = new Map();
      for (const footnote of this.page.footnotes) {
        if (!this.#footnotes.has(footnote.label)) this.#footnotes.set(footnote.label, footnote);
      }
    }
    return this.#footnotes.get(label);
  }

  /** Whether `closer` is yet to come; a look that fails is not made again. */
  find(closer: string, from: number): number {
    if (this.missing.has(closer)) return -1;
    const at = this.value.indexOf(closer, from);
    if (at < 0) this.missing.add(closer);
    return at;
  }

  #closeLabels(): void {
    if (this.labels.length === 0) return;
    for (const label of this.labels) label.replaceWith(new Text(this.value, label.from, label.to));
    this.labels.length = 0;
    clearDelimiters(this, undefined);
  }
}

function hasOneOf(value: string, signs: readonly string[]): boolean {
  for (let i = 0; i < signs.length; i++) if (value.includes(signs[i] ?? "")) return true;
  return false;
}

interface LineBreak {
  readonly textEnd: number;
  readonly hasBreak: boolean;
  readonly isHard: boolean;
  /** Made by a backslash, which does not trim the text. */
  readonly isVisible: boolean;
}

/** How a line ends: in two spaces, in a backslash, or softly. */
function lineBreak(value: string, from: number, end: number): LineBreak {
  if (value.charCodeAt(end - 1) !== 10)
    return { textEnd: end, hasBreak: false, isHard: false, isVisible: false };
  const feed = value.charCodeAt(end - 2) === 13 && end - 2 >= from ? end - 2 : end - 1;
  const before = feed - 1;
  if (
    before >= from &&
    value.charCodeAt(before) === 92 &&
    (before === from || value.charCodeAt(before - 1) !== 92)
  ) {
    return { textEnd: before, hasBreak: true, isHard: true, isVisible: true };
  }
  if (before > from && value.charCodeAt(before) === 32 && value.charCodeAt(before - 1) === 32) {
    return { textEnd: before - 1, hasBreak: true, isHard: true, isVisible: false };
  }
  return { textEnd: end - 1, hasBreak: true, isHard: false, isVisible: false };
}
