import type { Publication } from "../assets/asset-file.ts";

/** The files of a build that no layout makes, by their path below the destination. */
export class Publications {
  readonly #files = new Map<string, Publication["content"]>();

  readonly publish = ({ sitePath, content }: Publication): void => {
    this.#files.set(sitePath, content);
  };

  get files(): ReadonlyMap<string, Publication["content"]> {
    return this.#files;
  }
}
