import { join, resolve } from "node:path";
import { runQueue } from "../assets/image/run.ts";
import type { ResolvedMounts } from "../assets/mounts.ts";
import { type HugoConfig, readConfig } from "../config/config.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { Destination, unfitDestination } from "../disk/destination.ts";
import { readConfigFiles } from "../disk/site-disk.ts";
import type { Params } from "../formats/value.ts";
import { loadEmojiNames } from "../markdown/emoji.ts";
import type { Page } from "../model/page.ts";
import { LayoutEnvironment } from "../nunjucks/environment.ts";
import type { AnyShortcode } from "../shortcode/call.ts";
import { imageReport } from "./image-check.ts";
import { type Layouts, readLayouts } from "./layouts.ts";
import { type ImportModule, loadShortcodeModules } from "./shortcode-modules.ts";
import { SiteBuild } from "./site-build.ts";
import { mountsOf } from "./site-files.ts";

export interface BuildRequest {
  /** Folder of the site; absolute. */
  readonly siteDir: string;
  /** Folder of this project, whose layouts and shortcodes serve a site that has none; absolute. */
  readonly themeDir: string;
  readonly importModule: ImportModule;
  readonly environment: string;
  readonly env: Readonly<Record<string, string>>;
  /** Configuration from the command line. */
  readonly flags: Params;
  readonly cleanDestinationDir: boolean;
  readonly isServer: boolean;
  readonly now: () => Date;
}

export interface RenderedFile {
  readonly page: Page;
  /** Below the destination, `/` first. */
  readonly targetPath: string;
  readonly text: string;
}

/** Builds a site again and again in one process; each build reads the disk anew. */
export class SiteBuilder {
  readonly request: BuildRequest;
  readonly environment: LayoutEnvironment;
  #modules: { site: Map<string, AnyShortcode>; theme: Map<string, AnyShortcode> } | undefined;
  #build: SiteBuild | undefined;
  #written: ReadonlySet<string> = new Set();

  constructor(request: BuildRequest) {
    this.request = request;
    this.environment = new LayoutEnvironment({
      resolve: (name, from) => this.#build?.resolveLayout(name, from),
      read: (name) => this.#build?.layouts.files.get(name),
    });
  }

  /** The configuration in force and what is wrong with it. */
  readConfig(report: (diagnostic: Diagnostic) => void): HugoConfig {
    const { siteDir, environment, env, flags } = this.request;
    return readConfig({ files: readConfigFiles(siteDir), environment, env, flags }, report);
  }

  destination(config: HugoConfig): Destination {
    // Hugo: a destination that is not absolute is looked for from the site's folder.
    return new Destination(resolve(this.request.siteDir, config.publishDir));
  }

  /** Reads the site and builds its model; nothing is rendered yet. */
  async load(): Promise<SiteBuild> {
    const diagnostics: Diagnostic[] = [];
    const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
    const config = this.readConfig(report);
    const layouts = this.#readLayouts(config);
    this.environment.forget();
    this.#build = new SiteBuild({
      request: this.request,
      config,
      layouts,
      mounts: this.#mounts(config, layouts, report),
      shortcodes: await this.#shortcodes(),
      environment: this.environment,
      emoji: config.languages.some(({ enableEmoji }) => enableEmoji) ? await loadEmojiNames() : undefined,
      diagnostics,
      report,
    });
    return this.#build;
  }

  /** Every file of the site that a page makes, in memory, and all that is wrong. */
  async build(): Promise<{
    files: readonly RenderedFile[];
    diagnostics: readonly Diagnostic[];
    failed: boolean;
  }> {
    const build = await this.load();
    const folder = this.destination(build.config).folder;
    const unfit = unfitDestination(folder, this.request.siteDir);
    if (unfit !== undefined) {
      const span = { source: { path: folder, text: "" }, start: 0, end: 0 };
      build.report(diagnose("destination/unfit", span, { folder, reason: unfit }));
      return { files: [], diagnostics: build.diagnostics, failed: true };
    }
    const files = build.renderAll();
    const failed = build.diagnostics.some((diagnostic) => diagnostic.severity === "error");
    return { files, diagnostics: build.diagnostics, failed };
  }

  /** Writes what no layout makes; returns what went wrong on the way. */
  async finish(written: readonly string[]): Promise<readonly Diagnostic[]> {
    const build = this.#build;
    if (!build) throw new Error("finish() before build()");
    const destination = this.destination(build.config);
    const problems: Diagnostic[] = [];
    const now = new Set(written);
    const write = (sitePath: string, content: Parameters<Destination["write"]>[1]): void => {
      destination.write(sitePath, content);
      now.add(sitePath);
    };
    // Hugo: a page is never hidden by a redirect to another, and neither by a file that is copied.
    for (const [sitePath, content] of build.redirects()) if (!now.has(sitePath)) write(sitePath, content);
    for (const [sitePath, content] of build.staticFiles()) if (!now.has(sitePath)) write(sitePath, content);
    for (const [sitePath, content] of build.publications.files) write(sitePath, content);
    const cacheDir = join(this.request.themeDir, ".cache", "images");
    const report = imageReport(build.config.params, (problem) => problems.push(problem));
    await runQueue(build.assets.images, { write, cacheDir, report });
    const stale = this.request.cleanDestinationDir ? destination.files() : [...this.#written];
    destination.remove(stale.filter((path) => !now.has(path)));
    this.#written = now;
    return problems;
  }

  #readLayouts(config: HugoConfig): Layouts {
    const { siteDir, themeDir } = this.request;
    return readLayouts(
      { dir: siteDir, layoutDir: config.layoutDir },
      { dir: themeDir, layoutDir: "layouts" },
    );
  }

  #mounts(config: HugoConfig, layouts: Layouts, report: (diagnostic: Diagnostic) => void): ResolvedMounts[] {
    const { siteDir, themeDir, environment } = this.request;
    const own = mountsOf(config, siteDir, report);
    if (!layouts.fromTheme) return [own];
    const theme = readConfig({ files: readConfigFiles(themeDir), environment, env: {}, flags: {} }, report);
    return [own, mountsOf(theme, themeDir, report)];
  }

  async #shortcodes(): Promise<{ site: Map<string, AnyShortcode>; theme: Map<string, AnyShortcode> }> {
    const { siteDir, themeDir } = this.request;
    const load = (dir: string) =>
      loadShortcodeModules(join(dir, "shortcodes"), dir, this.request.importModule);
    this.#modules ??= {
      site: await load(siteDir),
      theme: siteDir === themeDir ? new Map() : await load(themeDir),
    };
    return this.#modules;
  }
}
