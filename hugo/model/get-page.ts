import { normalizePath } from "../url/content-path.ts";
import { joinPath, withLeadingSlash } from "../url/path.ts";
import type { Page } from "./page.ts";
import type { Site } from "./site.ts";

/** What is asked for by a reference such as `../side.md`. */
interface Reference {
  /** As it was written, without a `/` at its end. */
  readonly written: string;
  /** As the path of a file: Hugo looks for Markdown where no extension is given. */
  readonly file: string;
  readonly hasExtension: boolean;
}

/**
 * The page that a reference means: a path from the root (`/blogg/side`), or seen from `context` (`../side`,
 * `side.md`). Without `context`, and for `ref` and `relref`, a name is enough when only one page has it.
 * `undefined` when there is none.
 */
export function findPage(site: Site, reference: string, context?: Page, byName = !context): Page | undefined {
  const written = reference.replaceAll("\\", "/").replace(/\/$/, "");
  for (const file of filesOf(written)) {
    const found = findFile(site, { written, file, hasExtension: file === written }, context, byName);
    if (found) return found;
  }
  return undefined;
}

function filesOf(written: string): string[] {
  if (written === "") return ["/_index.md"];
  if (/\.[^/]*$/.test(written)) return [written];
  if (written.endsWith("/index")) return [`${written}/index.md`, `${written}.md`];
  return [`${written}.md`];
}

function findFile(
  site: Site,
  reference: Reference,
  context: Page | undefined,
  byName: boolean,
): Page | undefined {
  const { written, file, hasExtension } = reference;
  if (context && !file.startsWith("/")) {
    const found =
      atPath(site, joinPath(folderOf(context, reference), file)) ??
      (hasExtension ? besideFile(site, written, context) : undefined);
    if (found) return found;
  }
  if (file.startsWith(".")) return undefined;
  const found = atPath(site, file);
  if (found || !byName || written.includes("/")) return found;
  return site.pageByName(site.parsePath(file).baseName);
}

/** Hugo: a section's own folder, for other pages the folder around; `../` with an extension starts at the file. */
function folderOf({ contentPath, bundleType }: Page, { file, hasExtension }: Reference): string {
  if (bundleType === "branch" || (hasExtension && file.startsWith("../"))) return contentPath.dir;
  // Hugo: a bundle at the root has no folder around it, so that nothing lies above it.
  if (contentPath.isBundle && contentPath.containerDir === "/") return "";
  return contentPath.containerDir;
}

/** The page of a file or folder that is there, as seen from the file of `context`. */
function besideFile(site: Site, written: string, { contentFile }: Page): Page | undefined {
  if (!contentFile) return undefined;
  const folder = withLeadingSlash(contentFile.path).replace(/\/[^/]*$/, "");
  const path = joinPath("/", folder, written);
  const found = site.tree.get(site.parsePath(path).base);
  const isFolder = !/\.[^./]+$/.test(path);
  return isFolder || found?.contentFile?.path === path.slice(1) ? found : undefined;
}

function atPath(site: Site, path: string): Page | undefined {
  return site.tree.get(site.parsePath(normalizePath(path)).base);
}
