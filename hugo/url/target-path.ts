import { escapeUrl } from "./escape.ts";
import { cleanPath, joinPath, parentPath, withLeadingSlash } from "./path.ts";
import { type PathSettings, sanitizePath } from "./sanitize.ts";

/** What of an output format decides where its files go. */
export interface TargetFormat {
  /** Name of the file without its suffix: `index`. */
  readonly baseName: string;
  /** With the dot: `.html`. */
  readonly suffix: string;
  /** A folder for all files of the format, as `amp`; mostly `""`. */
  readonly path: string;
  readonly ugly: boolean;
  readonly noUgly: boolean;
  /** Always at the root of the site, never in a language's folder. */
  readonly root: boolean;
}

/** All that decides the address of one page in one output format. */
export interface TargetPathInput {
  readonly format: TargetFormat;
  readonly kind: string;
  /** For home, sections, taxonomies and terms their own folder, otherwise the folder that holds the page; `/` is the root. */
  readonly dir: string;
  /** Slug or file name; used for regular pages. */
  readonly baseName: string;
  readonly isBundle: boolean;
  /** `url` of the front matter, its tokens filled in. */
  readonly url: string;
  /** The permalink pattern that applies, filled in. */
  readonly permalink: string;
  readonly uglyUrls: boolean;
  /** Further folders of a pager: `page/2`. */
  readonly addends: string;
  /** The language's folder on disk, `""` for none. */
  readonly filePrefix: string;
  /** The language's folder in addresses; `""` when each language has a host of its own. */
  readonly linkPrefix: string;
  /** Put the prefix before a `url` too that starts with `/`. */
  readonly forcePrefix: boolean;
  /** Sitemaps, 404 and the like own no resources. */
  readonly standalone: boolean;
}

/** Where a page is written and how it is linked, below the site's base. */
export interface TargetPath {
  /** File below the publish folder, with a leading `/`. */
  readonly file: string;
  /** The link before it is percent-encoded. */
  readonly path: string;
  /** Percent-encoded, with a leading `/`, without the path of the base address. */
  readonly link: string;
  /** Folder of the page's resources on disk; `""` is the root. */
  readonly resourceDir: string;
  /** The same in addresses, not encoded. */
  readonly resourceLink: string;
  /** Whether `..` would have led out of the site; the address given here is inside it. */
  readonly leavesSite: boolean;
}

/** Hugo's address for a page, see page_paths.go. */
export function targetPath(input: TargetPathInput, settings: PathSettings): TargetPath {
  const { format } = input;
  const url = input.url.includes("..") ? cleanPath(`/${input.url}`) + trailing(input.url) : input.url;
  const forced = input.forcePrefix || (!format.root && url !== "" && !url.startsWith("/"));
  const built = build({ ...input, url }, forced);
  const keepsLetters = input.kind !== "home" && url !== "";
  const parts = keepsLetters ? built.parts : built.parts.map((part) => sanitizePath(part, settings));
  return finish(input, { ...built, parts });
}

interface Built {
  readonly parts: readonly string[];
  readonly suffix: string;
  readonly filePrefix: string;
  readonly linkPrefix: string;
  /** `index.md` with the slug `index`: the name is not part of the link. */
  readonly dropsBaseName: boolean;
  /** The link ends with `index.html`. */
  readonly showsName: boolean;
}

function build(input: TargetPathInput, forced: boolean): Built {
  const { format, url } = input;
  const dropsBaseName = !input.isBundle && input.baseName !== "" && input.baseName === format.baseName;
  const ugly =
    ((input.uglyUrls || format.ugly) && !format.noUgly) || (input.permalink === "" && dropsBaseName);
  const fromUrl = input.kind !== "home" && url !== "";
  const isBranch = branchKinds.has(input.kind);
  const parts: string[] = [format.path];
  let suffix = format.suffix;
  let showsName = false;
  if (!input.standalone && input.kind !== "page" && url === "" && input.dir !== "/") {
    parts.push(input.permalink || input.dir);
  }
  if (fromUrl) {
    parts.push(...url.split("/"), input.addends);
    if (url.endsWith("/") || !url.includes(".")) parts.push(format.baseName + suffix);
    else suffix = extensionOf(url);
  } else {
    if (!isBranch) parts.push(...(input.permalink ? [input.permalink] : [input.dir, input.baseName]));
    parts.push(input.addends);
    // Hugo: with ugly addresses lists keep their `index.html`, which then shows in the link; terms do not.
    const needsName = isBranch && input.kind !== "term";
    showsName = needsName && ugly;
    if (needsName || !ugly) parts.push(format.baseName + suffix);
    else addSuffix(parts, suffix);
  }
  const kept = parts.filter((part) => part !== "" && part !== "/");
  return { parts: kept, suffix, dropsBaseName, showsName, ...prefixes(input, fromUrl, forced) };
}

function prefixes(
  input: TargetPathInput,
  fromUrl: boolean,
  forced: boolean,
): Pick<Built, "filePrefix" | "linkPrefix"> {
  if (input.format.root && !forced) return { filePrefix: "", linkPrefix: "" };
  const fits = (prefix: string) => !fromUrl || (forced && !input.url.startsWith(`/${prefix}`));
  return {
    filePrefix: fits(input.filePrefix) ? input.filePrefix : "",
    linkPrefix: fits(input.linkPrefix) ? input.linkPrefix : "",
  };
}

function finish(input: TargetPathInput, built: Built): TargetPath {
  const relative = joinPath(...built.parts);
  const leavesSite = relative === ".." || relative.startsWith("../");
  const whole = cleanPath(withLeadingSlash(relative));
  const isIndex = built.parts.at(-1) === "index.html" && !built.showsName;
  let link = isIndex ? cleanPath(withLeadingSlash(joinPath(...built.parts.slice(0, -1)))) : whole;
  if (built.dropsBaseName && link.endsWith(input.baseName)) link = link.slice(0, -input.baseName.length);
  if (built.linkPrefix) link = `/${built.linkPrefix}${link}`;
  if (isIndex && !link.endsWith("/")) link += "/";
  const dir = input.standalone ? "" : resourceDirOf(whole, built, input.format);
  return {
    file: built.filePrefix ? `/${built.filePrefix}${whole}` : whole,
    path: link,
    link: escapeUrl(link) || "/",
    resourceDir: built.filePrefix && !input.standalone ? `/${built.filePrefix}${dir}` : dir,
    resourceLink: built.linkPrefix && !input.standalone ? `/${built.linkPrefix}${dir}` : dir,
    leavesSite,
  };
}

function resourceDirOf(whole: string, built: Built, format: TargetFormat): string {
  const isIndex = built.parts.at(-1)?.startsWith(`${format.baseName}.`);
  const dir = isIndex
    ? parentPath(whole)
    : whole.endsWith(built.suffix)
      ? whole.slice(0, whole.length - built.suffix.length)
      : whole;
  return dir === "/" ? "" : dir;
}

const branchKinds: ReadonlySet<string> = new Set(["home", "section", "taxonomy", "term"]);

function addSuffix(parts: string[], suffix: string): void {
  let last = parts.length - 1;
  while (last > 0 && (parts[last] === "" || parts[last] === "/")) last--;
  parts[last] = `${(parts[last] ?? "").replace(/\/$/, "")}${suffix}`;
}

function extensionOf(url: string): string {
  const name = url.slice(url.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot);
}

function trailing(url: string): string {
  return url.length > 1 && url.endsWith("/") ? "/" : "";
}
