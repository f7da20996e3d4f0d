import { nearest } from "../diagnostics/suggest.ts";

/** The path that was probably meant: the same file name in another folder, or a near name in the same one. */
export function nearestPath(wrong: string, paths: Iterable<string>): string | undefined {
  const [folder, name] = split(wrong);
  const besides: string[] = [];
  let elsewhere: string | undefined;
  for (const path of paths) {
    const [otherFolder, otherName] = split(path);
    if (otherName.toLowerCase() === name.toLowerCase()) elsewhere ??= path;
    if (otherFolder === folder) besides.push(otherName);
  }
  if (elsewhere !== undefined) return elsewhere;
  const near = nearest(name, besides);
  return near === undefined ? undefined : folder + near;
}

function split(path: string): [folder: string, name: string] {
  const slash = path.lastIndexOf("/") + 1;
  return [path.slice(0, slash), path.slice(slash)];
}
