import { type BlockRule, goesOn, holdsBlocks } from "./block-rule.ts";
import { isBlank } from "./characters.ts";
import { indentLength, indentWidth } from "./indent.ts";
import { LineReader } from "./line-reader.ts";
import { Block, type Footnote, Paragraph } from "./node.ts";
import { References } from "./references.ts";

/** Takes link definitions, tables and the like out of a closed paragraph. */
export type ParagraphRule = (parser: BlockParser, paragraph: Paragraph) => void;

/** The rules of one configuration, sorted by the character that a block begins with. */
export interface BlockRules {
  /** By the character code, all of them below 128. */
  readonly byTrigger: readonly (readonly BlockRule[])[];
  readonly untriggered: readonly BlockRule[];
  readonly paragraphs: readonly ParagraphRule[];
}

export function blockRules(rules: readonly BlockRule[], paragraphs: readonly ParagraphRule[]): BlockRules {
  const untriggered = rules.filter((rule) => rule.triggers === undefined);
  const byTrigger = Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    const triggered = rules.filter(({ triggers }) => triggers?.includes(character));
    return [...triggered, ...untriggered];
  });
  return { byTrigger, untriggered, paragraphs };
}

interface Open {
  readonly block: Block;
  readonly rule: BlockRule;
}

/** Deeper containers are read as text, so that a line of a million `>` stays cheap. */
const deepest = 101;

type Outcome = "continued" | "opened" | "none";

/**
 * Reads a page line by line, as goldmark does: each open block says whether the line goes on in it,
 * then new blocks may begin, and a paragraph may go on lazily.
 */
export class BlockParser {
  readonly reader: LineReader;
  readonly references = new References();
  readonly root = new Block("document");
  readonly footnotes: Footnote[] = [];
  footnoteList: Block | undefined = undefined;
  /** Characters before the first that is not white space, or -1 when the line is short. */
  blockOffset = -1;
  /** Columns of white space before it. */
  blockIndent = -1;
  /** goldmark's flags between the two list rules, see rules/block/list.ts. */
  skipList = false;
  emptyItemBeforeBlank = false;
  setextParagraph: Paragraph | undefined = undefined;
  readonly #rules: BlockRules;
  readonly #open: Open[] = [];

  constructor(source: string, rules: BlockRules) {
    this.reader = new LineReader(source);
    this.#rules = rules;
  }

  get source(): string {
    return this.reader.source;
  }

  /** The innermost open block. */
  get lastOpen(): Block | undefined {
    return this.#open.at(-1)?.block;
  }

  parse(): void {
    for (;;) {
      while (!this.reader.atEnd && isBlank(this.reader.line())) this.reader.advanceLine();
      if (this.reader.atEnd || this.#openBlocks(this.root, true) !== "opened") return;
      this.reader.advanceLine();
      this.#readOpenBlocks();
    }
  }

  #readOpenBlocks(): void {
    let before = new BlankLines();
    let now = new BlankLines();
    while (this.#open.length > 0) {
      if (this.reader.atEnd) {
        this.#closeBlocks(this.#open.length - 1, 0);
        return;
      }
      now.count = 0;
      this.#readLine(before, now);
      this.reader.advanceLine();
      const swap = before;
      before = now;
      now = swap;
    }
  }

  #readLine(before: BlankLines, now: BlankLines): void {
    const open = this.#open;
    const count = open.length;
    let last = count - 1;
    for (let i = 0; i < count; i++) {
      const entry = open[i];
      if (!entry) return;
      if (this.reader.atEnd) {
        this.#closeBlocks(last, 0);
        return;
      }
      now.add(isBlank(this.reader.line()));
      if (!(entry.block instanceof Paragraph)) {
        const state = entry.rule.continue(this, entry.block);
        if (state & goesOn) {
          entry.block.end = this.reader.stop;
          if (!(state & holdsBlocks) || i !== last) continue;
          this.#openBlocks(entry.block, before.at(i + 1));
          return;
        }
      }
      const parent = i === 0 ? this.root : (open[i - 1]?.block ?? this.root);
      const lastBlock = open[last]?.block;
      if (this.#openBlocks(parent, before.at(i)) !== "continued") {
        // The paragraph that was last became something else, and its place is taken.
        if (open[last]?.block !== lastBlock) last--;
        this.#closeBlocks(last, i);
      }
      return;
    }
  }

  #openBlocks(within: Block, blankBefore: boolean): Outcome {
    let outcome: Outcome = "none";
    let parent = within;
    let lastEntry = this.#open.at(-1);
    let continuable = lastEntry?.block instanceof Paragraph;
    retry: for (;;) {
      const line = this.reader.line();
      const first = line.charCodeAt(0);
      const isIndented = first === 32 || first === 9;
      const width = isIndented ? indentWidth(line, this.reader.column()) : 0;
      const offset = isIndented ? indentLength(line) : 0;
      this.blockOffset = width >= line.length ? -1 : offset;
      this.blockIndent = width >= line.length ? -1 : width;
      if (line === "" || first === 10) break;
      for (const rule of this.#rules.byTrigger[line.charCodeAt(offset)] ?? this.#rules.untriggered) {
        if (continuable && outcome === "none" && !rule.interruptsParagraph) continue;
        if (width > 3 && !rule.acceptsIndent) continue;
        lastEntry = this.#open.at(-1);
        const last = lastEntry?.block;
        const start = this.reader.start;
        const opened = rule.open(this, parent);
        if (!opened) continue;
        const { block } = opened;
        if (block.start < 0) block.start = start + Math.max(this.blockOffset, 0);
        block.end = this.reader.stop;
        if (opened.takesParagraph && last instanceof Paragraph && last === parent.last) {
          lastEntry?.rule.close?.(this, last);
          this.#open.pop();
          if (this.#transformParagraph(last)) {
            continuable = false;
            continue retry;
          }
        }
        block.blankBefore = blankBefore;
        if (last && !last.parent && this.lastOpen)
          this.#closeBlocks(this.#open.length - 1, this.#open.length - 1);
        parent.append(block);
        outcome = "opened";
        this.#open.push({ block, rule });
        if (!opened.holdsBlocks) break retry;
        parent = block;
        continue retry;
      }
      break;
    }
    if (outcome !== "none" || !continuable || !lastEntry) return outcome;
    if (!(lastEntry.rule.continue(this, lastEntry.block) & goesOn)) return "none";
    lastEntry.block.end = this.reader.stop;
    return "continued";
  }

  #closeBlocks(from: number, to: number): void {
    for (let i = from; i >= to; i--) {
      const entry = this.#open[i];
      if (!entry) continue;
      const { block, rule } = entry;
      if (block instanceof Paragraph && block.parent) this.#transformParagraph(block);
      if (block.parent) rule.close?.(this, block);
    }
    this.#open.splice(to, from - to + 1);
  }

  /** Whether nothing is left of it. */
  #transformParagraph(paragraph: Paragraph): boolean {
    for (const rule of this.#rules.paragraphs) {
      rule(this, paragraph);
      if (!paragraph.parent) return true;
    }
    return false;
  }

  /** Whether another container may begin. */
  get mayNest(): boolean {
    return this.#open.length < deepest * 2;
  }
}

/** Whether a line was blank, as seen by the block at each depth. */
class BlankLines {
  readonly #isBlank: boolean[] = [];
  count = 0;

  add(isBlank: boolean): void {
    this.#isBlank[this.count++] = isBlank;
  }

  at(depth: number): boolean {
    return this.count > 0 && (this.#isBlank[Math.min(depth, this.count - 1)] ?? false);
  }
}
