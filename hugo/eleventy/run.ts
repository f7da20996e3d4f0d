import { join } from "node:path";
import Eleventy, { type UserConfig } from "@11ty/eleventy";

type Configure = (eleventyConfig: UserConfig) => void;

interface Folders {
  /** Holds no templates: all pages come from the plugin. */
  readonly input: string;
  readonly output: string;
}

/** A folder without templates: Eleventy looks for its own in there, and all pages come from the plugin. */
export function inputFolder(project: string): string {
  return join(project, "hugo", "eleventy", "input");
}

/** Builds the site once. */
export async function buildWithEleventy(folders: Folders, configure: Configure): Promise<void> {
  const eleventy = new Eleventy(folders.input, folders.output, { quietMode: true, configPath: false, config: configure });
  await eleventy.write();
}

/** Builds, serves and rebuilds until the process ends. `changed` is told of each file after its build. */
export async function serveWithEleventy(
  folders: Folders,
  address: { readonly port: number; readonly bind: string },
  configure: Configure,
): Promise<void> {
  const eleventy = new Eleventy(folders.input, folders.output, {
    quietMode: true,
    configPath: false,
    runMode: "serve",
    config: configure,
  });
  await eleventy.init();
  const rebuild = await eleventy.watch();
  // Eleventy builds again for files that are added or changed, but not for those that are removed.
  eleventy.watcher.on("unlink", rebuild);
  await eleventy.eleventyServe.initServerInstance();
  const { server } = eleventy.eleventyServe;
  // Eleventy's server has no option for the address it listens on, only for the port.
  server._serverListen = (port) => server.server.listen({ port, host: address.bind });
  await eleventy.serve(address.port);
}
