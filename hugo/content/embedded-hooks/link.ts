import type { LinkHookContext } from "../../markdown/hooks.ts";
import { escapeText, escapeUrl } from "../../shortcode/embedded/go-html.ts";
import { type GoUrl, parseGoUrl } from "../../shortcode/embedded/go-url.ts";
import { addressOf } from "./address.ts";
import type { HookPage } from "./page.ts";

/**
 * A link as Hugo's own hook writes it: a path to a Markdown file, to a file of the bundle or under `assets/`
 * becomes the address that it gets on the site. Nothing when Hugo refuses the address.
 */
export function embeddedLink(
  { destination, title, text }: LinkHookContext,
  page: HookPage,
): string | undefined {
  const url = parseGoUrl(destination);
  if (!url) return undefined;
  const titleAttribute = title === "" ? "" : ` title="${escapeText(title)}"`;
  return `<a href="${escapeUrl(hrefOf(url, page))}"${titleAttribute}>${text}</a>`;
}

function hrefOf(url: GoUrl, page: HookPage): string {
  // Hugo: a fragment is put behind the page's own address, so that it holds wherever the text is shown.
  if (url.text.startsWith("#")) return `${page.relPermalink}#${url.fragment}`;
  if (url.text === "" || url.isAbsolute) return url.text;
  const find = (path: string) => page.getPage(path) ?? page.resources.get(path) ?? page.site.resource?.(path);
  return addressOf(url, find);
}
