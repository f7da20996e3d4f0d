import { resolve } from "node:path";
import type { BuildRequest } from "../build/builder.ts";
import type { ImportModule } from "../build/shortcode-modules.ts";
import { environmentName } from "../config/environment.ts";
import type { Request } from "./flags.ts";
import { checkSiteFolder } from "./site-folder.ts";

/** Where the program stands, and how it reads modules that it finds while it runs. */
export interface Home {
  /** This project's folder; absolute. */
  readonly project: string;
  readonly importModule: ImportModule;
}

/** What the command line and the process say, as one request. */
export function buildRequest(request: Request, { project, importModule }: Home): BuildRequest {
  const isServer = request.command === "serve";
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const siteDir = resolve(startedIn(project), request.source);
  checkSiteFolder(siteDir);
  return {
    siteDir,
    themeDir: project,
    importModule,
    // Hugo: the server is for development, all else for production.
    environment: request.environment ?? environmentName(env, isServer ? "development" : "production"),
    env,
    flags: request.config,
    cleanDestinationDir: request.cleanDestinationDir,
    isServer,
    now: () => new Date(),
  };
}

/** `npm run` starts commands in the project's folder and leaves word of where it was called. */
function startedIn(project: string): string {
  const cwd = process.cwd();
  return cwd === project ? (process.env.INIT_CWD ?? cwd) : cwd;
}
