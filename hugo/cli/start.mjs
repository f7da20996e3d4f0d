// Starts a command. Node 20 cannot read TypeScript, and reading it file by file costs more than a whole
// build: so all code, with the site's own shortcodes, is bundled once, kept in `.cache/code/` under a key
// of what it was made from, and run from there.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import * as nodeModule from "node:module";
import { join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const project = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");
const folder = join(project, ".cache", "code");

const shortcodes = [...new Set([join(project, "shortcodes"), join(siteFolder(), "shortcodes")])].flatMap(
  codeIn,
);
const sources = [
  ...codeIn(join(project, "hugo")),
  ...shortcodes,
  join(project, "eleventy.config.ts"),
  join(project, "package-lock.json"),
];
const bundle = join(folder, keyOf(sources));
if (!existsSync(bundle)) await makeBundle();
nodeModule.enableCompileCache?.(join(project, ".cache", "compiled"));
const { main } = await import(pathToFileURL(join(bundle, "main.js")).href);
await main(project, process.argv.slice(2), importBundled);

/** A module of the site or the project, from the bundle: there it shares `Html` and the like with the rest. */
function importBundled(path) {
  const at = shortcodes.indexOf(path);
  return import(pathToFileURL(at < 0 ? path : join(bundle, `shortcode-${at}.js`)).href);
}

async function makeBundle() {
  const { build } = await import("esbuild");
  const made = join(folder, `${process.pid}-${Date.now()}`);
  mkdirSync(made, { recursive: true });
  try {
    await build({
      entryPoints: {
        main: join(project, "hugo/cli/main.ts"),
        ...Object.fromEntries(shortcodes.map((path, at) => [`shortcode-${at}`, path])),
      },
      outdir: made,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      logLevel: "silent",
      absWorkingDir: project,
    });
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    for (const { location, text } of error.errors ?? [{ text: error.message }]) {
      const place = location ? `${location.file}:${location.line}:${location.column + 1} ` : "";
      process.stderr.write(`${place}error ${text}\n`);
      if (location) process.stderr.write(`  ${location.line} | ${location.lineText}\n`);
    }
    process.exit(1);
  }
  // A younger one may be what another site's server is running on.
  const yesterday = Date.now() - 24 * 3_600_000;
  for (const name of readdirSync(folder)) {
    const old = join(folder, name);
    if (statSync(old, { throwIfNoEntry: false })?.mtimeMs < yesterday)
      rmSync(old, { recursive: true, force: true });
  }
  // Another process may have made the same bundle meanwhile.
  try {
    renameSync(made, bundle);
  } catch (error) {
    if (!existsSync(bundle)) throw error;
    rmSync(made, { recursive: true, force: true });
  }
}

/** The site's folder as the command line has it; `npm run` leaves word of where it was called. */
function siteFolder() {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: { source: { type: "string", short: "s" } },
    strict: false,
  });
  const cwd = process.cwd() === project ? (process.env.INIT_CWD ?? project) : process.cwd();
  return typeof values.source === "string" ? resolve(cwd, values.source) : cwd;
}

function codeIn(dir) {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|js)$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function keyOf(paths) {
  const hash = createHash("sha256").update(process.version);
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const { mtimeMs, size } = statSync(path);
    hash.update(`${relative(project, path)}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}
