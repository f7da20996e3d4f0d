/**
 * `npm run docs` writes the reference pages from the code; `npm run docs -- --check` fails when one is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { diagnosticsReference } from "./docs/diagnostics.ts";
import { frontMatterReference } from "./docs/front-matter.ts";
import { shortcodeReference } from "./docs/shortcodes.ts";

const root = join(import.meta.dirname, "..");

const pages: readonly [path: string, text: string | Promise<string>][] = [
  ["hugo/diagnostics/README.md", diagnosticsReference()],
  ["docs/shortcodes.md", shortcodeReference(join(root, "shortcodes"))],
  ["docs/front-matter.md", frontMatterReference()],
];

for (const [path, written] of pages) {
  const text = await written;
  const file = join(root, path);
  const current = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (current === text) continue;
  if (process.argv.includes("--check")) {
    console.error(`${path} is stale: run \`npm run docs\` and commit what it writes.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
}
