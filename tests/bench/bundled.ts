import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { project } from "./builders.ts";

/**
 * A TypeScript module by its absolute path, bundled as `hugo/cli/start.mjs` bundles a build: a TypeScript loader makes
 * calls between modules and named functions dearer, and so the code up to three times as slow.
 */
export async function importBundled(path: string): Promise<object> {
  const folder = join(project, ".cache", "bench");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${basename(path, ".ts")}-${process.pid}.mjs`);
  await build({
    entryPoints: [path],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "silent",
    absWorkingDir: project,
  });
  return import(pathToFileURL(outfile).href);
}
