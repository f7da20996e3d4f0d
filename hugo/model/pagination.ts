import { relativeLink } from "../url/base-url.ts";
import type { AliasOutput } from "./alias.ts";
import type { PageGroup } from "./group.ts";
import { mainFormatOf, outputOf, type PageOutput, targetOf } from "./output.ts";
import type { Page } from "./page.ts";
import { Pages } from "./pages.ts";
import type { OutputFormat } from "./settings.ts";

/** What a list is cut from: pages, or groups of pages. */
export type Paginated = readonly Page[] | readonly PageGroup[];

/** One page of a long list, with Hugo's names. */
export class Pager {
  readonly pageNumber: number;
  readonly url: string;
  readonly #all: readonly Page[];
  readonly #groups: readonly (PageGroup | undefined)[];
  readonly #pagers: readonly Pager[];
  readonly pageSize: number;

  constructor(
    number: number,
    size: number,
    all: readonly Page[],
    groups: readonly (PageGroup | undefined)[],
    pagers: readonly Pager[],
    url: string,
  ) {
    this.pageNumber = number;
    this.pageSize = size;
    this.url = url;
    this.#all = all;
    this.#groups = groups;
    this.#pagers = pagers;
  }

  get pagerSize(): number {
    return this.pageSize;
  }
  get pages(): readonly Page[] {
    return this.#all.slice(this.#from, this.#from + this.pageSize);
  }

  /** The pages in their groups, when groups were paginated. */
  get pageGroups(): readonly PageGroup[] {
    const groups: { key: unknown; pages: Page[]; of: PageGroup }[] = [];
    for (const [i, page] of this.pages.entries()) {
      const group = this.#groups[this.#from + i];
      if (!group) continue;
      const last = groups.at(-1);
      if (last?.of === group) last.pages.push(page);
      else groups.push({ key: group.key, pages: [page], of: group });
    }
    return groups.map(({ pages, of }) => ({ key: of.key, pages: Pages.listOf(pages) }));
  }

  get numberOfElements(): number {
    return this.pages.length;
  }
  get totalNumberOfElements(): number {
    return this.#all.length;
  }
  /** None for an empty list, although it has one pager. */
  get totalPages(): number {
    return this.#all.length === 0 ? 0 : this.#pagers.length;
  }
  get pagers(): readonly Pager[] {
    return this.#pagers;
  }
  get hasPrev(): boolean {
    return this.pageNumber > 1;
  }
  get hasNext(): boolean {
    return this.pageNumber < this.totalPages;
  }
  get prev(): Pager | null {
    return this.#pagers[this.pageNumber - 2] ?? null;
  }
  get next(): Pager | null {
    return this.#pagers[this.pageNumber] ?? null;
  }
  get first(): Pager | null {
    return this.#pagers[0] ?? null;
  }
  get last(): Pager | null {
    return this.#pagers.at(-1) ?? null;
  }

  get #from(): number {
    return (this.pageNumber - 1) * this.pageSize;
  }
}

/** Cuts a list into pagers for the page in one format; an empty list has one, empty pager. */
export function paginate(
  page: Page,
  list: Paginated,
  size: number,
  format: OutputFormat | undefined = mainFormatOf(page),
): Pager[] {
  const all: Page[] = [];
  const groups: (PageGroup | undefined)[] = [];
  for (const one of list) {
    const members = "pages" in one && !("kind" in one) ? one.pages : undefined;
    if (members) for (const member of members) groups[all.push(member) - 1] = one as PageGroup;
    else all.push(one as Page);
  }
  const count = Math.max(1, Math.ceil(all.length / size));
  const pagers: Pager[] = [];
  for (let number = 1; number <= count; number++) {
    pagers.push(new Pager(number, size, all, groups, pagers, pagerLink(page, number, format)));
  }
  return pagers;
}

/** What Hugo's `.Paginator` cuts: all pages of the site for the home page, else the section's own. */
export function paginatedByDefault(page: Page): readonly Page[] {
  if (page.isHome) return page.site.regularPages;
  return page.kind === "term" || page.kind === "taxonomy" ? page.pages : page.regularPages;
}

/** Where the pagers after the first are written. */
export function pagerOutputs({ page, format }: PageOutput, count: number): PageOutput[] {
  return Array.from({ length: Math.max(0, count - 1) }, (_, i) =>
    outputOf(page, format, targetOf(page, format, addendsOf(page, i + 2)), i + 2),
  );
}

/** The address with the number of the first pager leads to the page itself. */
export function firstPagerAlias({ page, format, permalink }: PageOutput): AliasOutput | undefined {
  if (!format.isHTML || page.site.settings.pagination.disableAliases) return undefined;
  const { file, link } = targetOf(page, format, addendsOf(page, 1));
  return { page, alias: link, targetPath: file.slice(1), permalink };
}

function pagerLink(page: Page, number: number, format: OutputFormat | undefined): string {
  if (!format) return "";
  const isMain = number === 1 && format === mainFormatOf(page);
  const target = isMain ? page.target : targetOf(page, format, number === 1 ? "" : addendsOf(page, number));
  return relativeLink(page.site.settings.linkBase, target.link);
}

function addendsOf(page: Page, number: number): string {
  return `${page.site.settings.pagination.path}/${number}`;
}
