import { cleanPath, climbs } from "../url/path.ts";
import { sanitizePath } from "../url/sanitize.ts";
import type { Page } from "./page.ts";

/** A file that sends its readers to a page. */
export interface AliasOutput {
  readonly page: Page;
  /** The alias as written. */
  readonly alias: string;
  /** Below the publish folder, without a leading `/`. */
  readonly targetPath: string;
  /** Where it leads. */
  readonly permalink: string;
}

/** The redirects to a page; an alias that would leave the site is clamped to its root. */
export function aliasesOf(page: Page): AliasOutput[] {
  if (page.aliases.length === 0 || page.permalink === "") return [];
  return page.aliases.map((alias) => ({
    page,
    alias,
    targetPath: aliasPath(page, alias),
    permalink: page.permalink,
  }));
}

export function leavesSite(alias: string): boolean {
  return climbs(alias);
}

/** Hugo: an alias without a leading `/` stands beside the page. */
function aliasPath(page: Page, alias: string): string {
  const { settings } = page.site;
  const slashed = alias.replaceAll("\\", "/");
  const beside = `${page.target.resourceDir}/../${slashed}`;
  const path = slashed.startsWith("/") ? `/${settings.languagePrefix}/${slashed}` : beside;
  const clean = sanitizePath(cleanPath(path), settings);
  return (/\.html?$/.test(clean) ? clean : cleanPath(`${clean}/index.html`)).slice(1);
}
