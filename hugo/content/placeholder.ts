const prefix = "HAHAHUGOSHORTCODE";
const suffix = "HBHB";

/**
 * What stands for a shortcode while Markdown is rendered. It gets into the ids of headings, as in Hugo;
 * `page` tells apart pages whose text ends up in one.
 */
export function shortcodePlaceholder(page: number, ordinal: number): string {
  return `${prefix}${page}s${ordinal}${suffix}`;
}

/** Stands for the table of contents when a shortcode asks for it, before there is one. */
export const tableOfContentsPlaceholder = `${prefix}TOC${suffix}`;

/**
 * Puts back what the placeholders stand for. Hugo: a paragraph that holds nothing else goes with it,
 * but only one that has no attributes.
 */
export function expandPlaceholders(
  html: string,
  expand: (placeholder: string) => string | undefined,
): string {
  let at = html.indexOf(prefix);
  if (at < 0) return html;
  const parts: string[] = [];
  let done = 0;
  while (at >= 0) {
    const close = html.indexOf(suffix, at);
    if (close < 0) break;
    const end = close + suffix.length;
    const value = expand(html.slice(at, end));
    if (value !== undefined) {
      const alone = at - 3 >= done && html.startsWith("<p>", at - 3) && html.startsWith("</p>", end);
      parts.push(html.slice(done, alone ? at - 3 : at), value);
      done = alone ? end + 4 : end;
    }
    at = html.indexOf(prefix, value === undefined ? at + prefix.length : end);
  }
  parts.push(html.slice(done));
  return parts.join("");
}
