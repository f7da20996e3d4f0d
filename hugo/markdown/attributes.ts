import { isDigit, isLetter, isPunctuation, isSpace } from "./characters.ts";
import { escapeHtml } from "./escape.ts";
import type { Attributes, AttributeValue } from "./hooks.ts";

export interface Attribute {
  readonly name: string;
  readonly value: AttributeValue;
}

export interface ParsedAttributes {
  readonly attributes: Attribute[];
  /** Offset after the closing brace. */
  readonly end: number;
}

/** Reads `{#id .class key=value}` at an offset; the list may go on over several lines. */
export function parseAttributes(text: string, from: number): ParsedAttributes | undefined {
  const cursor: Cursor = { text, at: skipSpaces(text, from) };
  const attributes = list(cursor);
  return attributes && { attributes, end: cursor.at };
}

interface Cursor {
  readonly text: string;
  at: number;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function list(cursor: Cursor): Attribute[] | undefined {
  if (cursor.text[cursor.at] !== "{") return undefined;
  cursor.at++;
  const attributes: Attribute[] = [];
  for (;;) {
    if (cursor.text[cursor.at] === "}") {
      cursor.at++;
      return attributes;
    }
    const attribute = oneAttribute(cursor);
    if (!attribute) return undefined;
    addAttribute(attributes, attribute);
    cursor.at = skipSpaces(cursor.text, cursor.at);
    if (cursor.text[cursor.at] === ",") cursor.at = skipSpaces(cursor.text, cursor.at + 1);
  }
}

function addAttribute(attributes: Attribute[], attribute: Attribute): void {
  const at = attribute.name === "class" ? attributes.findIndex(({ name }) => name === "class") : -1;
  const before = attributes[at];
  if (before) attributes[at] = { name: "class", value: `${before.value} ${attribute.value}` };
  else attributes.push(attribute);
}

function oneAttribute(cursor: Cursor): Attribute | undefined {
  const { text } = cursor;
  cursor.at = skipSpaces(text, cursor.at);
  const sign = text[cursor.at];
  if (sign === "#" || sign === ".") {
    cursor.at++;
    const value = take(cursor, isShortValue);
    return { name: sign === "#" ? "id" : "class", value };
  }
  if (!isNameStart(text.charCodeAt(cursor.at))) return undefined;
  const name = take(cursor, isNameCharacter);
  cursor.at = skipSpaces(text, cursor.at);
  if (text[cursor.at] !== "=") return undefined;
  cursor.at = skipSpaces(text, cursor.at + 1);
  const value = anyValue(cursor);
  if (value === undefined || (name === "class" && typeof value !== "string")) return undefined;
  return { name, value };
}

function take(cursor: Cursor, accepts: (code: number) => boolean): string {
  const from = cursor.at;
  while (cursor.at < cursor.text.length && accepts(cursor.text.charCodeAt(cursor.at))) cursor.at++;
  return cursor.text.slice(from, cursor.at);
}

/** `_`, `-`, `:`, `.` and all that is neither space nor punctuation. */
function isShortValue(code: number): boolean {
  if (code === 95 || code === 45 || code === 58 || code === 46) return true;
  return !isSpace(code) && !isPunctuation(code);
}

function isNameStart(code: number): boolean {
  return isLetter(code) || code === 95 || code === 58;
}

function isNameCharacter(code: number): boolean {
  return isNameStart(code) || isDigit(code) || code === 46 || code === 45;
}

function anyValue(cursor: Cursor): AttributeValue | undefined {
  cursor.at = skipSpaces(cursor.text, cursor.at);
  const sign = cursor.text[cursor.at];
  if (sign === undefined) return undefined;
  if (sign === "{") return nested(cursor);
  if (sign === "[") return array(cursor);
  if (sign === '"') return quoted(cursor);
  if (sign === "-" || sign === "+" || isDigit(sign.charCodeAt(0))) return number(cursor);
  return word(cursor);
}

/** goldmark: a list within a list is read but no renderer prints it. */
function nested(cursor: Cursor): AttributeValue | undefined {
  return list(cursor) && [];
}

function array(cursor: Cursor): AttributeValue | undefined {
  cursor.at++;
  const values: AttributeValue[] = [];
  for (;;) {
    let sign = cursor.text[cursor.at];
    if (sign === "," && values.length > 0) {
      cursor.at++;
    } else if (sign === "]") {
      cursor.at++;
      return values;
    }
    cursor.at = skipSpaces(cursor.text, cursor.at);
    const value = anyValue(cursor);
    if (value === undefined) return undefined;
    values.push(value);
    cursor.at = skipSpaces(cursor.text, cursor.at);
    sign = cursor.text[cursor.at];
  }
}

const stringEscapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["/", "/"],
  ["\\", "\\"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

function quoted(cursor: Cursor): string | undefined {
  const { text } = cursor;
  let value = "";
  for (let i = cursor.at + 1; i < text.length; i++) {
    const sign = text[i] ?? "";
    const escaped = sign === "\\" ? stringEscapes.get(text[i + 1] ?? "") : undefined;
    if (sign === '"') {
      cursor.at = i + 1;
      return value;
    }
    if (escaped !== undefined) i++;
    value += escaped ?? sign;
    if (sign === "\n") return undefined;
  }
  return undefined;
}

function number(cursor: Cursor): number | undefined {
  const match = /[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d*)?/y;
  match.lastIndex = cursor.at;
  const digits = match.exec(cursor.text)?.[0];
  if (digits === undefined || /[eE][-+]?$/.test(digits)) return undefined;
  cursor.at += digits.length;
  return Number(digits);
}

function word(cursor: Cursor): AttributeValue | undefined {
  if (!isNameStart(cursor.text.charCodeAt(cursor.at))) return undefined;
  const value = take(cursor, isNameCharacter);
  if (value === "true" || value === "false") return value === "true";
  return value === "null" ? null : value;
}

const globalNames = new Set(
  (
    "accesskey,autocapitalize,autofocus,class,contenteditable,dir,draggable,enterkeyhint,hidden,id,inert,inputmode," +
    "is,itemid,itemprop,itemref,itemscope,itemtype,lang,part,role,slot,spellcheck,style,tabindex,title,translate"
  ).split(","),
);

/** Attributes that goldmark lets through, besides the global ones and `data-…`. */
const namesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["blockquote", ["cite"]],
  ["list", ["start", "reversed", "type"]],
  ["list_item", ["value"]],
  ["hr", ["align", "color", "noshade", "size", "width"]],
]);

