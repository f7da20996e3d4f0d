/** Past white space and comments. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && /[\s\uFEFF]/.test(text.charAt(at))) at++;
    if (!text.startsWith("/*", at)) return at;
    const end = text.indexOf("*/", at + 2);
    at = end < 0 ? text.length : end + 2;
  }
}

/** To the `;`, `{` or `}` that ends an at-rule's prelude; strings, comments and parentheses are passed over. */
export function skipToEndOfPrelude(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (character === '"' || character === "'") at = endOfString(text, at);
    else if (text.startsWith("/*", at)) at = skipBlank(text, at) - 1;
    else if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && (character === ";" || character === "{" || character === "}")) return at;
  }
  return text.length;
}

function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === text[open] || text[at] === "\n") return at;
  }
  return text.length;
}

/** The offset of a line and column, both 1-based and in UTF-16 code units. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let current = 1; current < line; current++) {
    const end = text.indexOf("\n", start);
    if (end < 0) break;
    start = end + 1;
  }
  return Math.min(text.length, start + Math.max(0, column - 1));
}
