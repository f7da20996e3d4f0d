import { lowerKeys } from "../formats/lower-keys.ts";
import { emptyParams, isParams, type Params } from "../formats/value.ts";
import { absoluteLink, relativeLink } from "../url/base-url.ts";
import { escapeUrl } from "../url/escape.ts";
import { cleanPath } from "../url/path.ts";
import type { PlacedFile } from "./bundle.ts";
import { toText } from "./cast.ts";
import { globToRegExp } from "./glob.ts";
import type { ContentFile } from "./input.ts";
import { byBytes } from "./order.ts";
import type { Page } from "./page.ts";
import { sortLikeGo } from "./sort-like-go.ts";

/** What `resources` in the front matter says of one file. */
interface ResourceMeta {
  readonly name: string | undefined;
  readonly title: string | undefined;
  readonly params: Params;
}

/** A file and the page that it is published with: mostly the page itself, or its translation. */
export interface PageFileOf {
  readonly placed: PlacedFile;
  readonly home: Page;
}

/** A file of a page. */
export class FileResource {
  readonly page: Page;
  /** The file as it was handed in. */
  readonly file: ContentFile;
  readonly mediaType: string;
  /** `image`, `text`, `application` … */
  readonly resourceType: string;
  readonly name: string;
  readonly title: string;
  readonly params: Params;
  /** Path in the bundle, in the letters of the disk. */
  readonly pathInBundle: string;
  /** Path in the bundle, lower case, under which `get` and `match` find it too. */
  readonly normalName: string;
  #isLinked = false;

  constructor(page: Page, placed: PlacedFile, meta: ResourceMeta, names: ResourceNames) {
    this.page = page;
    this.file = placed.file;
    this.pathInBundle = names.original;
    this.normalName = names.normal;
    this.mediaType = page.site.settings.mediaTypes.get(placed.path.extension) ?? "application/octet-stream";
    this.resourceType = names.type;
    this.name = meta.name ?? names.original;
    this.title = meta.title ?? names.original;
    this.params = meta.params;
  }

