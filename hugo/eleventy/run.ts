import { join, resolve } from "node:path";
import Eleventy, { type UserConfig } from "@11ty/eleventy";
import { addLiveScript, followChanges } from "./live.ts";

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

/** Builds the site once. What goes wrong in a plugin or a transform is thrown. */
export async function buildWithEleventy(folders: Folders, configure: Configure): Promise<void> {
  const eleventy = new Eleventy(folders.input, folders.output, {
    quietMode: true,
    configPath: false,
    config: configure,
  });
  await silence(eleventy);
  await eleventy.write();
}

export interface ServeOptions {
  readonly port: number;
  /** The only address that is listened on. */
  readonly bind: string;
  /** The address that open pages are sent to when these files have changed; absolute paths. */
  readonly addressToShow: (paths: readonly string[]) => string | undefined;
  /** What a plugin or a transform threw. */
  readonly failed: (error: unknown) => void;
}

/** Builds, serves and rebuilds until the process ends. */
export async function serveWithEleventy(
  folders: Folders,
  options: ServeOptions,
  configure: Configure,
): Promise<void> {
  let changed: readonly string[] = [];
  const eleventy = new Eleventy(folders.input, folders.output, {
    quietMode: true,
    configPath: false,
    runMode: "serve",
    config: (eleventyConfig) => {
      eleventyConfig.setWatchThrottleWaitTime(20);
      eleventyConfig.setServerOptions({
        port: options.port,
        showVersion: false,
        messageOnStart: () => undefined,
        logger: { info: () => {}, log: () => {}, error: console.error },
      });
      eleventyConfig.on("eleventy.beforeWatch", (paths) => {
        changed = paths.map((path) => resolve(path));
      });
      configure(eleventyConfig);
    },
  });
  await silence(eleventy);
  const rebuild = await eleventy.watch();
  // Eleventy builds again for files that are added or changed, but not for those that are removed.
  eleventy.watcher.on("unlink", rebuild);
  const { eleventyServe } = eleventy;
  eleventyServe.sendError = ({ error }) => options.failed(error);
  await eleventyServe.initServerInstance();
  const { server } = eleventyServe;
  // Eleventy's server has no option for the address it listens on, only for the port.
  server._serverListen = (port) => server.server.listen({ port, host: options.bind });
  addLiveScript(server);
  followChanges(server, () => options.addressToShow(changed));
  await eleventy.serve(options.port);
  await server.ready();
}

/** Eleventy's own lines are not for editors: they name its files and have stacks; ours say what is wrong. */
async function silence(eleventy: Eleventy): Promise<void> {
  await eleventy.init();
  eleventy.disableLogger();
}
