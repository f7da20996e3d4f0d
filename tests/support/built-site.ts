import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./cli.ts";

/** The folder of this project's own site: the one that `npm test` has built for all, else one built now. */
export async function builtSite(): Promise<string> {
  return process.env.BUILT_SITE || buildSite();
}

/** Builds this project's own site into a folder that is gone when the process ends. */
export async function buildSite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "baksia-site-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const { code, output } = await runCli(["build", "--destination", folder]);
  if (code !== 0) throw new Error(`The site does not build:\n${output}`);
  return folder;
}
