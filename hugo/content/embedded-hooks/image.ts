import type { AttributeValue, ImageHookContext } from "../../markdown/hooks.ts";
import { escapeText, escapeUrl } from "../../shortcode/embedded/go-html.ts";
import { parseGoUrl } from "../../shortcode/embedded/go-url.ts";
import { addressOf } from "./address.ts";
import type { HookPage } from "./page.ts";
import { quote } from "./quote.ts";

/** An image as Hugo's own hook writes it. Nothing when Hugo refuses the address, or an attribute. */
export function embeddedImage(context: ImageHookContext, page: HookPage): string | undefined {
  const { destination, plainText, title, attributes } = context;
  const url = parseGoUrl(destination);
  if (!url || Object.values(attributes).some((value) => typeof value === "object" && value !== null))
    return undefined;
  const find = (path: string) => page.resources.get(path) ?? page.site.resource?.(path);
  const src = url.isAbsolute ? url.text : addressOf(url, find);
  const titleAttribute = title === "" ? "" : ` title="${escapeText(title)}"`;
  const others = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  const more = others
    .map(([name, value]) => (value ? ` ${name}=${quote(escapeAttribute(value))}` : ""))
    .join("");
  return `<img src="${escapeUrl(src)}" alt="${escapeText(plainText)}"${titleAttribute}${more}>`;
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&#34;"],
  ["'", "&#39;"],
]);

/** Go's `html.EscapeString`. */
function escapeAttribute(value: AttributeValue): string {
  return String(value).replace(/[&<>"']/g, (character) => entities.get(character) ?? character);
}
