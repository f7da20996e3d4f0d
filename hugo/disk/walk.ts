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
export function walk(
  folder: string,
  boundary: string,
  /** Told of each link that leads out of the boundary, or nowhere, by its path below `folder`. */
  refused: (path: string) => void = () => {},
): FoundFile[] {
  const found: FoundFile[] = [];
  const inside = realRoot(boundary);
  if (inside) visit(folder, "", { inside, found, refused }, new Set());
  return found;
}

interface Visit {
  readonly inside: string;
  readonly found: FoundFile[];
  readonly refused: (path: string) => void;
}

function visit(folder: string, prefix: string, walking: Visit, above: ReadonlySet<string>): void {
  const { inside, found, refused } = walking;
  for (const entry of entriesOf(folder)) {
    const absolutePath = join(folder, entry.name);
    const path = prefix + entry.name;
    const kind = entry.isSymbolicLink() ? linkedKind(absolutePath, inside) : entry;
    if (!kind) refused(path);
    else if (kind.isFile()) found.push({ path, absolutePath });
    else if (kind.isDirectory()) {
      // Only a link can lead back to a folder that is being visited.
      if (!entry.isSymbolicLink()) visit(absolutePath, `${path}/`, walking, above);
      else {
        const real = realpathSync(absolutePath);
        if (!above.has(real) && !`${realpathSync(folder)}${sep}`.startsWith(`${real}${sep}`)) {
          visit(absolutePath, `${path}/`, walking, new Set([...above, real]));
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
