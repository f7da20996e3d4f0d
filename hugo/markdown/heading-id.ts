import type { AutoIdType } from "./config.ts";

/** The ids of one page; one that is taken gets a number. */
export class HeadingIds {
  readonly #taken = new Set<string>();
  /** Where to go on counting for an id, so that many equal headings stay cheap. */
  readonly #counted = new Map<string, number>();
  readonly #type: AutoIdType;

  constructor(type: AutoIdType) {
    this.#type = type;
  }

  /** Whether it was still free. */
  take(id: string): boolean {
    const isFree = !this.#taken.has(id);
    this.#taken.add(id);
    return isFree;
  }

  generate(text: string, empty: "heading" | "term"): string {
    const base = anchorName(text.trim(), this.#type) || empty;
    let id = base;
    if (this.#taken.has(id)) {
      let count = this.#counted.get(base) ?? 1;
      while (this.#taken.has(`${base}-${count}`)) count++;
      this.#counted.set(base, count + 1);
      id = `${base}-${count}`;
    }
    this.#taken.add(id);
    return id;
  }
}

/** Hugo's `anchorize`: text as an id. */
export function anchorName(text: string, type: AutoIdType): string {
  if (type === "blackfriday") return blackfriday(text);
  if (type === "github-ascii") {
    const bare = text
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .normalize("NFC");
    return github(bare.replace(/[^\0-\x7f]/g, ""));
  }
  return github(text);
}

function github(text: string): string {
  if (isAscii(text))
    return text
      .toLowerCase()
      .replaceAll(" ", "-")
      .replace(/[^-_a-z0-9]/g, "");
  return lower(text.replaceAll(" ", "-").replace(/[^-_\p{L}\p{Nd}]/gu, ""));
}

function blackfriday(text: string): string {
  return lower(text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").replace(/[^\p{L}\p{N}]+/gu, "-"));
}

/** Go lower-cases character by character. */
function lower(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text.replace(/[\s\S]/gu, (c) => (c === "İ" ? "i" : c.toLowerCase()));
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}
