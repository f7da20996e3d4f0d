import { trimmedEnd, trimmedStart } from "./characters.ts";

/** What `[label]: destination "title"` defines. */
export interface Reference {
  readonly destination: string;
  readonly title: string | undefined;
}

/** A page's link definitions; the first one of a label holds. */
export class References {
  readonly #references = new Map<string, Reference>();

  define(label: string, reference: Reference): void {
    const key = normalize(label);
    if (!this.#references.has(key)) this.#references.set(key, reference);
  }

  find(label: string): Reference | undefined {
    return this.#references.size === 0 ? undefined : this.#references.get(normalize(label));
  }
}

/** Labels match without regard to case and to the amount of white space. */
function normalize(label: string): string {
  const text = label;
  const trimmed = text.slice(trimmedStart(text, 0, text.length), trimmedEnd(text, 0, text.length));
  return foldCase(trimmed).replace(/[ \t\n\r]+/g, " ");
}

/** Unicode's full case folding, in which `ß` is `ss`. */
function foldCase(text: string): string {
  const lower = /^[\0-\u00b4]*$/.test(text);
  if (lower) return text.toLowerCase();
  let folded = "";
  for (const character of text)
    folded += character === "ı" ? character : character.toLowerCase().toUpperCase().toLowerCase();
  return folded;
}
