import { createHash } from "node:crypto";
import type { PlacedFile } from "./bundle.ts";

/** The file that a page was read from, with Hugo's names for the parts of its path. */
export class PageFile {
  readonly #placed: PlacedFile;

  constructor(placed: PlacedFile) {
    this.#placed = placed;
  }

  /** Below the content folder: `blogg/min-side.nn.md`. */
  get path(): string {
    return this.#placed.file.path;
  }

  /** The folder with a trailing `/`: `blogg/`; `/` at the root. */
  get dir(): string {
    return this.path.slice(0, this.path.lastIndexOf("/") + 1) || "/";
  }

  /** `min-side.nn.md` */
  get logicalName(): string {
    return this.path.slice(this.path.lastIndexOf("/") + 1);
  }

  /** `min-side.nn` */
  get baseFileName(): string {
    const name = this.logicalName;
    return name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : name;
  }

  /** `min-side`; `index` for a bundle. */
  get translationBaseName(): string {
    return this.#placed.path.original.nameWithoutIdentifiers;
  }

  /** `min-side`; the folder's name for a bundle. */
  get contentBaseName(): string {
    return this.#placed.path.original.baseName;
  }

  /** `md` */
  get ext(): string {
    const name = this.logicalName;
    return name.includes(".") ? name.slice(name.lastIndexOf(".") + 1) : "";
  }

  get lang(): string {
    return this.#placed.lang;
  }

  /** Relative to the site's folder: `content/blogg/min-side.nn.md`. */
  get filename(): string {
    return this.#placed.file.displayPath;
  }

  get section(): string {
    return this.#placed.path.original.section;
  }

  get uniqueID(): string {
    return createHash("md5").update(this.path).digest("hex");
  }

  get isContentAdapter(): boolean {
    return false;
  }

  toString(): string {
    return this.path;
  }
}
