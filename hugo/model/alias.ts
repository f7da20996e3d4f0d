import { cleanPath } from "../url/path.ts";
import { sanitizePath } from "../url/sanitize.ts";
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

/** Hugo: an alias without a leading `/` stands beside the page, any other in the language's folder. */
export function absoluteAlias(page: Page, alias: string): string {
  const { languagePrefix, uglyURLs } = page.site.settings;
  const slashed = alias.replaceAll("\\", "/");
  const path = slashed.startsWith("/")
    ? cleanPath(`/${languagePrefix}/${slashed}`)
    : cleanPath(`${page.target.path}/../${slashed}`);
  return uglyURLs === true && !/\.html?$/.test(path) ? `${path}.html` : path;
}

function aliasFile(page: Page, alias: string): string {
  const path = sanitizePath(alias, page.site.settings);
  return (/\.html?$/.test(path) ? path : `${path}/index.html`).slice(1);
}
