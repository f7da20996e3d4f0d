import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { project } from "./builders.ts";

/**
 * A module of this folder, bundled as `hugo/cli/start.mjs` bundles a build: a TypeScript loader makes
 * calls between modules and named functions dearer, and so the code up to three times as slow.
 */
export async function importBundled(name: string): Promise<object> {
  const folder = join(project, ".cache", "bench");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
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
