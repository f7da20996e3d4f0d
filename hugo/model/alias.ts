import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import { cleanPath, joinPath } from "../url/path.ts";
import type { Page } from "./page.ts";
import { spanIn } from "./page-span.ts";

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

/** The redirects to a page. One that Hugo refuses is reported and left out. */
export function aliasOutputsOf(page: Page, report: Report): AliasOutput[] {
  if (page.meta.aliases.length === 0 || page.meta.build.render !== "always") return [];
  if (page.site.settings.disableAliases) return [];
  return page.meta.aliases.flatMap((written) => {
    if (refuses(page, written, report)) return [];
    const alias = absoluteAlias(page, written);
    return { page, alias, targetPath: aliasFile(alias), permalink: page.permalink };
  });
}

function refuses(page: Page, alias: string, report: Report): boolean {
  const span = spanIn(page, "aliases");
  if (/^https?:\/\//.test(alias)) {
    report(diagnose("site/address-with-host", span, { key: "aliases", value: alias }));
    return true;
  }
  const slashed = alias.replaceAll("\\", "/");
  // Hugo: an alias beside the home page is outside the site.
  const from = slashed.startsWith("/") ? "" : `${page.target.resourceLink.slice(1)}/..`;
  if (!joinPath(from.replace(/^\/+/, ""), slashed.replace(/^\/+/, "")).startsWith("..")) return false;
  report(diagnose("site/alias-outside", span, { alias }));
  return true;
}

/** Hugo: an alias without a leading `/` stands beside the page, any other in the language's folder. */
export function absoluteAlias(page: Page, alias: string): string {
  const { languagePrefix, uglyURLs } = page.site.settings;
  const slashed = alias.replaceAll("\\", "/");
  const path = slashed.startsWith("/")
    ? cleanPath(`/${languagePrefix}/${slashed}`)
    : cleanPath(`${page.target.resourceLink}/../${slashed}`);
  return uglyURLs === true && !/\.html?$/.test(path) ? `${path}.html` : path;
}

/** Hugo: the letters stay as written. */
function aliasFile(alias: string): string {
  return cleanPath(/\.html?$/.test(alias) ? alias : `${alias}/index.html`).slice(1);
}
