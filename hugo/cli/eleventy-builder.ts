import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SiteBuilder } from "../build/builder.ts";
import type { Builder, RenderedFile } from "../eleventy/plugin.ts";
import { printProblems } from "./report.ts";

/** Runs a site's builder for Eleventy, and tells editors what is wrong. */
export class EleventyBuilder implements Builder {
  readonly #site: SiteBuilder;
  readonly #quiet: boolean;
  failed = false;
  count = 0;

  constructor(site: SiteBuilder, quiet: boolean) {
    this.#site = site;
    this.#quiet = quiet;
  }

  get environment(): SiteBuilder["environment"] {
    return this.#site.environment;
  }

  get watched(): string[] {
    const { siteDir } = this.#site.request;
    const names = ["content", "layouts", "static", "assets", "data", "i18n", "config"];
    const files = ["hugo.toml", "hugo.yaml", "hugo.json", "config.toml", "config.yaml", "config.json"];
    return [...names, ...files].map((name) => join(siteDir, name)).filter((path) => existsSync(path));
  }

  async build(): Promise<readonly RenderedFile[] | undefined> {
    const { files, diagnostics, failed } = await this.#site.build();
    printProblems(diagnostics, this.#quiet);
    this.failed = failed;
    this.count = files.length;
    return failed ? undefined : files;
  }

  async finish(written: readonly string[]): Promise<void> {
    const problems = await this.#site.finish(written);
    printProblems(problems, this.#quiet);
    if (problems.some(({ severity }) => severity === "error")) this.failed = true;
  }
}
