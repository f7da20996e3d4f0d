import configure from "../../eleventy.config.ts";
import { SiteBuilder } from "../build/builder.ts";
import { buildWithEleventy, inputFolder } from "../eleventy/run.ts";
import { buildRequest, type Home } from "./build-request.ts";
import { EleventyBuilder } from "./eleventy-builder.ts";
import type { Request } from "./flags.ts";

/** Writes the site once; the exit code is 1 when a mistake kept it from being written. */
export async function build(request: Request, home: Home): Promise<void> {
  const site = new SiteBuilder(buildRequest(request, home));
  const builder = new EleventyBuilder(site, request);
  const { folder } = site.destination(site.readConfig(() => {}));
  await buildWithEleventy({ input: inputFolder(home.project), output: folder }, (eleventyConfig) =>
    configure(eleventyConfig, builder),
  );
  if (builder.failed) process.exitCode = 1;
}