  /** Whether a layout has asked for the address: then the file is published in any case, as in Hugo. */
  get isLinked(): boolean {
    return this.#isLinked;
  }
  get relPermalink(): string {
    this.#isLinked = true;
    return relativeLink(this.page.site.settings.baseURL, this.#link);
  }
  get permalink(): string {
    this.#isLinked = true;
    return absoluteLink(this.page.site.settings.baseURL, this.#link);
  }
  /** Below the publish folder, without a leading `/`. */
  get targetPath(): string {
    return cleanPath(`${this.page.target.resourceDir}/${this.pathInBundle}`).slice(1);
  }
  get #link(): string {
    // Hugo cuts the address of a file at a `#`, and at a `?`.
    return escapeUrl(
      cleanPath(`${this.page.target.resourceLink}/${this.pathInBundle}`).replace(/[#?].*$/s, ""),
    );
  }

  toString(): string {
    return this.name;
  }
}

interface ResourceNames {
  readonly original: string;
  readonly normal: string;
  readonly type: string;
}

/** A file of a page, or a Markdown file in its bundle. */
export type Resource = FileResource | Page;

/** The files of a page, in Hugo's order. */
export class Resources extends Array<Resource> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  static listOf(resources: Iterable<Resource>): Resources {
    const list = new Resources();
    for (const resource of resources) list.push(resource);
    return list;
  }

  /** The resource with a name, `./` and case aside. */
  get(name: string): Resource | undefined {
    const wanted = normalName(name);
    return (
      this.find((resource) => resource.name.toLowerCase() === wanted) ??
      this.find((resource) => resource instanceof FileResource && resource.normalName === wanted)
    );
  }

  getMatch(glob: string): Resource | undefined {
    return this.match(glob)[0];
  }

  /** All whose name a glob fits: `*.png`, `bilder/**`. */
  match(glob: string): Resources {
    const pattern = globToRegExp(normalName(glob));
    const named = this.filter((resource) => pattern.test(resource.name.toLowerCase()));
    if (named.length > 0) return Resources.listOf(named);
    return Resources.listOf(
      this.filter((resource) => resource instanceof FileResource && pattern.test(resource.normalName)),
    );
  }

  /** All of a type: `image`, `page`. */
  byType(type: string): Resources {
    return Resources.listOf(this.filter((resource) => resource.resourceType === type));
  }
}

function normalName(name: string): string {
  return name.toLowerCase().replace(/^\.?\//, "");
}

/** A page with a `translationKey` has the files of its translations too, where it has none of that name. */
export function withTranslated(own: Resources, translations: readonly Page[]): Resources {
  const all = Resources.listOf(own);
  const names = new Set(own.map(keyOf));
  for (const resource of translations.flatMap((translation) => [...translation.ownResources])) {
    if (names.has(keyOf(resource))) continue;
    names.add(keyOf(resource));
    all.push(resource);
  }
  return all;
}

function keyOf(resource: Resource): string {
  return resource instanceof FileResource ? resource.normalName : resource.name;
}

/** The files of a page with the metadata that its front matter gives them. */
export function ownResources(page: Page, files: readonly PageFileOf[], bundled: readonly Page[]): Resources {
  const owned: readonly (readonly [path: string, resource: Resource])[] = [
    ...files.map(
      ({ placed, home }) =>
        [placed.path.base, new FileResource(home, placed, noMeta, namesOf(home, placed))] as const,
    ),
    ...bundled.map((one) => [one.path, one] as const),
  ];
  const inOrder = [...owned].sort(([a], [b]) => byBytes(a, b)).map(([, resource]) => resource);
  const sorted = sortLikeGo(inOrder, (a, b) => isBefore(page, a, b));
  if (page.meta.resources.length === 0) return Resources.listOf(sorted);
  const counters = new Map<string, number>();
  const rules = page.meta.resources.map(readRule);
  const described = sorted.map((resource) => describe(resource, rules, counters, files));
  return Resources.listOf(sortLikeGo(described, (a, b) => isBefore(page, a, b)));
}

const noMeta: ResourceMeta = { name: undefined, title: undefined, params: emptyParams() };

function namesOf(page: Page, placed: PlacedFile): ResourceNames {
  const original = relativeTo(page, placed.path.original.path, page.contentPath.original.base);
  const normal = relativeTo(page, placed.path.base, page.contentPath.base);
  const mediaType = page.site.settings.mediaTypes.get(placed.path.extension) ?? "application/octet-stream";
  return { original, normal, type: mediaType.slice(0, mediaType.indexOf("/")) };
}

function relativeTo(page: Page, path: string, base: string): string {
  const prefix = base === "/" ? "/" : `${base}/`;
  if (path.startsWith(prefix)) return path.slice(prefix.length);
  // The folder is written in other letters than the page.
  return path.slice(page.path === "/" ? 1 : page.path.length + 1);
}

/** Hugo's comparison, which is not a consistent order: see `sortLikeGo`. */
function isBefore(page: Page, a: Resource, b: Resource): boolean {
  if (a.resourceType < b.resourceType) return true;
  const aIsPage = !(a instanceof FileResource);
  const bIsPage = !(b instanceof FileResource);
  if (aIsPage !== bIsPage) return bIsPage;
  if (!(a instanceof FileResource) && !(b instanceof FileResource)) return page.site.compare(a, b) < 0;
  return a.name < b.name;
}

interface ResourceRule {
  readonly key: string;
  readonly src: RegExp;
  readonly name: string | undefined;
  readonly title: string | undefined;
  readonly params: Params | undefined;
  /** Lower-cases the keys of `params` where the front matter holds them, as Hugo does. */
  readonly lowerParams: () => void;
}

function readRule(meta: Params): ResourceRule {
  const get = (name: string) =>
    meta[name] ?? meta[Object.keys(meta).find((key) => key.toLowerCase() === name) ?? ""];
  const key = toText(get("src")).toLowerCase();
  const text = (name: string) => (get(name) === undefined ? undefined : toText(get(name)));
  const params = get("params");
  return {
    key,
    src: globToRegExp(key),
    name: text("name"),
    title: text("title"),
    params: isParams(params) ? params : undefined,
    lowerParams: () => {
      if (isParams(params)) meta.params = lowerKeys(params);
    },
  };
}

/** The first rule that fits gives the name, the first with a title the title; parameters come from all, the last wins. */
function describe(
  resource: Resource,
  rules: readonly ResourceRule[],
  counters: Map<string, number>,
  files: readonly PageFileOf[],
): Resource {
  if (!(resource instanceof FileResource)) return resource;
  let name: string | undefined;
  let title: string | undefined;
  let params: Params | undefined;
  for (const rule of rules) {
    if (!rule.src.test(resource.name.toLowerCase())) continue;
    rule.lowerParams();
    if (name === undefined && rule.name !== undefined)
      name = counted(rule.name, `name ${rule.key}`, counters);
    if (title === undefined && rule.title !== undefined)
      title = counted(rule.title, `title ${rule.key}`, counters);
    if (!rule.params) continue;
    params ??= emptyParams();
    for (const key of Object.keys(rule.params)) params[key.toLowerCase()] = rule.params[key] ?? null;
  }
  const placed = files.find(({ placed }) => placed.file === resource.file)?.placed;
  if (!placed || (name === undefined && title === undefined && !params)) return resource;
  const meta = {
    name,
    title: title ?? (name === undefined ? undefined : resource.title),
    params: params ?? emptyParams(),
  };
  return new FileResource(resource.page, placed, meta, namesOf(resource.page, placed));
}

/** `:counter` counts the files that one `src` gave a name, or a title. */
function counted(text: string, key: string, counters: Map<string, number>): string {
  if (!text.includes(":counter")) return text;
  const count = (counters.get(key) ?? 0) + 1;
  counters.set(key, count);
  return text.replaceAll(":counter", String(count));
}
