import { FormatError } from "./format-error.ts";
import { emptyParams, isParams, type Params, type Value } from "./value.ts";

/**
 * XML as Hugo's `transform.Unmarshal` gives it: the root's content as a table, attributes as `-name`, text
 * beside other things as `#text`, elements of one name as a list, namespaces left out. All values are texts.
 */
export function decodeXml(text: string): Value {
  const reader = new Reader(text);
  reader.skipProlog();
  return reader.element().value;
}

const name = /[^\s/>=<]+/y;
const attribute = /\s+([^\s/>=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** Deeper nesting than this is refused, so that no text can exhaust the call stack. */
const deepest = 500;

class Reader {
  readonly #text: string;
  #at: number;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  /** The declaration, comments and the document type before the root. */
  skipProlog(): void {
    for (;;) {
      while (/\s/.test(this.#text[this.#at] ?? "")) this.#at++;
      if (this.#starts("<?")) this.#skipTo("?>");
      else if (this.#starts("<!--")) this.#skipTo("-->");
      else if (this.#starts("<!")) this.#skipTo(">");
      else return;
    }
  }

  element(): { name: string; value: Value } {
    const start = this.#at;
    if (!this.#starts("<")) throw new FormatError("An element (`<name>`) is missing here.", start);
    if (++this.#depth > deepest) throw new FormatError("Elements are nested too deep.", start);
    this.#at++;
    const tag = this.#take(name, "An element has no name.");
    const table = this.#attributes();
    const value = this.#starts("/>") ? this.#close(2, table, "") : this.#content(tag, start, table);
    this.#depth--;
    return { name: localName(tag), value };
  }

  #attributes(): Params {
    const table = emptyParams();
    for (;;) {
      attribute.lastIndex = this.#at;
      const match = attribute.exec(this.#text);
      if (!match) break;
      this.#at = attribute.lastIndex;
      table[`-${localName(match[1] ?? "")}`] = decodeEntities(match[2] ?? match[3] ?? "");
    }
    while (/\s/.test(this.#text[this.#at] ?? "")) this.#at++;
    return table;
  }

  #content(tag: string, start: number, table: Params): Value {
    if (!this.#starts(">")) throw new FormatError("The tag is not closed with `>`.", this.#at);
    this.#at++;
    let text = "";
    for (;;) {
      const next = this.#text.indexOf("<", this.#at);
      if (next < 0) throw new FormatError(`The element \`<${tag}>\` is never closed.`, start);
      text ||= decodeEntities(this.#text.slice(this.#at, next)).trim();
      this.#at = next;
      if (this.#starts("</")) return this.#end(tag, table, text);
      if (this.#starts("<!--")) this.#skipTo("-->");
      else if (this.#starts("<![CDATA[")) text ||= this.#skipTo("]]>").slice(9).trim();
      else if (this.#starts("<?")) this.#skipTo("?>");
      else add(table, this.element());
    }
  }

  #end(tag: string, table: Params, text: string): Value {
    const end = this.#text.indexOf(">", this.#at);
    const found = this.#text.slice(this.#at + 2, end < 0 ? undefined : end).trim();
    if (found !== tag)
      throw new FormatError(`\`</${tag}>\` is expected here, not \`</${found}>\`.`, this.#at);
    return this.#close(end + 1 - this.#at, table, text);
  }

  #close(length: number, table: Params, text: string): Value {
    this.#at += length;
    if (Object.keys(table).length === 0) return text;
    if (text) table["#text"] = text;
    return table;
  }

  #starts(text: string): boolean {
    return this.#text.startsWith(text, this.#at);
  }

  #take(pattern: RegExp, mistake: string): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) throw new FormatError(mistake, this.#at);
    this.#at = pattern.lastIndex;
    return found;
  }

  /** Goes past `end` and gives what stands before it. */
  #skipTo(end: string): string {
    const found = this.#text.indexOf(end, this.#at);
    if (found < 0) throw new FormatError(`\`${end}\` is missing.`, this.#at);
    const passed = this.#text.slice(this.#at, found);
    this.#at = found + end.length;
    return passed;
  }
}

function add(table: Params, { name: key, value }: { name: string; value: Value }): void {
  const before = table[key];
  if (before === undefined) table[key] = value;
  else if (Array.isArray(before) && !isParams(before)) before.push(value);
  else table[key] = [before, value];
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}

const entities: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, word) => {
    if (word) return entities.get(word) ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
