import { readFileSync } from "node:fs";
import { type Find, firstOf, type RelUrl } from "../assets/asset-file.ts";
import { type BuiltCss, buildCss } from "../assets/css/build.ts";
import { createInspector } from "../assets/image/inspect.ts";
import { type PictureOptions, picture } from "../assets/image/picture.ts";
import { ImageQueue } from "../assets/image/queue.ts";
import { finderIn, type ResolvedMounts } from "../assets/mounts.ts";
import { createResources, type Resource } from "../assets/resources.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/source.ts";
import { DiskFile } from "../disk/site-disk.ts";
import type { Html } from "../html/html.ts";
import type { Page } from "../model/page.ts";
import { FileResource } from "../model/resources.ts";
import { imageReport } from "./image-check.ts";
import type { Publications } from "./publications.ts";

interface AssetOptions {
  /** The site's own mounts, then the theme's. */
  readonly mounts: readonly ResolvedMounts[];
  readonly publications: Publications;
  readonly report: Report;
  readonly relUrl: RelUrl;
  readonly absUrl: RelUrl;
}

/** The files beside the pages, as layouts ask for them during one build. */
export class SiteAssets {
  readonly images = new ImageQueue();
  readonly #options: AssetOptions;
  readonly #inspect = createInspector(readFileSync);
  readonly #assets: Find;
  readonly #static: Find;
  readonly #resources: ReturnType<typeof createResources>;
  readonly #given = new Set<Resource>();
  readonly #styles = new Map<string, BuiltCss | undefined>();

  constructor(options: AssetOptions) {
    this.#options = options;
    this.#assets = firstOf(...options.mounts.map((mounts) => finderIn(mounts, "assets")));
    this.#static = firstOf(...options.mounts.map((mounts) => finderIn(mounts, "static")));
    const { relUrl, absUrl } = options;
    const { publish } = options.publications;
    this.#resources = createResources({ find: this.#assets, read: readFileSync, publish, relUrl, absUrl });
  }

  resource(path: string): Resource | undefined {
    const resource = this.#resources.get(path);
    if (resource) this.#given.add(resource);
    return resource;
  }

  /** Throws for anything but what `resource` gave. */
  fingerprint(resource: unknown): Resource {
    const known = [...this.#given].find((given) => given === resource);
    if (!known) throw new TypeError("`fingerprint` takes a file from `resources.get`");
    return this.#resources.fingerprint(known);
  }

  css(path: string, span: Span): BuiltCss | undefined {
    if (!this.#styles.has(path)) {
      const { report, relUrl, publications } = this.#options;
      const find = firstOf(this.#assets, this.#static);
      const { publish } = publications;
      this.#styles.set(
        path,
        buildCss(path, { find, read: readFileSync, publish, report, relUrl, span, minify: true }),
      );
    }
    return this.#styles.get(path);
  }

  picture(options: PictureOptions, page: Page, span: Span, inMarkdown = false): Html {
    const { report, relUrl, publications, mounts } = this.#options;
    return picture(options, {
      find: firstOf(besidePage(page), this.#static, this.#assets),
      inspect: this.#inspect,
      queue: this.images,
      publish: publications.publish,
      report: inMarkdown ? imageReport(page.site.params, report) : report,
      span,
      relUrl,
      names: () => mounts.flatMap((mount) => [...mount.names("static"), ...mount.names("assets")]),
    });
  }
}

/** A page's own files, for an address without `/` first. */
function besidePage(page: Page): Find {
  return (path) => {
    const resource = path.startsWith("/") ? undefined : page.resources.get(path);
    if (!(resource instanceof FileResource) || !(resource.file instanceof DiskFile)) return undefined;
    const { absolutePath, displayPath } = resource.file;
    return { sitePath: `/${resource.targetPath}`, absolutePath, shownPath: displayPath, published: true };
  };
}
