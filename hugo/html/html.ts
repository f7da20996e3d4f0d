/**
 * Text that is HTML already. Everything else is escaped when it meets HTML,
 * in a template literal tagged `html` as well as in a Nunjucks layout, whose filters take it as a text.
 */
export class Html extends String {
  toJSON(): string {
    return this.toString();
  }
}

type Value = string | number | Html | false | null | undefined | readonly Value[];

/**
 * HTML from a template: strings and numbers are escaped for text and for quoted attributes,
 * `Html` is kept, lists are joined, and `false`, `null` and `undefined` print nothing.
 */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(parts.reduce((text, part, i) => text + print(values[i - 1]) + part));
}

/** Marks text as HTML without looking at it; the caller answers for what is in it. */
export function trusted(text: string): Html {
  return new Html(text);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (c) => entities[c] ?? c) : text;
}

function print(value: Value): string {
  if (value === false || value === null || value === undefined) return "";
  if (value instanceof Html) return value.toString();
  if (typeof value === "object") return value.map(print).join("");
  return escapeHtml(String(value));
}
