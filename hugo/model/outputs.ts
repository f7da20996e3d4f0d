import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import { cleanPath } from "../url/path.ts";
import { type AliasOutput, aliasOutputsOf } from "./alias.ts";
import type { ContentFile } from "./input.ts";
import type { PageOutput } from "./output.ts";
import type { Page } from "./page.ts";
import { nameOf, spanIn } from "./page-span.ts";
import { FileResource } from "./resources.ts";
import type { Site } from "./site.ts";

/** A file of a page that is copied beside it. */
export interface ResourceOutput {
  readonly page: Page;
  readonly from: ContentFile;
  /** Below the publish folder, without a leading `/`. */
  readonly targetPath: string;
}

type AnyOutput = PageOutput | AliasOutput | ResourceOutput;

/** All that a build writes, pagers after the first left aside: they are known when a page is rendered. */
export interface Outputs {
  readonly pages: readonly PageOutput[];
  readonly aliases: readonly AliasOutput[];
  readonly resources: readonly ResourceOutput[];
}

/** The files of all sites. Two for one address are reported, as are aliases outside the site. */
export function outputsOfSites(sites: readonly Site[], report: Report): Outputs {
  const isWritable = (output: AnyOutput): boolean => checkName(output, report);
  const pages = sites.flatMap((site) => site.outputs()).filter(isWritable);
  const redirects = [...sites.flatMap(mainAliases), ...sites.flatMap((site) => aliasesOf(site, report))];
  const aliases = redirects.filter(isWritable);
  const resources = sites.flatMap(resourceOutputs);
  reportSameAddress([...pages, ...aliases, ...resources], report);
  return { pages, aliases, resources };
}

/** The pages that are written in each of their formats, those outside the lists too. */
export function pageOutputs(site: Site): PageOutput[] {
  const all = [...site.tree.all, ...site.standalonePages];
  return all.filter((page) => page.meta.build.render === "always").flatMap((page) => [...page.outputs]);
}

function aliasesOf(site: Site, report: Report): AliasOutput[] {
  return site.tree.all.flatMap((page) => aliasOutputsOf(page, report));
}

/** Hugo: where the default language has a folder, the root leads there; where it has none, its folder leads to the root. */
function mainAliases(site: Site): AliasOutput[] {
  const { settings, home, sites } = site;
  const { defaultContentLanguage, languagePrefix, multihost, language } = settings;
  const isMultilingual = sites.length > 1 || languagePrefix !== "";
  if (!isMultilingual || multihost || language.lang !== defaultContentLanguage) return [];
  if (settings.disableDefaultLanguageRedirect || !home.hasLink) return [];
  const alias = languagePrefix === "" ? `/${language.lang}` : "/";
  const targetPath = cleanPath(`${alias}/index.html`).slice(1);
  return [{ page: home, alias, targetPath, permalink: home.permalink }];
}

/** Files of pages with `publishResources: false` that layouts have linked to: known once the pages are rendered. */
export function linkedResources(sites: readonly Site[]): ResourceOutput[] {
  const outputs: ResourceOutput[] = [];
  for (const page of sites.flatMap(({ files }) => [...files.keys()])) {
    if (page.meta.build.publishResources) continue;
    for (const resource of page.ownResources) {
      if (resource instanceof FileResource && resource.isLinked) {
        outputs.push({ page, from: resource.file, targetPath: resource.targetPath });
      }
    }
  }
  return outputs;
}

function resourceOutputs(site: Site): ResourceOutput[] {
  const outputs: ResourceOutput[] = [];
  for (const page of site.files.keys()) {
    if (!page.meta.build.publishResources) continue;
    for (const resource of page.ownResources) {
      if (resource instanceof FileResource && resource.page === page) {
        outputs.push({ page, from: resource.file, targetPath: resource.targetPath });
      }
    }
  }
  return outputs;
}

/** No disk takes a name with a NUL, or one with more bytes than this between two `/`. */
const longestName = 255;

function checkName(output: AnyOutput, report: Report): boolean {
  const { page, targetPath } = output;
  if (!targetPath.includes("\0") && !targetPath.split("/").some(isTooLong)) return true;
  const key = "alias" in output ? "aliases" : page.meta.url === "" ? "slug" : "url";
  const path = `/${targetPath.replaceAll("\0", "\u{FFFD}")}`;
  report(diagnose("site/impossible-name", spanIn(page, key), { path }));
  return false;
}

function isTooLong(name: string): boolean {
  return name.length > longestName || (name.length * 3 > longestName && byteLength(name) > longestName);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function reportSameAddress(outputs: readonly AnyOutput[], report: Report): void {
  const taken = new Map<string, AnyOutput>();
  for (const output of outputs) {
    const { targetPath, page } = output;
    const first = taken.get(targetPath);
    if (!first) taken.set(targetPath, output);
    else if (first.page !== page || "alias" in output !== "alias" in first) {
      const values = { first: label(first), second: label(output), path: `/${targetPath}` };
      const notes = [{ message: "the other one", span: spanIn(first.page, "slug") }];
      report(diagnose("site/same-address", spanIn(page, "slug"), values, { notes }));
    }
  }
}

function label(output: AnyOutput): string {
  if ("from" in output) return output.from.displayPath;
  return "alias" in output ? `${output.alias} (alias of ${nameOf(output.page)})` : nameOf(output.page);
}
