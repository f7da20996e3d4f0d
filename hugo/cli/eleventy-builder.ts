import { join } from "node:path";
import type { SiteBuilder } from "../build/builder.ts";
import type { Builder, RenderedFile } from "../eleventy/plugin.ts";
import { isParams } from "../formats/value.ts";
import { endWith } from "./end.ts";
import type { Request } from "./flags.ts";
import { printProblems } from "./report.ts";

type BuiltFile = Awaited<ReturnType<SiteBuilder["build"]>>["files"][number];

/** Runs a site's builder for Eleventy, and tells editors what is wrong. */
export class EleventyBuilder implements Builder {
  readonly #site: SiteBuilder;
  readonly #quiet: boolean;
  #files: readonly BuiltFile[] = [];
  #started = 0;
  failed = false;

  constructor(site: SiteBuilder, { quiet }: Pick<Request, "quiet">) {
    this.#site = site;
    this.#quiet = quiet;
  }

  get environment(): SiteBuilder["environment"] {
    return this.#site.environment;
  }

  /** Hugo: `--minify`, or `minify.minifyOutput` in the configuration. */
  get isMinifying(): boolean {
    const { minify } = this.#site.readConfig(() => {}).raw;
    return isParams(minify) && minify.minifyoutput === true;
  }

  get watched(): string[] {
    const { siteDir } = this.#site.request;
    const { mounts, layoutDir } = this.#site.readConfig(() => {});
    const folders = ["content", "layouts", "static", "assets", "data", "i18n", "config"];
    const files = ["hugo", "config"].flatMap((name) =>
      ["toml", "yaml", "yml", "json"].map((ending) => `${name}.${ending}`),
    );
    const own = mounts.map(({ source }) => source).filter((source) => !source.startsWith("node_modules/"));
    return [...new Set([...folders, ...files, layoutDir, ...own])].map((name) => join(siteDir, name));
  }

  /** How the last build went, in a line. */
  get summary(): string {
    const { folder } = this.#site.destination(this.#site.readConfig(() => {}));
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(2);
    return `Built ${this.#files.length} pages into ${folder} in ${seconds} s.`;
  }

  async build(): Promise<readonly RenderedFile[] | undefined> {
    this.#started = performance.now();
    try {
      const { files, diagnostics, failed } = await undisturbed(() => this.#site.build());
      printProblems(diagnostics, this.#quiet);
      this.failed = failed;
      if (failed) return undefined;
      this.#files = files;
      return files;
    } catch (error) {
      this.failed = true;
      endWith(error);
      return undefined;
    }
  }

  async finish(written: readonly string[]): Promise<void> {
    const problems = await undisturbed(() => this.#site.finish(written));
    printProblems(problems, this.#quiet, "The pages were written, but not what this is about.");
    if (problems.some(({ severity }) => severity === "error")) this.failed = true;
    if (!this.failed && !this.#quiet) console.log(this.summary);
  }

  /** The address of the page that one of these files is the content of. */
  addressOf(paths: readonly string[]): string | undefined {
    const { siteDir } = this.#site.request;
    const file = this.#files.find(({ page }) => {
      const path = page.contentFile?.displayPath;
      return path !== undefined && paths.includes(join(siteDir, path));
    });
    return file?.page.relPermalink;
  }
}

/** Runs again when a file vanished between being found and being read: an editor's program was at work. */
async function undisturbed<T>(run: () => Promise<T>, tries = 3): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const vanished = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!vanished || tries === 1) throw error;
    return undisturbed(run, tries - 1);
  }
}
