import { isParams, type Params } from "../formats/value.ts";
import { stringList } from "./coerce.ts";

/** Where each of a page's dates comes from: keys of the front matter, `:git`, `:filename`, `:filemodtime`. */
export interface FrontmatterDates {
  readonly date: readonly string[];
  readonly lastmod: readonly string[];
  readonly publishDate: readonly string[];
  readonly expiryDate: readonly string[];
}

/** Other names of a key, tried after it. */
const aliases: ReadonlyMap<string, readonly string[]> = new Map([
  ["lastmod", ["modified"]],
  ["publishdate", ["pubdate", "published"]],
  ["expirydate", ["unpublishdate"]],
]);

export function frontmatterDates(raw: Params, defaults: Params): FrontmatterDates {
  const given = isParams(raw.frontmatter) ? raw.frontmatter : undefined;
  const standard = isParams(defaults.frontmatter) ? defaults.frontmatter : undefined;
  const list = (key: string) => chain(stringList(given?.[key]) ?? [], stringList(standard?.[key]) ?? []);
  return {
    date: list("date"),
    lastmod: list("lastmod"),
    publishDate: list("publishdate"),
    expiryDate: list("expirydate"),
  };
}

/** `:default` stands for Hugo's own list; each key brings its other names; none comes twice. */
function chain(given: readonly string[], standard: readonly string[]): string[] {
  const keys =
    given.length === 0
      ? standard
      : given.flatMap((key) => (key.toLowerCase() === ":default" ? standard : [key]));
  const lower = keys.map((key) => key.toLowerCase());
  return [...new Set(lower.flatMap((key) => [key, ...(aliases.get(key) ?? [])]))];
}
