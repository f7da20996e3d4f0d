import { execFile } from "node:child_process";
import { join } from "node:path";

export const project = join(import.meta.dirname, "..", "..");

/** What a command is given when a test calls it in its own process. */
export const home = { project, importModule: (path: string): Promise<unknown> => import(path) };

export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

/** Runs a command of this project as `npm run` would; what it prints to both channels is one text. */
export function runCli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    // Node's test runner tells its children by this variable that they are tests.
    const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
    const child = execFile(
      process.execPath,
      [join(project, "hugo/cli/start.mjs"), ...args],
      { cwd: project, env: { ...inherited, ...env }, maxBuffer: 1e9 },
      (_error, stdout, stderr) => resolve({ code: child.exitCode ?? 1, output: stdout + stderr }),
    );
  });
}
