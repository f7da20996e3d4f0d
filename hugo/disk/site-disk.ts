import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../diagnostics/source.ts";
import { type FoundFile, walk } from "./walk.ts";

export interface TextFile {
  /** Relative to the folder it was looked for in, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Hugo's configuration files of a site: `hugo.toml` and its kin, and all below `config/`. */
export function readConfigFiles(siteDir: string): TextFile[] {
  const names = ["hugo", "config"].flatMap((name) =>
    ["toml", "yaml", "yml", "json"].map((ending) => `${name}.${ending}`),
  );
  const single = names
    .filter((name) => existsSync(join(siteDir, name)))
    .map((path) => ({ path, text: readText(join(siteDir, path)) }));
  const split = walk(join(siteDir, "config"), siteDir)
    .filter((file) => /\.(?:toml|ya?ml|json)$/i.test(file.path))
    .map((file) => ({ path: `config/${file.path}`, text: readText(file.absolutePath) }));
  return [...single, ...split];
}

/** All text files below a folder whose names end as asked, with their paths below it. */
export function readTexts(folder: string, boundary: string, endings: RegExp): TextFile[] {
  return walk(folder, boundary)
    .filter((file) => endings.test(file.path))
    .map((file) => ({ path: file.path, text: readText(file.absolutePath) }));
}

/** A file whose text is read when it is asked for, and its times only then. */
export class DiskFile {
  readonly absolutePath: string;
  readonly path: string;
  readonly displayPath: string;
  readonly lang: string | undefined;
  readonly source: Source | undefined;
  #stat: { mtime: Date; size: number } | undefined;

  constructor(
    found: FoundFile,
    path: string,
    displayPath: string,
    lang: string | undefined,
    isText: boolean,
  ) {
    this.absolutePath = found.absolutePath;
    this.path = path;
    this.displayPath = displayPath;
    this.lang = lang;
    this.source = isText ? { path: displayPath, text: readText(found.absolutePath) } : undefined;
  }

  get modTime(): Date {
    return this.#times().mtime;
  }

  /** In bytes. */
  get size(): number {
    return this.#times().size;
  }

  #times(): { mtime: Date; size: number } {
    this.#stat ??= statSync(this.absolutePath);
    return this.#stat;
  }
}

function readText(path: string): string {
  return readFileSync(path, "utf8");
}
