/** Go's `path.Join`: joined with one `/`, `.` and `..` resolved; a rooted path never climbs above `/`. */
export function joinPath(...parts: readonly string[]): string {
  const joined = parts.filter((part) => part !== "").join("/");
  return joined === "" ? "" : cleanPath(joined);
}

/** Go's `path.Clean`. */
export function cleanPath(path: string): string {
  if (isClean(path)) return path;
  const rooted = path.startsWith("/");
  const kept: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") kept.push(part);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (!rooted) kept.push("..");
  }
  const cleaned = kept.join("/");
  if (rooted) return `/${cleaned}`;
  return cleaned || ".";
}

/** Whether there is surely nothing to clean, as in most paths. */
function isClean(path: string): boolean {
  return (
    path !== "" &&
    !path.startsWith(".") &&
    !path.endsWith("/") &&
    !path.includes("//") &&
    !path.includes("/.")
  );
}

/** Whether one of the parts of `path` is `..`. */
export function climbs(path: string): boolean {
  return /(^|[\\/])\.\.([\\/]|$)/.test(path);
}

/** The folder of a rooted path: `/` for `/a`, `/a` for `/a/b`. */
export function parentPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash <= 0 ? "/" : path.slice(0, slash);
}

export function withLeadingSlash(path: string): string {
  return path.startsWith("/") ? path : `/${path}`;
}

/** `/a` for `/a/`; `/` stays. */
export function withoutTrailingSlash(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

/**
 * Lower case as Go writes it: one character for one character. JavaScript makes two of `İ`, and
 * writes `Σ` at the end of a word as `ς`.
 */
export function lowerCase(text: string): string {
  if (!/[A-Z\u0080-\u{10FFFF}]/u.test(text)) return text;
  return text.replaceAll("İ", "i").replace(/Σ/g, "σ").toLowerCase();
}
