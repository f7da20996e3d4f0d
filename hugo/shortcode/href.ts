const schemes = new Set(["http", "https", "mailto", "tel"]);

/**
 * Whether an address from an editor may become a link: `http`, `https`, `mailto`, `tel`, or a path of this
 * site. Never another site's path without a scheme (`//host`), nor what a browser would read as another scheme.
 */
export function isSafeHref(href: string): boolean {
  // Browsers drop tabs and line ends from addresses, and take `\` for `/`.
  if (href === "" || /[\p{Cc}\p{Cf}\\]/u.test(href) || href !== href.trim() || href.startsWith("//"))
    return false;
  const start = /^[^/?#]*/.exec(href)?.[0] ?? "";
  const colon = start.indexOf(":");
  // An entity in front of the path could only be there to hide a scheme.
  if (colon < 0) return !start.includes("&");
  const scheme = start.slice(0, colon).toLowerCase();
  if (!schemes.has(scheme)) return false;
  return scheme.startsWith("http") ? /^https?:\/\/[^/?#]/i.test(href) : href.length > colon + 1;
}
