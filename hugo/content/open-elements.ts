import { elementEnd, nextTag, readTag, type Tag } from "./html-tags.ts";

/** Elements that have no end. */
const voids: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** Elements whose insides are no tags. */
const raw: ReadonlySet<string> = new Set(["script", "style", "textarea", "title"]);

/**
 * The first place at `cut` or later where no element is open any more, so that HTML cut there is whole.
 * Hugo: `cut` itself when the outermost element is never closed.
 */
export function endOfOpenElements(html: string, cut: number): number {
  const open = new OpenElements();
  let at = 0;
  let wasOpen = false;
  const lastComment = html.lastIndexOf("-->");
  const lastData = html.lastIndexOf("]]>");
  const neverEnded = new Set<string>();
  for (let start = nextTag(html, 0); start >= 0; start = nextTag(html, at)) {
    if (start >= cut && !wasOpen) {
      if (open.isEmpty) return cut;
      wasOpen = true;
    }
    // Hugo: before the cut, what has no end is passed over; behind it, it takes all the rest.
    const hasNoEnd =
      (start > lastComment && html.startsWith("<!--", start)) ||
      (start > lastData && html.startsWith("<![CDATA[", start));
    if (hasNoEnd && wasOpen) return cut;
    if (hasNoEnd) {
      at = start + "<!--".length;
      continue;
    }
    const tag = readTag(html, start);
    at = tag.end;
    open.follow(tag);
    if (wasOpen && open.isEmpty) return at;
    if (raw.has(tag.name) && !tag.isEnd && !tag.closesItself && (wasOpen || !neverEnded.has(tag.name))) {
      const end = neverEnded.has(tag.name) ? html.length : elementEnd(html, at, tag.name);
      if (end < html.length) at = end;
      else if (wasOpen) return cut;
      else neverEnded.add(tag.name);
    }
  }
  return cut;
}

class OpenElements {
  readonly #names: string[] = [];
  readonly #counts = new Map<string, number>();

  get isEmpty(): boolean {
    return this.#names.length === 0;
  }

  /** An end tag closes what was opened in its element too; one that closes nothing is passed over. */
  follow({ name, isEnd, closesItself }: Tag): void {
    if (name === "" || voids.has(name)) return;
    if (!isEnd && !closesItself) this.#push(name);
    else if (isEnd && this.#counts.get(name)) while (this.#pop() !== name);
  }

  #push(name: string): void {
    this.#names.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  #pop(): string | undefined {
    const name = this.#names.pop();
    if (name !== undefined) this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
    return name;
  }
}
