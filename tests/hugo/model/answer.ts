import { isParams, type Value } from "../../../hugo/formats/value.ts";
import type { Groups } from "../../../hugo/model/group.ts";
import type { MenuEntry } from "../../../hugo/model/menu.ts";
import type { OutputFormats } from "../../../hugo/model/output.ts";
import type { Page } from "../../../hugo/model/page.ts";
import { paginate } from "../../../hugo/model/pagination.ts";
import { FileResource } from "../../../hugo/model/resources.ts";
import type { Site } from "../../../hugo/model/site.ts";

/** The same of a page as the probe asks Hugo: see `scripts/oracle/probe.ts`. */
export function answer(page: Page): Record<string, unknown> {
  return {
    kind: page.kind,
    type: page.type,
    section: page.section,
    title: page.title,
    linkTitle: page.linkTitle,
    name: page.name,
    file: fileOf(page),
    lang: page.lang,
    path: page.path,
    bundleType: page.bundleType,
    rel: page.relPermalink,
    permalink: page.permalink,
    weight: page.weight,
    draft: page.draft,
    description: page.description,
    keywords: page.keywords,
    params: plain(page.params),
    slug: page.slug,
    layout: page.layout,
    aliases: page.aliases,
    sitemap: {
      changeFreq: page.sitemap.changeFreq,
      priority: page.sitemap.priority,
      disable: page.sitemap.disable,
    },
    date: day(page.date),
    lastmod: day(page.lastmod),
    publishDate: day(page.publishDate),
    expiryDate: day(page.expiryDate),
    ...treeOf(page),
    outputFormats: formatsOf(page.outputFormats),
    alternative: formatsOf(page.alternativeOutputFormats),
    resources: [...page.resources].map((resource) => {
      const file = resource instanceof FileResource ? resource : undefined;
      return {
        type: resource.resourceType,
        name: resource.name,
        title: resource.title,
        rel: file?.relPermalink ?? "",
        params: file ? plain(file.params) : {},
        media: file?.mediaType ?? "application/octet-stream",
      };
    }),
    terms: Object.fromEntries(
      page.site.taxonomyNames.map(({ plural }) => [plural, ids(page.getTerms(plural))]),
    ),
    taxonomies: page.isHome ? taxonomiesOf(page.site) : {},
    menus: Object.fromEntries(
      Object.entries(page.site.menus).map(([name, menu]) => [name, menuOf(page, name, menu)]),
    ),
    site: page.isHome ? siteOf(page.site) : {},
    pagers: page.isPage ? [] : pagersOf(page),
    related: page.isPage ? ids(page.site.regularPages.related(page)).slice(0, 5) : [],
  };
}

function fileOf(page: Page): Record<string, unknown> {
  const { file } = page;
  if (!file) return {};
  return {
    path: file.path,
    dir: file.dir,
    base: file.baseFileName,
    logical: file.logicalName,
    content: file.contentBaseName,
    translation: file.translationBaseName,
    ext: file.ext,
    id: file.uniqueID,
    section: file.section,
  };
}

function treeOf(page: Page): Record<string, unknown> {
  return {
    pages: ids(page.pages),
    regularPages: ids(page.regularPages),
    regularPagesRecursive: ids(page.regularPagesRecursive),
    sections: ids(page.sections),
    parent: id(page.parent),
    ancestors: ids(page.ancestors),
    currentSection: id(page.currentSection),
    firstSection: id(page.firstSection),
    next: id(page.next),
    prev: id(page.prev),
    nextInSection: id(page.nextInSection),
    prevInSection: id(page.prevInSection),
    translations: ids(page.translations),
    allTranslations: ids(page.allTranslations),
    isTranslated: page.isTranslated,
    translationKey: page.translationKey,
  };
}

function siteOf(site: Site): Record<string, unknown> {
  return {
    title: site.title,
    baseURL: site.baseURL,
    pages: ids(site.pages),
    regularPages: ids(site.regularPages),
    allPages: ids(site.allPages),
    sections: ids(site.sections),
    mainSections: site.mainSections,
    lastmod: day(site.lastmod),
    copyright: site.copyright,
    languages: site.languages.map(({ lang }) => lang),
    params: plain(site.params),
    byTitle: ids(site.regularPages.byTitle()),
    byDate: ids(site.regularPages.byDate().reverse()),
    byLastmod: ids(site.regularPages.byLastmod()),
    byParam: ids(site.regularPages.byParam("rang")),
    byLanguage: ids(site.allPages.byLanguage()),
    groups: [
      ...groupsOf(site.regularPages.groupBy("Section")),
      ...groupsOf(site.regularPages.groupByDate("2006-01", "asc")),
      ...groupsOf(site.regularPages.groupByParam("rang", "desc")),
    ],
  };
}

function groupsOf(groups: Groups): unknown[] {
  return [...groups].map(({ key, pages }) => ({ key, pages: ids(pages) }));
}

function pagersOf(page: Page): unknown[] {
  return paginate(page, page.pages, 2).map((pager) => ({
    number: pager.pageNumber,
    url: pager.url,
    pages: ids(pager.pages),
    hasNext: pager.hasNext,
    total: pager.totalPages,
    elements: pager.totalNumberOfElements,
  }));
}

function taxonomiesOf(site: Site): unknown {
  const entries = Object.entries(site.taxonomies).map(([plural, terms]) => [
    plural,
    Object.fromEntries(
      Object.entries(terms).map(([term, pages]) => [
        term,
        [...pages].map(({ page, weight }) => ({ page: id(page), weight })),
      ]),
    ),
  ]);
  return Object.fromEntries(entries);
}

function menuOf(page: Page, menu: string, entries: readonly MenuEntry[]): unknown[] {
  return [...entries].map((entry) => ({
    identifier: entry.identifier,
    name: entry.name,
    title: entry.title,
    url: entry.url,
    pageRef: entry.pageRef,
    weight: entry.weight,
    pre: entry.pre,
    post: entry.post,
    parent: entry.parent,
    params: plain(entry.params),
    page: id(entry.page),
    current: page.isMenuCurrent(menu, entry),
    has: page.hasMenuCurrent(menu, entry),
    children: menuOf(page, menu, entry.children),
  }));
}

function formatsOf(formats: OutputFormats): unknown[] {
  return [...formats].map(({ name, rel, relPermalink, permalink }) => ({
    name,
    rel,
    link: relPermalink,
    permalink,
  }));
}

export function id(page: Page | null | undefined): string {
  return page ? `${page.lang} ${page.path}` : "";
}

function ids(pages: Iterable<Page>): string[] {
  return [...pages].map(id);
}

function day(date: Date | null): string {
  return date ? date.toISOString().replace(".000Z", "Z") : "";
}

function plain(value: Value): unknown {
  if (value instanceof Date) return day(value);
  if (Array.isArray(value)) return value.map(plain);
  if (!isParams(value)) return value;
  return Object.fromEntries(Object.keys(value).map((key) => [key, plain(value[key] ?? null)]));
}
