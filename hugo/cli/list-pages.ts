import type { Page } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { goDate } from "./go-date.ts";

/** Which pages a list holds, and what must be switched on for the model to have them. */
export interface PageList {
  readonly flags: readonly ("builddrafts" | "buildfuture" | "buildexpired")[];
  readonly holds: (page: Page, now: Date) => boolean;
}

/** Hugo: a list of drafts has those of the future too, but a list of the future has no expired ones. */
export const pageLists: ReadonlyMap<string, PageList> = new Map([
  ["all", { flags: ["builddrafts", "buildfuture", "buildexpired"], holds: () => true }],
  ["drafts", { flags: ["builddrafts", "buildfuture", "buildexpired"], holds: (page) => page.draft }],
  ["future", { flags: ["builddrafts", "buildfuture"], holds: isFuture }],
  ["expired", { flags: ["builddrafts", "buildexpired"], holds: isExpired }],
  [
    "published",
    { flags: [], holds: (page, now) => !page.draft && !isFuture(page, now) && !isExpired(page, now) },
  ],
]);

function isFuture({ publishDate }: Page, now: Date): boolean {
  return publishDate !== null && publishDate > now;
}

function isExpired({ expiryDate }: Page, now: Date): boolean {
  return expiryDate !== null && expiryDate < now;
}

const header = "path,slug,title,date,expiryDate,publishDate,draft,permalink,kind,section";

/** The pages of a list that have a file, in Hugo's order across all languages, as Hugo's CSV. */
export function pagesAsCsv(sites: readonly Site[], list: PageList, now: Date): string {
  const [first] = sites;
  const pages = sites.flatMap((site) =>
    site.pages.filter((page) => page.contentFile && list.holds(page, now)),
  );
  if (first && sites.length > 1) pages.sort(first.compare);
  const rows = pages.map((page) => {
    const date = (value: Date | null): string => goDate(value, page.site.zone);
    return [
      page.contentFile?.displayPath ?? "",
      page.slug,
      page.title,
      date(page.date),
      date(page.expiryDate),
      date(page.publishDate),
      String(page.draft),
      page.permalink,
      page.kind,
      page.section,
    ];
  });
  return [header, ...rows.map((row) => row.map(quoted).join(","))].map((line) => `${line}\n`).join("");
}

/** Go's `encoding/csv`: quotes where they are needed, and around a field that begins with space. */
function quoted(field: string): string {
  const needsQuotes = field === "\\." || /[",\r\n]|^\s/u.test(field);
  return needsQuotes ? `"${field.replaceAll('"', '""')}"` : field;
}
