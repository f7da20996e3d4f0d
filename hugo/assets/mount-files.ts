import { globToRegExp } from "../model/glob.ts";

/** Whether a mount shows a file; the path is relative to the mount's folder. */
export type ShowsFile = (path: string) => boolean;

/**
 * Hugo's `files` of a mount: globs of which the first that fits decides, `! ` before one leaves out.
 * With only such ones all other files are shown, else none.
 */
export function fileFilter(globs: readonly string[] | undefined): ShowsFile {
  if (!globs || globs.length === 0) return () => true;
  const rows = globs.flatMap((glob) => {
    const shows = !glob.startsWith("! ");
    const pattern = (shows ? glob : glob.slice(2)).replace(/^\//, "").toLowerCase();
    return [pattern, ...(shows ? foldersOf(pattern) : [])].map((part) => ({
      shows,
      regExp: globToRegExp(part),
    }));
  });
  const otherwise = !rows.some(({ shows }) => shows);
  return (path) => rows.find(({ regExp }) => regExp.test(path.toLowerCase()))?.shows ?? otherwise;
}

/** Hugo lets in the folders of a glob to reach its files, and so with two stars before a slash lets in everything. */
function foldersOf(pattern: string): string[] {
  const parts = pattern.split("/");
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("/"));
}
