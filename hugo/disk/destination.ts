import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { walk } from "./walk.ts";

/** What a file is to hold: text, bytes, or what another file holds. */
export type FileContent = string | Uint8Array | { readonly copyOf: string };

/** The folder that a site is written to. Nothing is written outside it, and a file that is right already is left alone. */
export class Destination {
  readonly folder: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.folder = resolve(folder);
  }

  /** `sitePath` is decoded and below the folder; one that leaves it is a bug and throws. */
  write(sitePath: string, content: FileContent): void {
    const target = this.#target(sitePath);
    if (typeof content === "object" && "copyOf" in content) {
      if (isSameFile(content.copyOf, target)) return;
      this.#makeFolder(target);
      copyFileSync(content.copyOf, target);
    } else if (!holds(target, content)) {
      this.#makeFolder(target);
      writeFileSync(target, content);
    }
  }

  /** Removes files, and the folders that become empty with them. */
  remove(sitePaths: Iterable<string>): void {
    for (const sitePath of sitePaths) {
      const target = this.#target(sitePath);
      rmSync(target, { force: true });
      this.#removeEmptyFolders(dirname(target));
    }
  }

  /** Every file in the folder, by its path below it, with `/` first. */
  files(): string[] {
    return walk(this.folder, this.folder).map((file) => `/${file.path}`);
  }

  #target(sitePath: string): string {
    const target = resolve(join(this.folder, sitePath));
    if (!target.startsWith(this.folder + sep)) throw new Error(`${sitePath} is outside the destination`);
    return target;
  }

  #makeFolder(target: string): void {
    const folder = dirname(target);
    if (this.#made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }

  #removeEmptyFolders(from: string): void {
    for (
      let folder = from;
      folder !== this.folder && folder.startsWith(this.folder + sep);
      folder = dirname(folder)
    ) {
      try {
        rmdirSync(folder);
      } catch {
        return;
      }
      this.#made.delete(folder);
    }
  }
}

/** Why a folder must not be written to, in words; nothing when it may. */
export function unfitDestination(folder: string, source: string): string | undefined {
  const target = realPath(folder);
  const site = realPath(source);
  if (target === site) return "it is the site's own folder";
  if (`${site}${sep}`.startsWith(target.endsWith(sep) ? target : `${target}${sep}`))
    return "the site's own folder is inside it";
  const inside = [
    ".git",
    "content",
    "layouts",
    "shortcodes",
    "static",
    "assets",
    "data",
    "i18n",
    "config",
    "hugo",
    "node_modules",
  ];
  const below = inside.find((name) => `${target}${sep}`.startsWith(join(site, name) + sep));
  return below === undefined ? undefined : `it is inside the site's \`${below}\``;
}

/** The real path of a folder that may not exist yet: links above it are followed. */
function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync(full);
  const parent = dirname(full);
  return parent === full ? full : join(realPath(parent), full.slice(parent.length));
}

function holds(target: string, content: string | Uint8Array): boolean {
  try {
    const size = typeof content === "string" ? Buffer.byteLength(content) : content.length;
    return statSync(target).size === size && readFileSync(target).equals(Buffer.from(content));
  } catch {
    return false;
  }
}

function isSameFile(from: string, to: string): boolean {
  try {
    const [a, b] = [statSync(from), statSync(to)];
    return a.size === b.size && a.mtimeMs <= b.mtimeMs && readFileSync(from).equals(readFileSync(to));
  } catch {
    return false;
  }
}
