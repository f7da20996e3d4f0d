/**
 * Edge: asks the disk. Hugo's `module.mounts`: folders, and single files, that show up inside `assets/`,
 * `static/` and the others. Nothing is listed to find a file, so a mount of `node_modules` costs nothing.
 */
import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import type { AssetFile, Find } from "./asset-file.ts";
import { fileFilter, type ShowsFile } from "./mount-files.ts";

/** One row of `module.mounts`. */
export interface Mount {
  /** Folder or file, relative to the site's folder. */
  readonly source: string;
  /** Component and path in it: `assets/designsystemet`. */
  readonly target: string;
  /** Globs of the files it shows, `! ` before those it hides; all when left out. */
  readonly files?: readonly string[] | undefined;
}

export type MountComponent = "archetypes" | "assets" | "content" | "data" | "i18n" | "layouts" | "static";

const components: ReadonlySet<string> = new Set<MountComponent>([
  "archetypes",
  "assets",
  "content",
  "data",
  "i18n",
  "layouts",
  "static",
]);

export interface ResolvedMounts {
  /** The file at a path in a component; keep the answer for one build only. */
  find(component: MountComponent, path: string): AssetFile | undefined;
  /** Folders of a component on disk with their place in it, the one that wins first. */
  folders(component: MountComponent): readonly MountedFolder[];
  /** All site paths of a component for hints; folders inside `node_modules` are passed by. */
  names(component: MountComponent): readonly string[];
  /** Mounts that are not followed, and why; Hugo refuses an unknown target, we refuse to leave the site too. */
  readonly refused: readonly { readonly mount: Mount; readonly reason: "target" | "outside" }[];
}

interface MountedFolder {
  readonly absolutePath: string;
  /** `/` or `/designsystemet`. */
  readonly sitePath: string;
  readonly shows: ShowsFile;
}

interface Root {
  /** Real path, below the site's folder. */
  readonly folder: string;
  /** `/` or `/designsystemet`. */
  readonly at: string;
  /** For the mount of a single file: the name it gets. */
  readonly only?: { readonly name: string; readonly file: string };
  readonly shows: ShowsFile;
}

/**
 * Resolves `module.mounts`. A component that no mount names keeps its own folder, as in Hugo.
 * `defaults` gives those folders (Hugo's `assetDir`, `staticDir`, …) where they are not named as the component.
 */
export function resolveMounts(
  mounts: readonly Mount[],
  siteDir: string,
  defaults: readonly Mount[] = [],
): ResolvedMounts {
  const site = realpathSync(siteDir);
  const roots = new Map<string, Root[]>();
  const refused: { mount: Mount; reason: "target" | "outside" }[] = [];
  const follow = (mount: Mount): string | undefined => {
    const [component = "", ...rest] = mount.target.split("/").filter((part) => part !== "" && part !== ".");
    if (!components.has(component) || rest.includes("..") || mount.target.startsWith("/")) {
      refused.push({ mount, reason: "target" });
      return undefined;
    }
    const list = roots.get(component) ?? [];
    roots.set(component, list);
    const root = rootOf(mount, rest, site);
    if (root === "outside") refused.push({ mount, reason: "outside" });
    else if (root) list.push(root);
    return component;
  };
  const mounted = new Set(mounts.map(follow));
  for (const mount of withNames(defaults)) {
    const [component] = mount.target.split("/");
    if (!mounted.has(component)) follow(mount);
  }
  for (const list of roots.values()) list.reverse().sort((a, b) => depth(a) - depth(b));
  const listed = new Map<MountComponent, string[]>();
  const list = (component: MountComponent): string[] => {
    const names = listed.get(component) ?? (roots.get(component) ?? []).flatMap(namesIn);
    listed.set(component, names);
    return names;
  };
  return {
    refused,
    find: (component, path) => findIn(roots.get(component) ?? [], component, path, site),
    folders: (component) =>
      (roots.get(component) ?? []).flatMap(({ folder, at, only, shows }) =>
        only ? [] : [{ absolutePath: folder, sitePath: at, shows }],
      ),
    names: list,
  };
}

/** A finder in one component that asks the disk once for each path. */
export function finderIn(mounts: Pick<ResolvedMounts, "find">, component: MountComponent): Find {
  const known = new Map<string, AssetFile | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, mounts.find(component, path));
    return known.get(path);
  };
}

// Hugo: a file in a mount nearer to the component's root wins; of mounts at one place, the last one written.
const depth = (root: Root): number => (root.at === "/" ? 0 : root.at.split("/").length - 1);

function withNames(defaults: readonly Mount[]): Mount[] {
  const named = new Set(defaults.map(({ target }) => target.split("/")[0]));
  const rest = [...components].filter((component) => !named.has(component));
  return [...defaults, ...rest.map((component) => ({ source: component, target: component }))];
}

function rootOf(
  { source, files }: Mount,
  target: readonly string[],
  site: string,
): Root | "outside" | undefined {
  if (isAbsolute(source) || source.split(/[/\\]/).includes("..")) return "outside";
  const written = join(site, source);
  const real = realPath(written);
  if (real === undefined) return undefined;
  if (!isBelow(real, site)) return "outside";
  const at = `/${target.join("/")}`;
  const shows = fileFilter(files);
  if (statSync(real).isDirectory()) return { folder: real, at, shows };
  // Hugo: the mount of a file is the mount of its folder with nothing but that file in it.
  const name = target.at(-1) ?? basename(written);
  return {
    folder: dirname(real),
    at: `/${target.slice(0, -1).join("/")}`,
    only: { name, file: real },
    shows,
  };
}

function findIn(
  roots: readonly Root[],
  component: MountComponent,
  path: string,
  site: string,
): AssetFile | undefined {
  const segments = path.split("/").filter((part) => part !== "" && part !== ".");
  if (segments.length === 0 || segments.includes("..") || /[\p{Cc}\\]/u.test(path)) return undefined;
  const sitePath = `/${segments.join("/")}`;
  for (const root of roots) {
    const absolutePath = lookIn(root, sitePath);
    if (absolutePath === undefined) continue;
    const shownPath = relative(site, absolutePath).split(sep).join("/");
    return { sitePath, absolutePath, shownPath, published: component === "static" };
  }
  return undefined;
}

function lookIn(root: Root, sitePath: string): string | undefined {
  const prefix = root.at === "/" ? "/" : `${root.at}/`;
  if (!sitePath.startsWith(prefix)) return undefined;
  const inside = sitePath.slice(prefix.length);
  if (root.only) return inside === root.only.name ? root.only.file : undefined;
  if (!root.shows(inside)) return undefined;
  const absolutePath = join(root.folder, inside);
  // Hugo follows no symbolic link inside a mount, be it of a file or of a folder on the way.
  const isPlain = realPath(absolutePath) === absolutePath && lstatSync(absolutePath).isFile();
  return isPlain ? absolutePath : undefined;
}

function namesIn({ folder, at, only, shows }: Root): string[] {
  const prefix = at === "/" ? "/" : `${at}/`;
  if (only) return [prefix + only.name];
  if (folder.split(sep).includes("node_modules")) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter(shows)
    .map((path) => prefix + path);
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
