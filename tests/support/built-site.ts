import { after } from "node:test";
import { temporaryFolder } from "./txtar.ts";
import { runCli } from "./cli.ts";

/** Builds this project's own site into a folder of its own, once for the test file that asks. */
export async function builtSite(): Promise<string> {
  const folder = temporaryFolder({ after });
  const { code, output } = await runCli(["build", "--destination", folder]);
  if (code !== 0) throw new Error(`The site does not build:\n${output}`);
  return folder;
}
