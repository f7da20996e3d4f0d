import { goRegExp } from "../config/go-regexp.ts";
import type { MediaType } from "../config/media-types.ts";

/** What formats of text a site's content may be in. */
export interface ContentTypes {
  /** The media type that a file's ending or `markup` names: `md`, `markdown`, `text/html`; `undefined` when unknown. */
  readonly named: (name: string) => string | undefined;
  /** `security.allowContent` */
  readonly allows: (mediaType: string) => boolean;
  /** Names for `markup` that people write. */
  readonly names: readonly string[];
}

const names = ["markdown", "html", "org", "asciidoc", "pandoc", "rst"];

export function contentTypes(
  mediaTypes: ReadonlyMap<string, MediaType>,
  allowed: readonly string[],
): ContentTypes {
  const known = namesOf(mediaTypes);
  return {
    named: (name) => known.get(name.toLowerCase().replace(/^\./, "")),
    allows: policy(allowed),
    names,
  };
}

/** Hugo: a name is a whole media type, or else the second half of only one, or else a file's ending. */
function namesOf(mediaTypes: ReadonlyMap<string, MediaType>): Map<string, string> {
  const known = new Map<string, string>();
  for (const { type, suffixes } of mediaTypes.values()) {
    for (const suffix of suffixes) if (!known.has(suffix)) known.set(suffix, type);
  }
  for (const type of mediaTypes.keys())
    known.set(type.slice(type.indexOf("/") + 1).replace(/\+.*/, ""), type);
  for (const type of mediaTypes.keys()) known.set(type, type);
  known.set("goldmark", "text/markdown");
  known.set("asciidocext", "text/asciidoc");
  return known;
}

/** Hugo: HTML and Org can hold scripts, and are refused unless the site says otherwise. */
export const refusedByDefault = ["! ^text/html$", "! ^text/org$"];

/** No pattern that begins with `! ` may fit; of the others, where there are any, one must. */
function policy(patterns: readonly string[]): (mediaType: string) => boolean {
  const expressions = (some: readonly string[]) => some.flatMap((pattern) => goRegExp(pattern) ?? []);
  const denied = expressions(patterns.filter((pattern) => pattern.startsWith("! ")).map((p) => p.slice(2)));
  const wanted = patterns.filter((pattern) => !pattern.startsWith("! "));
  const accepted = expressions(wanted);
  const acceptsAll = wanted.length === 0 && denied.length > 0;
  return (mediaType) =>
    (acceptsAll || accepted.some((one) => one.test(mediaType))) && !denied.some((one) => one.test(mediaType));
}
