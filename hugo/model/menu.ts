import { emptyParams, isParams, type Params, type Value } from "../formats/value.ts";
import { toInt, toTables, toText, toTextListKeepingText } from "./cast.ts";
import { byLetters } from "./order.ts";
import type { Page } from "./page.ts";
import type { Site } from "./site.ts";

/** An entry of a menu, with Hugo's names. */
export class MenuEntry {
  readonly menu: string;
  readonly identifier: string;
  readonly pre: string;
  readonly post: string;
  readonly parent: string;
  readonly pageRef: string;
  readonly params: Params;
  readonly page: Page | null;
  weight: number;
  children: MenuEntries = new MenuEntries();
  readonly #name: string;
  readonly #title: string;
  readonly #url: string;

  constructor(menu: string, config: Params, page: Page | null, fallback: MenuFallback) {
    this.menu = menu;
    this.identifier = toText(config.identifier);
    this.pre = toText(config.pre);
    this.post = toText(config.post);
    this.parent = toText(config.parent);
    this.pageRef = toText(config.pageref);
    this.params = isParams(config.params) ? config.params : emptyParams();
    this.page = page;
    this.weight = toInt(config.weight) ?? 0;
    this.#name = toText(config.name) || fallback.name;
    this.#title = toText(config.title);
    this.#url = fallback.url;
  }

  get name(): string {
    return this.#name || this.page?.linkTitle || "";
  }
  get title(): string {
    return this.#title || this.page?.title || "";
  }
  get url(): string {
    return this.page?.relPermalink || this.#url;
  }
  /** The page's address while it has one, otherwise the address as written. */
  get configuredURL(): string {
    return this.#url;
  }
  /** What names the entry among its siblings' children: identifier, or name. */
  get keyName(): string {
    return this.identifier || this.#name || this.page?.linkTitle || "";
  }
  get hasChildren(): boolean {
    return this.children.length > 0;
  }

  get #id(): string {
    return this.identifier || this.url || this.name;
  }

  isEqual(other: MenuEntry | null | undefined): boolean {
    return !!other && this.#id === other.#id && this.parent === other.parent;
  }

  /** Whether the two lead to the same page or address. */
  isSameResource(other: MenuEntry): boolean {
    if (this.page && other.page) return this.page === other.page;
    return this.url !== "" && this.url === other.url;
  }
}

interface MenuFallback {
  readonly name: string;
  readonly url: string;
}

/** Entries in the order of weight (none last), name, identifier. */
export class MenuEntries extends Array<MenuEntry> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  static listOf(entries: Iterable<MenuEntry>): MenuEntries {
    const list = new MenuEntries();
    for (const entry of entries) list.push(entry);
    return list;
  }

  byWeight(): MenuEntries {
    return sortedMenu(this);
  }
  byName(): MenuEntries {
    return MenuEntries.listOf([...this].sort((a, b) => byLetters(a.name, b.name)));
  }
  limit(count: number): MenuEntries {
    return MenuEntries.listOf(this.slice(0, count));
  }
  override reverse(): this {
    return MenuEntries.listOf([...this].reverse()) as this;
  }
}

export type Menus = Record<string, MenuEntries>;

/** All menus of a site: from the configuration, from front matter, and of its sections. */
export function menusOf(site: Site): Menus {
  const entries = new Map<string, MenuEntry>();
  const all = [
    ...configuredEntries(site),
    ...sectionEntries(site),
    ...site.tree.all.flatMap((page) => page.menuEntries),
  ];
  // Hugo: of entries with one name the first one stays.
  for (const entry of all) {
    const key = `${entry.menu}\0${entry.keyName}`;
    if (!entries.has(key)) entries.set(key, entry);
  }
  return nested([...entries.values()], entries);
}

function configuredEntries(site: Site): MenuEntry[] {
  const { menus } = site.settings;
  return Object.keys(menus).flatMap((menu) =>
    toTables(menus[menu]).map((raw) => {
      const config = lowerFirstLevel(raw);
      const ref = toText(config.pageref);
      const page = ref === "" ? undefined : site.getPage(ref);
      return new MenuEntry(menu, config, page ?? null, { name: "", url: site.menuUrl(toText(config.url)) });
    }),
  );
}

function lowerFirstLevel(raw: Params): Params {
  const config = emptyParams();
  for (const key of Object.keys(raw)) config[key.toLowerCase()] = raw[key] ?? null;
  return config;
}

function sectionEntries(site: Site): MenuEntry[] {
  const menu = site.settings.sectionPagesMenu;
  if (menu === "") return [];
  // Hugo: where the section at the root is in no list, the first section below it stands for it.
  const sections = site.tree.all.filter((page) => page.isSection && page.isListed("site"));
  return sections.map((section) => {
    const config: Params = Object.assign(emptyParams(), {
      identifier: section.section,
      weight: section.weight,
    });
    return new MenuEntry(menu, config, section, { name: section.linkTitle, url: "" });
  });
}

/** Entries from `menu` or `menus` of the front matter: a name, a list of names, or a table of entries. */
export function menuEntriesOf(page: Page): MenuEntry[] {
  if (!page.isListed("site")) return [];
  const menus: Value | undefined = page.params.menus ?? page.params.menu;
  if (menus === undefined || menus === null) return [];
  const entry = (menu: string, raw: Value | undefined) => {
    const config = isParams(raw) ? lowerFirstLevel(raw) : emptyParams();
    config.weight ??= page.weight;
    if (!toInt(config.weight)) config.weight = page.weight;
    return new MenuEntry(menu, config, page, {
      name: page.linkTitle,
      url: page.site.menuUrl(toText(config.url)),
    });
  };
  if (isParams(menus)) return Object.keys(menus).map((menu) => entry(menu, menus[menu]));
  return toTextListKeepingText(menus).map((menu) => entry(menu, undefined));
}

function nested(all: readonly MenuEntry[], byKey: ReadonlyMap<string, MenuEntry>): Menus {
  const menus: Menus = Object.create(null);
  const children = new Map<MenuEntry, MenuEntry[]>();
  const added = new Map<string, MenuEntry>();
  // Hugo: a parent that nobody has written is an entry of that name, which leads nowhere.
  const parentOf = ({ menu, parent }: MenuEntry): MenuEntry => {
    const key = `${menu}\0${parent}`;
    const known = byKey.get(key) ?? added.get(key);
    if (known) return known;
    const entry = new MenuEntry(menu, emptyParams(), null, { name: parent, url: "" });
    added.set(key, entry);
    menus[menu] = MenuEntries.listOf([...(menus[menu] ?? []), entry]);
    return entry;
  };
  for (const entry of all) {
    if (entry.parent) {
      const parent = parentOf(entry);
      children.set(parent, [...(children.get(parent) ?? []), entry]);
    } else menus[entry.menu] = MenuEntries.listOf([...(menus[entry.menu] ?? []), entry]);
  }
  for (const [parent, list] of children) parent.children = sortedMenu(list);
  for (const menu of Object.keys(menus)) menus[menu] = sortedMenu(menus[menu] ?? []);
  return menus;
}

function sortedMenu(entries: Iterable<MenuEntry>): MenuEntries {
  return MenuEntries.listOf([...entries].sort(byWeight));
}

function byWeight(a: MenuEntry, b: MenuEntry): number {
  if (a.weight !== b.weight) {
    if (a.weight === 0) return 1;
    return b.weight === 0 ? -1 : a.weight - b.weight;
  }
  return byLetters(a.name, b.name) || byLetters(a.identifier, b.identifier);
}
