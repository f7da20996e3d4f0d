import { join } from "node:path";
import configure from "../../eleventy.config.ts";
import { SiteBuilder } from "../build/builder.ts";
import { inputFolder, serveWithEleventy } from "../eleventy/run.ts";
import { buildRequest, type Home } from "./build-request.ts";
import { EleventyBuilder } from "./eleventy-builder.ts";
import { endWith } from "./end.ts";
import type { Request } from "./flags.ts";
import { freePort } from "./port.ts";
import { givenUp, supervise, supervisedPort } from "./supervise.ts";

/** Serves the site and builds it again when something changes, until it is stopped. */
export async function serve(request: Request, home: Home): Promise<void> {
  const port = supervisedPort();
  if (port === undefined) return startServing(request, home);
  try {
    await serveOn(port, request, home);
  } catch (error) {
    endWith(error);
    process.exit(1);
  }
}

async function startServing(request: Request, home: Home): Promise<void> {
  const { siteDir } = buildRequest(request, home);
  const port = await freePort(request.port ?? 1313, request.bind, request.port !== undefined);
  if (port !== (request.port ?? 1313))
    console.log(`Port ${request.port ?? 1313} is in use already, so this is port ${port}.`);
  const code = [
    join(home.project, "hugo"),
    join(home.project, "eleventy.config.ts"),
    join(home.project, "shortcodes"),
    join(siteDir, "shortcodes"),
  ];
  supervise(join(home.project, "hugo/cli/start.mjs"), process.argv.slice(2), [...new Set(code)], port);
}

async function serveOn(port: number, request: Request, home: Home): Promise<void> {
  const host =
    request.bind === "127.0.0.1" || request.bind === "0.0.0.0" || request.bind === "::"
      ? "localhost"
      : request.bind;
  const origin = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  const config = Object.assign(request.config, { baseurl: servedAddress(request.config.baseurl, origin) });
  const site = new SiteBuilder(buildRequest({ ...request, config }, home));
  const builder = new EleventyBuilder(site, request);
  const { folder } = site.destination(site.readConfig(() => {}));
  await serveWithEleventy(
    { input: inputFolder(home.project), output: folder },
    {
      port,
      bind: request.bind,
      addressToShow: (paths) => (request.navigateToChanged ? builder.addressOf(paths) : undefined),
      failed: endWith,
    },
    (eleventyConfig) => configure(eleventyConfig, builder),
  );
  console.log(`The site is at ${origin}/ (stop with Ctrl-C).`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(0));
  process.on("disconnect", () => process.exit(givenUp));
}

/** Hugo: the site is served at the root of its own address, whatever its configuration says. */
function servedAddress(asked: unknown, origin: string): string {
  return typeof asked === "string" ? asked : `${origin}/`;
}
