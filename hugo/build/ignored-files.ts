import { posix, sep } from "node:path";
import { goRegExp } from "../config/go-regexp.ts";
import type { FoundFile } from "../disk/walk.ts";

/** Whether a file below a folder is none of the site's, for content, data and the texts of the interface. */
export type IsIgnored = (file: FoundFile) => boolean;

/** Hidden files and those that editors leave behind: `.skjult.md`, `#side.md#`, `side.md~`, in whatever folder. */
const leftOver = /(?:^|\/)[.#]|~(?:\/|$)/;

/** Hugo: `ignoreFiles` are patterns over absolute paths, and a folder that fits is left out with all that is in it. */
export function ignoredFiles(patterns: readonly string[]): IsIgnored {
  const expressions = patterns.flatMap((pattern) => goRegExp(pattern) ?? []);
  if (expressions.length === 0) return ({ path }) => leftOver.test(path);
  const known = new Map<string, boolean>();
  const fits = (path: string, parts: number): boolean => {
    if (parts === 0) return false;
    const fit =
      known.get(path) ?? (expressions.some((one) => one.test(path)) || fits(posix.dirname(path), parts - 1));
    known.set(path, fit);
    return fit;
  };
  return ({ path, absolutePath }) =>
    leftOver.test(path) || fits(absolutePath.replaceAll(sep, "/"), path.split("/").length);
}
