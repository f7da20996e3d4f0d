import type { MenuEntry } from "./menu.ts";
import type { Page } from "./page.ts";

/** Whether the page is the one that an entry leads to. */
export function isMenuCurrent(page: Page, menu: string, entry: MenuEntry): boolean {
  if (entry.page === page) return true;
  return entryOf(page, menu).some((own) => own.isEqual(entry) || own.isSameResource(entry));
}

/** Whether the page, or an entry of its own, stands somewhere below an entry. */
export function hasMenuCurrent(page: Page, menu: string, entry: MenuEntry): boolean {
  if (entry.page && entry.page !== page && entry.page.isAncestor(page)) return true;
  return entry.children.some(
    (child) => isMenuCurrent(page, menu, child) || hasMenuCurrent(page, menu, child),
  );
}

function entryOf(page: Page, menu: string): MenuEntry[] {
  const found: MenuEntry[] = [];
  const collect = (entries: readonly MenuEntry[]) => {
    for (const entry of entries) {
      if (entry.page === page) found.push(entry);
      collect(entry.children);
    }
  };
  collect(page.site.menus[menu] ?? []);
  return found;
}
