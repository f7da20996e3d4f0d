import { existsSync } from "node:fs";
import { join } from "node:path";
import configure from "../../eleventy.config.ts";
import { SiteBuilder } from "../build/builder.ts";
import { inputFolder, serveWithEleventy } from "../eleventy/run.ts";
import { buildRequest } from "./build-request.ts";
import { EleventyBuilder } from "./eleventy-builder.ts";
import type { Request } from "./flags.ts";
import { isSupervised, supervise } from "./supervise.ts";

/** Serves the site and builds it again when something changes, until it is stopped. */
export async function serve(request: Request, project: string): Promise<void> {
  const base = request.config.baseurl ?? `http://localhost:${request.port}/`;
  const site = new SiteBuilder(
    buildRequest({ ...request, config: Object.assign(request.config, { baseurl: base }) }, project),
  );
  if (!isSupervised()) {
    const code = [
      join(project, "hugo"),
      join(project, "shortcodes"),
      join(site.request.siteDir, "shortcodes"),
    ];
    return supervise(
      join(project, "hugo/cli/main.ts"),
      process.argv.slice(2),
      [...new Set(code)].filter((path) => existsSync(path)),
    );
  }
  const builder = new EleventyBuilder(site, request.quiet);
  const { folder } = site.destination(site.readConfig(() => {}));
  const address = { port: request.port, bind: request.bind };
  await serveWithEleventy({ input: inputFolder(project), output: folder }, address, (eleventyConfig) =>
    configure(eleventyConfig, builder),
  );
}
