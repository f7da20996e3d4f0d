import { readFileSync } from "node:fs";

/** One line of a fixture, with where it stands. */
export interface Line<T> {
  readonly at: string;
  readonly value: T;
}

/** Reads a fixture with one JSON value on each line; empty lines and those that begin with `//` are passed over. */
export function readLines<T>(file: URL): Line<T>[] {
  const name = file.pathname.split("/").slice(-2).join("/");
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line, i) => ({ line, at: `${name}:${i + 1}` }))
    .filter(({ line }) => line.trim() !== "" && !line.startsWith("//"))
    .map(({ line, at }) => ({ at, value: JSON.parse(line) as T }));
}
