import { cleanPath } from "../url/path.ts";
import type { Page } from "./page.ts";

/** A file that sends its readers to a page. */
export interface AliasOutput {
  readonly page: Page;
  /** The alias from the root. */
  readonly alias: string;
  /** Below the publish folder, without a leading `/`. */
  readonly targetPath: string;
  /** Where it leads. */
  readonly permalink: string;
}

/** The redirects to a page; an alias that would leave the site ends at its root. */
export function aliasOutputsOf(page: Page): AliasOutput[] {
  if (page.meta.aliases.length === 0 || !page.hasLink || page.site.settings.disableAliases) return [];
  return page.aliases.map((alias) => ({
    page,
    alias,
    targetPath: aliasFile(page, alias),
    permalink: page.permalink,
  }));
}

/** Hugo: an alias without a leading `/` stands beside the page. */
export function absoluteAlias(page: Page, alias: string): string {
  const slashed = alias.replaceAll("\\", "/");
  const path = cleanPath(slashed.startsWith("/") ? slashed : `${page.target.path}/../${slashed}`);
  return page.site.settings.uglyURLs === true && !/\.html?$/.test(path) ? `${path}.html` : path;
}

function aliasFile(page: Page, alias: string): string {
  const { languagePrefix } = page.site.settings;
  // Hugo: an alias is a path as it is written, spaces and capital letters too.
  const path = cleanPath(`/${languagePrefix}/${alias}`).replace(/\p{Cc}/gu, "");
  return (/\.html?$/.test(path) ? path : `${path}/index.html`).slice(1);
}
