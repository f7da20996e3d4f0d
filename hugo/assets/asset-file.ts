/**
 * What the asset functions share. They know no folders: a file is found, read and published
 * by functions handed in, so that page bundles, `static/`, `assets/` and mounts look alike.
 */

/** A file that a layout, a page or a style sheet can name. */
export interface AssetFile {
  /** Where it stands below the site's root, decoded, with `/` first: `/illustrations/å.png`. */
  readonly sitePath: string;
  readonly absolutePath: string;
  /** Path shown to people, relative to the site's folder: `static/illustrations/å.png`. */
  readonly shownPath: string;
  /** The build copies the file to `sitePath` anyway, as it does with `static/` and page bundles. */
  readonly published: boolean;
}

/** The file with a site path; a path without `/` first is relative to whatever the finder is for. */
export type Find = (path: string) => AssetFile | undefined;

/** The first finder that knows the path wins: page resources, then `static/`, then `assets/`. */
export function firstOf(...finders: readonly Find[]): Find {
  return (path) => {
    for (const find of finders) {
      const file = find(path);
      if (file) return file;
    }
    return undefined;
  };
}

/** Reads a whole file; throws when that cannot be done. */
export type Read = (absolutePath: string) => Uint8Array;

/** A file that the finished site must have; saying so twice does no harm. */
export interface Publication {
  /** Decoded, with `/` first. */
  readonly sitePath: string;
  readonly content: Uint8Array | string | { readonly copyOf: string };
}

export type Publish = (publication: Publication) => void;

/** The address of a site path as a link, encoded, with the base URL's own path before it. */
export type RelUrl = (sitePath: string) => string;
