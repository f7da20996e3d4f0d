import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder: its text and when it was written. */
export function snapshot(
  folder: string,
): Record<string, { readonly text: string; readonly written: number }> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(folder.length),
      { text: readFileSync(path, "latin1"), written: statSync(path).mtimeMs },
    ]),
  );
}

/** The texts of all files below a folder, for comparing two builds. */
export function texts(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(snapshot(folder)).map(([path, { text }]) => [path, text]));
}
