import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** The Chromium that browser tests use: Playwright's own, or one on the system. */
export function findChromium(): string | undefined {
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    "/Applications/Google Chrome.app/Contents/MacOS",
  ];
  return folders
    .flatMap((folder) => [...names, "Google Chrome"].map((name) => join(folder, name)))
    .find(isExecutable);
}

/** Finds a Chromium or installs one: through Playwright, or as root on Debian with `apt-get`. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const ways: [string, string[]][] = [
    [process.execPath, [playwrightCli(), "install", "--with-deps", "chromium"]],
  ];
  if (process.getuid?.() === 0 && isDebian()) {
    ways.push([
      "sh",
      ["-c", "apt-get -qq update && apt-get -qq install -y --no-install-recommends chromium"],
    ]);
  }
  for (const [command, args] of ways) {
    console.log(`No Chromium here; trying: ${command === "sh" ? args[1] : "playwright install chromium"}`);
    try {
      execFileSync(command, args, { stdio: ["ignore", "ignore", "inherit"], timeout: 300_000 });
    } catch {
      continue;
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error("No Chromium was found and none could be installed: install one and put it on the PATH.");
}

function playwrightCli(): string {
  return join(import.meta.dirname, "..", "node_modules", "playwright", "cli.js");
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebian(): boolean {
  return (
    existsSync("/etc/os-release") && /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"))
  );
}
