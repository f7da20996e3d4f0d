import { endOfOpenElements } from "./open-elements.ts";
import { plainify } from "./plain.ts";
import { trimSpace } from "./space.ts";
import { cjkCount } from "./words.ts";

/** Stands where `<!--more-->` was while Markdown is rendered. */
export const summaryDividerMark = "HUGOMORE42";

/** A page's content, and how its summary is cut from it; all HTML. */
export interface Summarized {
  readonly content: string;
  readonly summary: string;
  readonly contentWithoutSummary: string;
  readonly truncated: boolean;
}

/**
 * The first paragraphs that have `length` words between them, cut after a `</p>` and, where that
 * stands in other elements, after these.
 * Hugo counts what is between white space in the HTML, and passes over what looks like a tag or an attribute.
 */
export function automaticSummary(html: string, length: number, isCJKLanguage: boolean): Summarized {
  if (length <= 0) return { content: html, summary: "", contentWithoutSummary: html, truncated: html !== "" };
  const end = summaryEnd(html, length, isCJKLanguage);
  const rest = trimSpace(html.slice(end));
  return {
    content: html,
    summary: trimSpace(html.slice(0, end)),
    contentWithoutSummary: rest,
    truncated: rest !== "",
  };
}

function summaryEnd(html: string, length: number, isCJKLanguage: boolean): number {
  const closing = "</p>";
  let count = 0;
  let from = 0;
  while (from < html.length) {
    const close = html.indexOf(closing, from);
    if (close < 0) break;
    count = countTo(length, count, html.slice(from, close), isCJKLanguage);
    if (count >= length) return endOfOpenElements(html, close + closing.length);
    // Hugo: goes on at the `>`, so that the next paragraph begins with it.
    from = close + closing.length - 1;
  }
  return html.length;
}

const space = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;
const likelyTag = /^<\/?[A-Za-z]+>?$/;
const likelyAttribute = /^[A-Za-z]+=["']/;

/** Adds the words of a paragraph, until there are enough. Hugo: the very last character is left out. */
function countTo(length: number, counted: number, text: string, isCJKLanguage: boolean): number {
  let count = counted;
  let from = 0;
  const lastCharacter = text.length - (/[\uDC00-\uDFFF]$/.test(text) ? 2 : 1);
  space.lastIndex = 0;
  for (let found = space.exec(text); count < length; found = space.exec(text)) {
    const to = found ? found.index : lastCharacter;
    if (to > from) count += wordValue(text.slice(from, to), isCJKLanguage);
    if (!found) break;
    from = to;
  }
  return count;
}

function wordValue(text: string, isCJKLanguage: boolean): number {
  const word = trimSpace(text);
  if (word === "" || word === ">" || likelyTag.test(word) || likelyAttribute.test(word)) return 0;
  return isCJKLanguage ? cjkCount(plainify(word)) : 1;
}

/** Cuts at the place where the author put `<!--more-->`; that may have got lost, as in a link's definition. */
export function manualSummary(html: string, isHtml: boolean): Summarized {
  const low = html.indexOf(summaryDividerMark);
  if (low < 0) {
    const all = trimSpace(html);
    return { content: all, summary: "", contentWithoutSummary: all, truncated: all !== "" };
  }
  const mark = { low, high: low + summaryDividerMark.length };
  const { divider, endTag } = isHtml ? { divider: mark, endTag: undefined } : expandDivider(html, mark);
  const before = html.slice(0, divider.low);
  const after = html.slice(endTag ? endTag.high : divider.high);
  return {
    content: trimSpace(before + html.slice(divider.high)),
    summary: trimSpace(before + (endTag ? html.slice(endTag.low, endTag.high) : "")),
    contentWithoutSummary: trimSpace(after),
    truncated: trimSpace(html.slice(divider.high)) !== "",
  };
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Takes with the mark the paragraph that it stands in alone; else the end tag belongs to both sides. */
function expandDivider(html: string, mark: Range): { divider: Range; endTag: Range | undefined } {
  const start = paragraphStart(html, mark.low);
  const end = paragraphEnd(html, mark.high);
  const high = start === undefined ? mark.high : end;
  const newLine = html[high] === "\n" ? 1 : 0;
  const divider = { low: start ?? mark.low, high: high + newLine };
  return { divider, endTag: start === undefined ? { low: mark.high, high: end } : undefined };
}

/** Where the paragraph begins whose first text is at `low`; nothing when there is text before. */
function paragraphStart(html: string, low: number): number | undefined {
  const first = /<p[^>]?>/.exec(html);
  for (let at = low - 1; at >= 0; at--) {
    if (html[at] === ">") {
      const tag = html.lastIndexOf(">", at - 1) + 1;
      const open = html.slice(tag, at).indexOf("<p");
      if (open >= 0) return tag + open;
      // Hugo: jumps over a tag as long as the first paragraph's, wherever that is.
      const jump = first && first.index + first[0].length <= at + 1 ? first[0].length : divLength(html, at);
      if (jump > 0) {
        at -= jump - 1;
        continue;
      }
    }
    if (!/[\t-\r ]/.test(html[at] ?? "")) return undefined;
  }
  return low;
}

function divLength(html: string, end: number): number {
  return /<div[^>]?>$/.exec(html.slice(Math.max(0, end - 5), end + 1))?.[0].length ?? 0;
}

function paragraphEnd(html: string, high: number): number {
  const close = html.indexOf("</p>", high);
  return close < 0 ? html.length : close + "</p>".length;
}
