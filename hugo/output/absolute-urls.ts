/** What stands around an address: in HTML, or in HTML that stands escaped in XML. */
export type QuoteStyle = "html" | "xml";

export interface AddressBase {
  /** Put in the place of the first `/`: `https://example.org/under/`, or `../`. */
  readonly url: string;
  /** The path that `url` ends with, without its last `/`; an address that begins with it does not get it twice. */
  readonly path: string;
}

/** A `srcset` is a list, and must be quoted; the others end where they end. */
const attributes: Readonly<Record<QuoteStyle, RegExp>> = {
  html: /(srcset=)(["'])(\/(?!\/).{0,2000}?)\2|((?:src|href|url|action)=["']?)\/(?!\/)/gs,
  xml: /(srcset=)(&#34;|&#39;)(\/(?!\/).{0,2000}?)\2|((?:src|href|url|action)=(?:&#34;|&#39;)?)\/(?!\/)/gs,
};

type Groups = [whole: string, srcset: string, quote: string, list: string, attribute: string, at: number];

/**
 * Makes addresses that begin with `/` absolute, as Hugo does in every feed, and in HTML with `canonifyURLs`;
 * with `relativeURLs` they become relative to the file. Hugo: what looks like an attribute is one.
 */
export function absoluteUrls(text: string, base: AddressBase, style: QuoteStyle): string {
  return text.replace(attributes[style], (...[whole, srcset, quote, list, attribute, at]: Groups) => {
    if (srcset) return srcset + quote + absoluteList(list, base) + quote;
    const slash = at + whole.length - 1;
    return attribute + rootFor(text.slice(slash, slash + base.path.length + 1), base);
  });
}

function absoluteList(list: string, base: AddressBase): string {
  return list
    .split(/\s+/)
    .map((part) => (part.startsWith("/") ? rootFor(part, base) + part.slice(1) : part))
    .join(" ");
}

/** What takes the place of an address's first `/`. */
function rootFor(address: string, { url, path }: AddressBase): string {
  return path !== "" && address.startsWith(`${path}/`) ? url.slice(0, -path.length) : url;
}

/** The way from a file back to the root: `../` for `/side/index.html`. */
export function pathToRoot(targetPath: string): string {
  const folders = targetPath.replace(/^\//, "").split("/").length - 1;
  return folders === 0 ? "./" : "../".repeat(folders);
}
