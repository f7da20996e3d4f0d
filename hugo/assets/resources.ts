/** `resources.get(path)`: files in `assets/` and in mounts, for layouts, by Hugo's names. */
import { type Html, trusted } from "../html/html.ts";
import type { AssetFile, Find, Publish, Read, RelUrl } from "./asset-file.ts";
import { fingerprint, type HashAlgorithm } from "./fingerprint.ts";
import { withoutProlog } from "./image/svg.ts";
import { mediaTypeOf } from "./media-type.ts";
import { encodeSitePath, readAddress } from "./site-address.ts";

export interface Resource {
  /** Path in `assets/`, `/` first; stays when the resource gets a fingerprint. */
  readonly name: string;
  /** Such as `image/svg+xml`. */
  readonly mediaType: string;
  /** The text; an SVG comes as HTML from `<svg` on, to be printed inside a page. */
  readonly content: string | Html;
  /** Asking for it publishes the file. */
  readonly relPermalink: string;
  /** The same with the site's host before it. */
  readonly permalink: string;
  readonly data: { readonly integrity: string };
}

export interface Resources {
  /** Nothing when there is no such file, or the path leaves `assets/` and the mounts. */
  get(path: string): Resource | undefined;
  /** The same resource at an address that changes with its content. */
  fingerprint(resource: Resource, algorithm?: HashAlgorithm): Resource;
}

export interface ResourcesContext {
  /** In `assets/` and its mounts: `finderIn(mounts, "assets")`. */
  readonly find: Find;
  readonly read: Read;
  readonly publish: Publish;
  readonly relUrl?: RelUrl | undefined;
  /** The whole address of a site path; as `relUrl` when left out. */
  readonly absUrl?: RelUrl | undefined;
}

/** Each file is read once; keep the object for one build. */
export function createResources(context: ResourcesContext): Resources {
  const known = new Map<string, FileResource>();
  const files = new WeakMap<Resource, FileResource>();
  return {
    get(path) {
      const address = readAddress(path);
      const file = address.kind === "site" ? context.find(`/${address.path.replace(/^\//, "")}`) : undefined;
      if (!file) return undefined;
      const resource = known.get(file.sitePath) ?? new FileResource(file, context);
      known.set(file.sitePath, resource);
      files.set(resource, resource);
      return resource;
    },
    fingerprint(resource, algorithm = "sha256") {
      const original = files.get(resource);
      if (!original) throw new TypeError("fingerprint: this is no resource from resources.get");
      const marked = original.withFingerprint(algorithm);
      files.set(marked, original);
      return marked;
    },
  };
}

class FileResource implements Resource {
  readonly name: string;
  readonly mediaType: string;
  readonly data: { readonly integrity: string };
  readonly #file: AssetFile;
  readonly #context: ResourcesContext;
  readonly #sitePath: string;
  #bytes: Uint8Array | undefined;

  constructor(file: AssetFile, context: ResourcesContext, sitePath = file.sitePath, integrity = "") {
    this.name = file.sitePath;
    this.mediaType = mediaTypeOf(file.sitePath);
    this.data = { integrity };
    this.#file = file;
    this.#context = context;
    this.#sitePath = sitePath;
  }

  get content(): string | Html {
    const text = new TextDecoder().decode(this.#read());
    return this.mediaType === "image/svg+xml" ? trusted(withoutProlog(text)) : text;
  }

  get relPermalink(): string {
    this.#publish();
    return (this.#context.relUrl ?? encodeSitePath)(this.#sitePath);
  }

  get permalink(): string {
    this.#publish();
    const { absUrl, relUrl } = this.#context;
    return (absUrl ?? relUrl ?? encodeSitePath)(this.#sitePath);
  }

  withFingerprint(algorithm: HashAlgorithm): FileResource {
    const { sitePath, integrity } = fingerprint(this.name, this.#read(), algorithm);
    return new FileResource(this.#file, this.#context, sitePath, integrity);
  }

  #publish(): void {
    const isThere = this.#file.published && this.#sitePath === this.#file.sitePath;
    if (isThere) return;
    this.#context.publish({ sitePath: this.#sitePath, content: { copyOf: this.#file.absolutePath } });
  }

  #read(): Uint8Array {
    this.#bytes ??= this.#context.read(this.#file.absolutePath);
    return this.#bytes;
  }
}
