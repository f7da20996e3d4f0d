import { type GoUrl, parseGoUrl } from "../shortcode/embedded/go-url.ts";
import type { RefTarget } from "../shortcode/page.ts";
import { findPage } from "./get-page.ts";
import type { Page } from "./page.ts";

/** What `ref` and `relref` ask of a page. */
export type RefKind = "permalink" | "relPermalink";

/** The address that `ref` means, seen from a page, with its fragment; `undefined` when there is no such page. */
export function refOf(page: Page, asked: RefTarget | string, kind: RefKind): string | undefined {
  const target = typeof asked === "string" ? { path: asked } : asked;
  const url = parseGoUrl(target.path);
  const link = url && linkOf(page, url, target, kind);
  return link === undefined ? undefined : link + (url?.fragment ? `#${url.fragment}` : "");
}

function linkOf(
  page: Page,
  { path }: GoUrl,
  { lang, outputFormat }: RefTarget,
  kind: RefKind,
): string | undefined {
  const site = lang ? page.site.sites.find(({ language }) => language.lang === lang) : page.site;
  if (path === "" || !site) return site && "";
  const found = findPage(site, path, page, true);
  if (!outputFormat) return found?.[kind];
  return found?.outputFormats.get(outputFormat)?.[kind];
}
