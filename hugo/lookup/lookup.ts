import { type Candidate, listCandidates } from "./candidates.ts";
import { partialOf } from "./partial.ts";
import { type LayoutQuery, wantedBy, wantedByTemplate } from "./query.ts";
import type { LookupSite } from "./site.ts";
import { createStore, type Store } from "./store.ts";
import type { Template } from "./template.ts";
import { isBetter, type Match, type Wanted, weigh } from "./weight.ts";

export type { LayoutQuery };

/** A file below `layouts/`, its path relative to that folder: `blog/page.njk`. */
export interface LayoutFile {
  path: string;
}

/** Answers are the paths of files as they were given; nothing where no file fits. */
export interface Lookup {
  /** The layout that Hugo would take; nothing too where it takes its own, as for RSS. */
  layout(query: LayoutQuery): string | undefined;
  /** The `baseof` for the page, as its layout or the layout `overlay` extends it. */
  baseof(query: LayoutQuery, overlay?: string): string | undefined;
  /** The file of a partial called `header`, `header.njk`, `_partials/header.html` … */
  partial(name: string): string | undefined;
  shortcode(name: string, query: LayoutQuery): string | undefined;
  /** A render hook: of kind `link` or `codeblock`, for the variant `go` or none. */
  hook(kind: string, variant: string, query: LayoutQuery): string | undefined;
  /** The names that could be the page's layout, from best to worst. */
  candidates(query: LayoutQuery): Candidate[];
}

/** Files without `.njk` at the end are no layouts here. */
export function createLookup(files: readonly LayoutFile[], site: LookupSite): Lookup {
  const paths = files.map((file) => file.path).filter((path) => /\.njk$/i.test(path));
  const store = createStore(paths, site);
  const cache = new Map<string, string | undefined>();

  const cached = (what: string, query: LayoutQuery, find: (dir: string) => string | undefined) => {
    const dir = deepestDir(store, query.path);
    const { kind, layout = "", lang, outputFormat } = query;
    const type = layout.includes("/") ? query.type : "";
    const key = `${what}|${dir}|${kind}|${layout}|${type}|${lang}|${outputFormat.name}`;
    if (!cache.has(key)) cache.set(key, find(dir));
    return cache.get(key);
  };
  const best = (
    category: Template["category"],
    wanted: Wanted,
    dir: string,
    isPossible: (template: Template) => boolean = () => true,
  ): Template | undefined => {
    const isOfCategory = (template: Template) => template.category === category && isPossible(template);
    return bestMatch(store, dir, wanted, site.defaultOutputFormat, isOfCategory);
  };
  const layoutTemplate = (query: LayoutQuery, dir: string) =>
    bySlashedLayout(store, query) ?? best("layout", wantedBy(query), dir);

  return {
    layout: (query) => cached("layout", query, (dir) => layoutTemplate(query, dir)?.file || undefined),
    baseof: (query, overlay) =>
      cached(`baseof ${overlay ?? ""}`, query, (dir) => {
        // A file with a name of before 0.146 may stand for several things: this page's is the one.
        const own = layoutTemplate(query, dir);
        const isOwn = overlay === undefined || own?.file === overlay;
        const asking = isOwn ? own : templateOf(store, overlay);
        const isPossible = (base: Template) => canExtend(asking, base, query.lang, site);
        return best("baseof", wantedBy(query), dir, isPossible)?.file;
      }),
    partial: (name) => partialOf(store, name, site.defaultOutputFormat)?.file,
    shortcode: (name, query) =>
      cached(`shortcode ${name}`, query, (dir) => {
        const called = name.toLowerCase();
        return best("shortcode", wantedBy(query), dir, (it) => it.name === called)?.file;
      }),
    hook: (kind, variant, query) =>
      cached(`hook ${kind} ${variant}`, query, (dir) => {
        const wanted = { ...wantedBy(query), variant1: kind, variant2: variant };
        return best("markup", wanted, dir)?.file || undefined;
      }),
    candidates(query) {
      const wanted = wantedBy(query);
      const taken = layoutTemplate(query, deepestDir(store, query.path));
      const existing = dirsOf(query.path).flatMap((dir, depth, dirs) =>
        (store.byDir.get(dir) ?? [])
          .filter((template) => template.category === "layout" && template.file !== "")
          .map((template) => matchOf(template, wanted, dirs.length - depth, site))
          .filter((match) => match.weight.total > 0),
      );
      return listCandidates({ query, wanted, existing, taken, store, site });
    },
  };
}

