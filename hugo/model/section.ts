import { parentPath } from "../url/path.ts";
import { isBranchKind } from "./kind.ts";
import type { Page } from "./page.ts";
import { Pages } from "./pages.ts";

/** The section that holds a page; for the files of a bundle the bundle. */
export function parentOf(page: Page): Page | null {
  if (page.kind === "home") return null;
  if (page.owner) return page.owner;
  return page.site.tree.branchAt(page.contentPath.containerDir) ?? null;
}

/** The section a page is in; a section is in itself. */
export function currentSectionOf(page: Page): Page {
  if (isBranchKind(page.kind)) return page;
  const { dir, isBundle } = page.contentPath;
  return page.site.tree.branchAt(isBundle ? parentPath(dir) : dir) ?? page.site.home;
}

/** The section at the root that a page is below. */
export function firstSectionOf(page: Page): Page {
  const { section } = page.contentPath;
  if (page.kind === "home" || section === "") return page.site.home;
  return page.site.tree.branchAt(`/${section}`) ?? page.site.home;
}

/** From the parent up to home. */
export function ancestorsOf(page: Page): Pages {
  const ancestors = new Pages();
  for (let at = page.parent; at; at = at.parent) ancestors.push(at);
  return ancestors;
}

export function isAncestorOf(page: Page, other: Page): boolean {
  if (page.site !== other.site || page === other || page.kind === "page") return false;
  return page.path === "/" || other.path.startsWith(`${page.path}/`);
}

/** Pages and sections directly in a section; for a taxonomy its terms. */
export function pagesIn(page: Page): Pages {
  const { tree } = page.site;
  switch (page.kind) {
    case "home":
    case "section":
      return listed(
        page,
        tree.membersOf(page),
        (member) => member.kind === "page" || member.kind === "section",
      );
    case "taxonomy":
      return listed(page, below(page), (member) => member.kind === "term");
    case "term":
      return page.site.terms.pagesWith(page);
    default:
      return new Pages();
  }
}

export function regularPagesIn(page: Page): Pages {
  // Hugo: what stands under a term counts as regular, sections and home too.
  if (page.kind === "term") return page.pages;
  if (!isBranchKind(page.kind)) return new Pages();
  return listed(page, page.site.tree.membersOf(page), (member) => member.kind === "page");
}

export function regularPagesBelow(page: Page): Pages {
  if (page.kind !== "home" && page.kind !== "section") return page.regularPages;
  return listed(page, below(page), (member) => member.kind === "page");
}

export function sectionsIn(page: Page): Pages {
  if (page.kind !== "home" && page.kind !== "section") return new Pages();
  return listed(page, page.site.tree.membersOf(page), (member) => member.kind === "section");
}

/** All pages below a section, in the order of their paths. */
export function below(page: Page): Page[] {
  const { tree } = page.site;
  const found: Page[] = [];
  const collect = (branch: Page) => {
    for (const member of tree.membersOf(branch)) {
      found.push(member);
      if (isBranchKind(member.kind)) collect(member);
    }
  };
  collect(page);
  return found;
}

function listed(page: Page, members: readonly Page[], wanted: (member: Page) => boolean): Pages {
  const list = members.filter((member) => wanted(member) && member.isListed("local"));
  return Pages.listOf(page.site.inOrder(list));
}
