import { emptyParams, type Value } from "./value.ts";

/** Names whose text is a list: Emacs' `#+FILETAGS: :a:b:`, and any name that ends in `[]`. */
const colonList = "filetags";

/**
 * The `#+NAME: text` lines of an Org file. Names are lower-cased; a name that ends in `[]` holds a
 * list of words; a name given twice holds both texts.
 */
export function decodeOrg(text: string): Value {
  const params = emptyParams();
  for (const line of text.split("\n")) {
    const match = /^#\+([^:\s]+):(?:\s+(.*?))?\s*$/.exec(line);
    if (!match?.[1]) continue;
    const name = match[1].toLowerCase();
    const value = match[2] ?? "";
    if (name.endsWith("[]")) params[name.slice(0, -2)] = words(value);
    else if (name === colonList) params[name] = value.split(":").filter(Boolean);
    else params[name] = both(params[name], value);
  }
  return params;
}

function both(before: Value | undefined, value: string): Value {
  if (before === undefined) return value;
  if (!Array.isArray(before)) return [before, value];
  before.push(value);
  return before;
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
