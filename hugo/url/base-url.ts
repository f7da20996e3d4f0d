import { joinPath, withLeadingSlash } from "./path.ts";

/** The address that the site stands at, taken apart once. */
export interface BaseUrl {
  /** As configured, with a trailing `/`. */
  readonly url: string;
  /** `https://example.org`, without the path. */
  readonly origin: string;
  /** The path without trailing `/`: `""`, or `/baksia`. */
  readonly path: string;
}

/** Takes `baseURL` apart. What is not an address is kept as a path, as Hugo does with `/` and `""`. */
export function parseBaseUrl(baseUrl: string): BaseUrl {
  const parts = /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)([^?#]*)/i.exec(baseUrl);
  const origin = parts?.[1] ?? "";
  const path = (parts ? (parts[2] ?? "") : baseUrl).replace(/\/+$/, "");
  return { url: `${origin}${path}/`, origin, path };
}

/** A link below the site, as Hugo's RelPermalink: with the path of the base address before it. */
export function relativeLink(base: BaseUrl, link: string): string {
  if (base.path === "") return link;
  return joinPath(withLeadingSlash(base.path), link) + (link.endsWith("/") ? "/" : "");
}

/** A link below the site as a whole address. `protocol` is an output format's own, as `webcal://`. */
export function absoluteLink(base: BaseUrl, link: string, protocol = ""): string {
  const origin = protocol ? base.origin.replace(/^[a-z][a-z\d+.-]*:(\/\/)?/i, protocol) : base.origin;
  return `${origin}${base.path}${withLeadingSlash(link)}`;
}
