import type { MenuEntry } from "./menu.ts";
import type { Page } from "./page.ts";

/** Whether an entry is the page's own, or leads to the page. */
export function isMenuCurrent(page: Page, menu: string, entry: MenuEntry): boolean {
  return page.menuEntries.some((own) => own.menu === menu && own.isEqual(entry)) || entry.page === page;
}

/** Whether the page stands somewhere below an entry: in the menu, or in the section that it leads to. */
export function hasMenuCurrent(page: Page, menu: string, entry: MenuEntry): boolean {
  if (entry.page?.isSection && entry.page.isAncestor(page)) return true;
  return entry.children.some(
    (child) => isMenuCurrent(page, menu, child) || hasMenuCurrent(page, menu, child),
  );
}
