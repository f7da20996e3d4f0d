import { normalizePath } from "../url/content-path.ts";
import { cleanPath } from "../url/path.ts";
import type { Page } from "./page.ts";
import type { Site } from "./site.ts";

/**
 * The page that a reference means: a path from the root (`/blogg/side`), from the folder of `context`
 * (`../side`, `side.md`), or a name that only one page has. `undefined` when there is none.
 */
export function findPage(site: Site, reference: string, context?: Page): Page | undefined {
  const ref = reference.trim().replaceAll("\\", "/");
  if (ref === "" || ref === "/") return ref === "" ? context : site.home;
  if (!ref.startsWith("/") && context) {
    const found = relativeTo(site, ref, context);
    if (found) return found;
  }
  const absolute = atPath(site, cleanPath(`/${ref}`));
  if (absolute || ref.startsWith("/")) return absolute;
  return ref.startsWith(".") ? undefined : site.pageByName(nameOf(site, ref));
}

function relativeTo(site: Site, ref: string, context: Page): Page | undefined {
  const { contentPath } = context;
  // Hugo: first beside the page's own folder, for a bundle then beside the bundle.
  const dirs = contentPath.isBundle ? [contentPath.base, contentPath.containerDir] : [contentPath.dir];
  for (const dir of dirs) {
    const found = atPath(site, cleanPath(`${dir}/${ref}`));
    if (found) return found;
  }
  return undefined;
}

function atPath(site: Site, path: string): Page | undefined {
  const { base } = site.parsePath(path);
  const normal = normalizePath(path).replace(/(.)\/$/, "$1");
  return site.tree.get(normal) ?? site.tree.get(base);
}

function nameOf(site: Site, ref: string): string {
  return site.parsePath(`/${ref}`).baseName || normalizePath(ref);
}
