import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { probe } from "./probe.ts";

export interface HugoAnswer {
  /** By file below the publish folder. */
  readonly pages: Record<string, Record<string, unknown>>;
  /** All files written, sorted. */
  readonly files: string[];
  readonly warnings: string[];
}

/** Where Hugo is: at `HUGO`, or on the PATH. */
export function hugoBinary(): string {
  return process.env.HUGO || "hugo";
}

/** Builds a site with Hugo and the probe layout, and reads what it says of each page. */
export function askHugo(site: Readonly<Record<string, string>>, flags: readonly string[] = []): HugoAnswer {
  const dir = mkdtempSync(join(tmpdir(), "oracle-"));
  try {
    for (const [path, text] of Object.entries(site)) write(join(dir, path), text);
    write(join(dir, "layouts/all.html"), probe);
    const warnings = run(dir, flags);
    const files = list(join(dir, "public"));
    const pages: HugoAnswer["pages"] = {};
    for (const file of files) {
      const text = readFileSync(join(dir, "public", file), "utf8");
      if (/^\s*\{"alias/.test(text)) pages[file] = JSON.parse(text);
    }
    return { pages, files, warnings };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function run(dir: string, flags: readonly string[]): string[] {
  const args = ["--source", dir, "--logLevel", "warn", "--noBuildLock", ...flags];
  try {
    const out = execFileSync(hugoBinary(), args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    return out.split("\n").filter((line) => /^(WARN|ERROR)/.test(line));
  } catch (error) {
    if (error instanceof Error && "stdout" in error && "stderr" in error) {
      if (error.stdout === null) throw error;
      throw new Error(`Hugo refuses the site:\n${String(error.stdout)}${String(error.stderr)}`);
    }
    throw error;
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function list(dir: string, below = ""): string[] {
  return readdirSync(join(dir, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      return entry.isDirectory() ? list(dir, path) : [path];
    })
    .sort();
}
