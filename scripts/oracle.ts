/**
 * `npm run oracle`: records anew all that tests expect of Hugo. Hugo is found at `HUGO` or on the PATH.
 * `npm run oracle -- markdown` records one part.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const parts = [
  "config",
  "front-matter",
  "markdown",
  "highlight",
  "shortcode",
  "embedded-hooks",
  "model",
  "lookup",
  "output",
  "sites",
];
const chosen = process.argv.slice(2).length > 0 ? process.argv.slice(2) : parts;

for (const part of chosen) {
  const script = join(import.meta.dirname, "oracle", `${part}.ts`);
  if (!existsSync(script)) throw new Error(`There is no part ${part}; the parts are ${parts.join(", ")}.`);
  console.log(`recording ${part}`);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", script, "--record"], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