/** Attributes as goldmark prints them; only text has a value. */
export function printAttributes(kind: string, attributes: readonly Attribute[] | undefined): string {
  if (!attributes) return "";
  const more = namesOf.get(kind);
  return attributes
    .filter(({ name }) => globalNames.has(name) || more?.includes(name) || name.startsWith("data-"))
    .map(({ name, value }) => ` ${name}="${typeof value === "string" ? escapeHtml(value) : ""}"`)
    .join("");
}

/** Attributes as Hugo prints them on headings and code blocks: all but event handlers. */
export function printAllAttributes(attributes: readonly Attribute[] | undefined): string {
  if (!attributes) return "";
  return attributes
    .filter(({ name }) => !name.toLowerCase().startsWith("on"))
    .map(({ name, value }) => ` ${name}="${escapeHtml(printValue(value))}"`)
    .join("");
}

export function printValue(value: AttributeValue | undefined): string {
  return value === null || value === undefined || typeof value === "object" ? "" : String(value);
}

/** For a render hook; event handlers are left out. */
export function toHookAttributes(attributes: readonly Attribute[] | undefined): Attributes {
  const table: Record<string, AttributeValue> = Object.create(null);
  for (const { name, value } of attributes ?? []) {
    const key = name.toLowerCase();
    if (!key.startsWith("on")) table[key] = value;
  }
  return table;
}