function matchOf(template: Template, wanted: Wanted, distance: number, site: LookupSite): Match {
  const weight = weigh(template, wanted, site.defaultOutputFormat);
  return { template, weight: { ...weight, distance } };
}

function bestMatch(
  store: Store,
  deepest: string,
  wanted: Wanted,
  defaultOutputFormat: string,
  isPossible: (template: Template) => boolean,
): Template | undefined {
  let best: Match | undefined;
  const dirs = dirsOf(deepest);
  for (const [depth, dir] of dirs.entries()) {
    for (const template of store.byDir.get(dir) ?? []) {
      if (!isPossible(template)) continue;
      const weight = weigh(template, wanted, defaultOutputFormat);
      if (weight.total <= 0) continue;
      const match = { template, weight: { ...weight, distance: dirs.length - depth } };
      if (best === undefined || isBetter(match, best)) best = match;
    }
  }
  return best?.template;
}

/** Hugo before 0.146: `layout: processes/release/single` is `layouts/<type>/processes/release/single`. */
function bySlashedLayout(store: Store, query: LayoutQuery): Template | undefined {
  const layout = query.layout?.toLowerCase().replace(/^\/|\.(?:html|njk)$/g, "") ?? "";
  const slash = layout.lastIndexOf("/");
  if (slash === -1 || query.type === undefined) return undefined;
  const dir = `/${query.type.toLowerCase()}/${layout.slice(0, slash)}`;
  const name = layout.slice(slash + 1);
  const wanted = { ...wantedBy(query), kind: "", layout: name, ownLayout: name };
  const isNamed = (template: Template) => template.category === "layout" && template.name === name;
  let best: Match | undefined;
  for (const template of store.byDir.get(dir) ?? []) {
    if (!isNamed(template)) continue;
    const { descriptor } = template;
    // `page` and `home` are kinds in Hugo's names, but here the author asked for the file.
    const named = { ...template, descriptor: { ...descriptor, kind: "", layout: name } };
    const weight = weigh(named, wanted, "");
    if (weight.total > 0 && (best === undefined || isBetter({ template, weight }, best)))
      best = { template, weight };
  }
  return best?.template;
}

/** Whether Hugo would put `base` around the layout `asking`. */
function canExtend(asking: Template | undefined, base: Template, lang: string, site: LookupSite): boolean {
  if (asking === undefined) return true;
  const { kind } = base.descriptor;
  const { layout } = asking.descriptor;
  if (kind !== "" && layout === (kind === "page" ? "list" : "single")) return false;
  const wanted = wantedByTemplate(asking.descriptor, lang);
  return weigh(base, wanted, site.defaultOutputFormat).total > 0;
}

function templateOf(store: Store, file: string): Template | undefined {
  for (const templates of store.byDir.values()) {
    const found = templates.find((template) => template.file === file);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `/blog/a` gives ``, `/blog`, `/blog/a`. */
function dirsOf(path: string): string[] {
  const dirs = [""];
  if (path === "/" || path === "") return dirs;
  for (let at = path.indexOf("/", 1); at > 0; at = path.indexOf("/", at + 1)) dirs.push(path.slice(0, at));
  dirs.push(path);
  return dirs;
}

/** The nearest folder of layouts on the way to a page; what lies beyond makes no difference. */
function deepestDir(store: Store, path: string): string {
  let dir = path === "/" ? "" : path;
  while (dir !== "" && !store.byDir.has(dir)) dir = dir.slice(0, dir.lastIndexOf("/"));
  return dir;
}
