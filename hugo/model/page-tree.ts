import { parentPath } from "../url/path.ts";
import { isBranchKind } from "./kind.ts";
import { byBytes } from "./order.ts";
import type { Page } from "./page.ts";

/** The pages of one language by path, and which section each belongs to. */
export class PageTree {
  readonly #pages = new Map<string, Page>();
  readonly #branches = new Map<string, Page>();
  #sorted: Page[] | undefined;
  #members: Map<Page, Page[]> | undefined;

  add(page: Page): void {
    this.#pages.set(page.path, page);
    this.#sorted = undefined;
    this.#members = undefined;
    this.#branches.clear();
  }

  get(path: string): Page | undefined {
    return this.#pages.get(path);
  }

  /** All pages in the order of their paths; a section comes before what is in it. */
  get all(): readonly Page[] {
    this.#sorted ??= [...this.#pages.values()].sort((a, b) => byBytes(a.path, b.path));
    return this.#sorted;
  }

  /** The section (or home, taxonomy, term) at a folder, or the nearest one above it. */
  branchAt(dir: string): Page | undefined {
    const known = this.#branches.get(dir);
    if (known) return known;
    const here = this.#pages.get(dir);
    const branch =
      here && isBranchKind(here.kind) ? here : dir === "/" ? undefined : this.branchAt(parentPath(dir));
    if (branch) this.#branches.set(dir, branch);
    return branch;
  }

  /** Pages whose nearest section this is, in the order of their paths. */
  membersOf(branch: Page): readonly Page[] {
    this.#members ??= this.#collectMembers();
    return this.#members.get(branch) ?? [];
  }

  #collectMembers(): Map<Page, Page[]> {
    const members = new Map<Page, Page[]>();
    for (const page of this.all) {
      const parent = page.parent;
      if (!parent) continue;
      const list = members.get(parent);
      if (list) list.push(page);
      else members.set(parent, [page]);
    }
    return members;
  }
}
