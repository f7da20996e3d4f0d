import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { ImportModule } from "../build/shortcode-modules.ts";
import { endWith } from "./end.ts";
import { type Request, readRequest } from "./flags.ts";

/** Runs a command line. `project` is this project's folder; `importModule` reads modules that are found while running. */
export async function main(
  project: string,
  args: readonly string[],
  importModule: ImportModule,
): Promise<void> {
  /** Modules of a command are loaded when it is the one that was asked for. */
  async function run(request: Request): Promise<void> {
    switch (request.command) {
      case "build":
        return (await import("./build.ts")).build(request, { project, importModule });
      case "serve":
        return (await import("./serve.ts")).serve(request, { project, importModule });
      case "list":
        return (await import("./list.ts")).list(request, { project, importModule });
      case "config":
        return (await import("./print-config.ts")).printConfig(request, { project, importModule });
    }
  }
  process.on("uncaughtException", endWith);
  await readRequest(args, run).catch(endWith);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(resolve(import.meta.dirname, "../.."), process.argv.slice(2), (path) => import(path));
}
