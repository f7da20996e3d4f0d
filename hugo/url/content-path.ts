import { lowerCase, parentPath, withLeadingSlash, withoutTrailingSlash } from "./path.ts";

/** What a file below `content/` is by its name alone. */
export type ContentPathType = "leaf" | "branch" | "single" | "adapter" | "file";

/** The names that decide how a path is read. */
export interface ContentPathRules {
  /** Language keys, lower case. A file name may carry one: `side.en.md`. */
  readonly languages: ReadonlySet<string>;
  /** Keys of languages that are switched off; their files are read as theirs, then left out. */
  readonly disabledLanguages: ReadonlySet<string>;
  /** Extensions of content files, lower case, without the dot: `md`, `html`. */
  readonly contentExtensions: ReadonlySet<string>;
}

/**
 * A path below `content/` as Hugo reads it: lower-cased, spaces as hyphens, extension and language
 * split off. `original` is the same path as it is on disk, for titles and file addresses.
 */
export class ContentPath {
  /** With a leading `/`, extension and language included. */
  readonly path: string;
  readonly type: ContentPathType;
  /** The language in the file name, or `""`. */
  readonly lang: string;
  /** Whether `lang` is a language that is switched off. */
  readonly disabled: boolean;
  /** Without the dot, or `""`. */
  readonly extension: string;
  /** Where the file's name starts in `path`. */
  readonly #nameStart: number;
  /** Where extension and language start in `path`, their dot included. */
  readonly #nameEnd: number;
  readonly #rules: ContentPathRules;
  #original: ContentPath | undefined;

  constructor(path: string, rules: ContentPathRules, original?: string) {
    this.path = path;
    this.#rules = rules;
    this.#nameStart = path.lastIndexOf("/") + 1;
    const dots = dotsIn(path, this.#nameStart);
    const last = dots.at(-1);
    this.extension = last === undefined ? "" : path.slice(last + 1);
    const found = last === undefined ? undefined : languageIn(path, dots, rules);
    this.lang = found?.lang ?? "";
    this.disabled = this.lang !== "" && !rules.languages.has(this.lang);
    this.#nameEnd = found?.start ?? last ?? path.length;
    this.type = typeOf(this.nameWithoutIdentifiers, this.extension, rules);
    if (original !== undefined && original !== path) this.#original = new ContentPath(original, rules);
  }

  /** The path of a content file inside a leaf bundle, where `index` means nothing and the extension is kept. */
  asResource(): ContentPath {
    const copy = new ContentPath(this.path, asFile(this.#rules));
    copy.#original = this.#original && new ContentPath(this.#original.path, asFile(this.#rules));
    return copy;
  }

  /** The same path in the letters of the disk. */
  get original(): ContentPath {
    return this.#original ?? this;
  }

  /** The path of the page, which is also its key: `/blogg/min-side`; `/` for the home page. A file keeps its extension. */
  get base(): string {
    if (this.isBundle) return this.dir;
    if (this.type === "single") return this.path.slice(0, this.#nameEnd) || "/";
    return this.#nameEnd >= this.path.length - this.extension.length - 1
      ? this.path
      : `${this.path.slice(0, this.#nameEnd)}.${this.extension}`;
  }

  get isBundle(): boolean {
    return this.type === "leaf" || this.type === "branch" || this.type === "adapter";
  }

  /** The file's name: `min-side.en.md`. */
  get name(): string {
    return this.path.slice(this.#nameStart);
  }

  /** `min-side` of `min-side.en.md`. */
  get nameWithoutIdentifiers(): string {
    return this.path.slice(this.#nameStart, this.#nameEnd);
  }

  /** The page's own name: for a bundle that of its folder. */
  get baseName(): string {
    return this.isBundle ? this.dir.slice(this.dir.lastIndexOf("/") + 1) : this.nameWithoutIdentifiers;
  }

  /** The folder that holds the file: `/blogg`, or `/`. */
  get dir(): string {
    return parentPath(this.path);
  }

  /** The folder that holds the page: for a bundle the folder above its own. */
  get containerDir(): string {
    return this.isBundle ? parentPath(this.dir) : this.dir;
  }

  /** The first folder, the root section. A leaf bundle at the root is in none. */
  get section(): string {
    const slash = this.path.indexOf("/", 1);
    if (slash < 0 || (this.type === "leaf" && this.#nameStart === slash + 1)) return "";
    return this.path.slice(1, slash);
  }
}

/** Reads a path below `content/`, with or without a leading `/`. */
export function parseContentPath(path: string, rules: ContentPathRules): ContentPath {
  const original = withoutTrailingSlash(withLeadingSlash(path));
  return new ContentPath(normalizePath(original), rules, original);
}

/** The form under which pages are found: lower case, spaces as hyphens. */
export function normalizePath(path: string): string {
  return lowerCase(path).replaceAll(" ", "-");
}

function asFile(rules: ContentPathRules): ContentPathRules {
  return { ...rules, contentExtensions: none };
}

const none: ReadonlySet<string> = new Set();

function dotsIn(path: string, from: number): number[] {
  const dots: number[] = [];
  for (let dot = path.indexOf(".", from); dot >= 0; dot = path.indexOf(".", dot + 1)) dots.push(dot);
  return dots;
}

/** The language nearest to the extension; it need not stand directly before it. */
function languageIn(
  path: string,
  dots: readonly number[],
  rules: ContentPathRules,
): { lang: string; start: number } | undefined {
  for (let i = dots.length - 2; i >= 0; i--) {
    const start = dots[i] ?? 0;
    const lang = path.slice(start + 1, dots[i + 1]);
    if (rules.languages.has(lang) || rules.disabledLanguages.has(lang)) return { lang, start };
  }
  return undefined;
}

function typeOf(name: string, extension: string, rules: ContentPathRules): ContentPathType {
  if (rules.contentExtensions.has(extension)) {
    if (name === "index") return "leaf";
    return name === "_index" ? "branch" : "single";
  }
  return name === "_content" && extension === "gotmpl" ? "adapter" : "file";
}
