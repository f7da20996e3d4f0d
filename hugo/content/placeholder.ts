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

const placeholders = /(<p>)?(HAHAHUGOSHORTCODE(?:\d+s\d+|TOC)HBHB)(<\/p>)?/g;

/**
 * Puts back what the placeholders stand for. Hugo: a paragraph that holds nothing else goes with it,
 * but only one that has no attributes.
 */
export function expandPlaceholders(
  html: string,
  expand: (placeholder: string) => string | undefined,
): string {
  if (!html.includes(prefix)) return html;
  return html.replace(
    placeholders,
    (all: string, open: string | undefined, placeholder: string, close: string | undefined) => {
      const value = expand(placeholder);
      if (value === undefined) return all;
      return open && close ? value : (open ?? "") + value + (close ?? "");
    },
  );
}
