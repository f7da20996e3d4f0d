import { resolve } from "node:path";
import { endWith } from "./end.ts";
import { type Request, readRequest } from "./flags.ts";

const project = resolve(import.meta.dirname, "../..");

/** Modules of a command are loaded when it is the one that was asked for. */
async function run(request: Request): Promise<void> {
  switch (request.command) {
    case "build":
      return (await import("./build.ts")).build(request, project);
    case "serve":
      return (await import("./serve.ts")).serve(request, project);
    case "list":
      return (await import("./list.ts")).list(request, project);
    case "config":
      return (await import("./print-config.ts")).printConfig(request, project);
  }
}

process.on("uncaughtException", endWith);
await readRequest(process.argv.slice(2), run).catch(endWith);
