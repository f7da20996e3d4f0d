/** `npm test` and `npm run test:slow`: says which Chromium it uses, then runs the tests with Node's own runner. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { buildSite } from "../tests/support/built-site.ts";
import { ensureChromium } from "./find-chromium.ts";

const root = join(import.meta.dirname, "..");
const slow = process.argv.includes("--slow");
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const options = process.argv
  .slice(2)
  .filter((argument) => argument.startsWith("--") && argument !== "--slow");

const files = globSync(chosen.length > 0 ? chosen : [slow ? "tests/**/*.slow.ts" : "tests/**/*.test.ts"], {
  cwd: root,
}).sort();
const chromium = ensureChromium();
console.log(`Browser tests use ${chromium}`);

const site = slow ? "" : await buildSite();
const run = spawnSync(process.execPath, ["--import", "tsx", "--test", ...options, ...files], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, CHROMIUM: chromium, BUILT_SITE: site },
});
process.exitCode = run.status ?? 1;
