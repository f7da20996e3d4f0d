import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** A file found under a folder. */
export interface FoundFile {
  /** Relative to the folder that was walked, with `/`. */
  readonly path: string;
  /** Absolute. */
  readonly absolutePath: string;
}

/**
 * All files below `folder` in the order of their names, folders first come first served; none when it does not exist.
 * A symbolic link is followed only while it stays inside `boundary`, so that nothing outside the site is read.
 */
export function walk(folder: string, boundary: string): FoundFile[] {
  const found: FoundFile[] = [];
  const inside = realRoot(boundary);
  if (inside) visit(folder, "", inside, found, new Set());
  return found;
}

function visit(
  folder: string,
  prefix: string,
  inside: string,
  found: FoundFile[],
  above: ReadonlySet<string>,
): void {
  for (const entry of entriesOf(folder)) {
    const absolutePath = join(folder, entry.name);
    const path = prefix + entry.name;
    const kind = entry.isSymbolicLink() ? linkedKind(absolutePath, inside) : entry;
    if (kind?.isFile()) found.push({ path, absolutePath });
    else if (kind?.isDirectory()) {
      // Only a link can lead back to a folder that is being visited.
      if (!entry.isSymbolicLink()) visit(absolutePath, `${path}/`, inside, found, above);
      else {
        const real = realpathSync(absolutePath);
        if (!above.has(real) && !`${realpathSync(folder)}${sep}`.startsWith(`${real}${sep}`)) {
          visit(absolutePath, `${path}/`, inside, found, new Set([...above, real]));
        }
      }
    }
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function linkedKind(link: string, inside: string) {
  try {
    const real = realpathSync(link);
    return `${real}${sep}`.startsWith(`${inside}${sep}`) ? statSync(real) : undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function realRoot(folder: string): string | undefined {
  try {
    return realpathSync(folder);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "ELOOP")
  );
}
