/** `url()` in style sheets: fonts and pictures get published at an address that changes with their content. */
import type { CustomAtRules, Image, Url, Visitor } from "lightningcss";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/source.ts";
import type { AssetFile, Find, Publish, Read, RelUrl } from "../asset-file.ts";
import { fingerprint } from "../fingerprint.ts";
import { decode, encodeSitePath, resolveSitePath } from "../site-address.ts";

export interface UrlContext {
  readonly find: Find;
  readonly read: Read;
  readonly publish: Publish;
  readonly report: Report;
  readonly relUrl?: RelUrl | undefined;
  /** The style sheet that the addresses are relative to. */
  readonly from: AssetFile;
  /** Gets the absolute path of every file found. */
  readonly files: Set<string>;
  readonly at: (line: number, column: number) => Span;
}

/** Addresses that name no file of this site: other sites, `data:`, and parts of the page itself. */
export function hasOwnScheme(url: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i.test(url);
}

export function rewriteUrls(context: UrlContext): Visitor<CustomAtRules> {
  const seen = new Map<string, string>();
  const rewrite = (url: Url): Url => {
    const known = seen.get(url.url) ?? rewritten(url, context);
    seen.set(url.url, known);
    return { ...url, url: known };
  };
  const inImageSet = (image: Image): Image =>
    image.type === "url" ? { ...image, value: rewrite(image.value) } : image;
  return {
    Url: rewrite,
    Image(image) {
      // The addresses in `image-set()` are not shown to the visitor of addresses.
      if (image.type !== "image-set") return undefined;
      const options = image.value.options.map((option) => ({ ...option, image: inImageSet(option.image) }));
      return { ...image, value: { ...image.value, options } };
    },
  };
}

function rewritten(url: Url, context: UrlContext): string {
  if (hasOwnScheme(url.url)) return url.url;
  const { from, find, read, publish, report, files, relUrl = encodeSitePath } = context;
  const suffix = /[?#].*$/s.exec(url.url)?.[0] ?? "";
  const written = decode(url.url.slice(0, url.url.length - suffix.length));
  const path = resolveSitePath(from.sitePath, written);
  const file = path === undefined ? undefined : find(path);
  if (!file) {
    report(diagnose("css/not-found", context.at(url.loc.line, url.loc.column), { path: url.url }));
    return url.url;
  }
  files.add(file.absolutePath);
  if (file.published) return relUrl(file.sitePath) + suffix;
  const { sitePath } = fingerprint(file.sitePath, read(file.absolutePath));
  publish({ sitePath, content: { copyOf: file.absolutePath } });
  return relUrl(sitePath) + suffix;
}
