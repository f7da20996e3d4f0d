import { type ChildProcess, fork } from "node:child_process";
import { existsSync, type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";

/** The exit code of a server that cannot go on with what it was given: nothing to wait for. */
export const givenUp = 3;

/**
 * Runs the server in a process of its own and starts it anew when code changes: a module that was imported
 * once cannot be read again. When code is broken it waits until it is mended. Ends with a signal, or when
 * the server gives up.
 */
export function supervise(
  entry: string,
  args: readonly string[],
  watched: readonly string[],
  port: number,
): void {
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isEnding = false;

  const start = (): void => {
    const env = { ...process.env, HUGO_SERVER_PORT: String(port) };
    const started = fork(entry, args, { env, execArgv: process.execArgv });
    child = started;
    started.on("exit", (code) => {
      child = undefined;
      if (isEnding || code === givenUp) process.exit(isEnding ? 0 : 1);
      if (timer === undefined && code !== null) console.error("The server starts again when code changes.");
    });
  };
  const restart = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      console.log("Code has changed: starting again.");
      if (!child) return start();
      child.removeAllListeners("exit");
      child.once("exit", start);
      child.kill("SIGTERM");
    }, 100);
  };
  const end = (): void => {
    if (isEnding || !child) process.exit(0);
    isEnding = true;
    child.kill("SIGTERM");
    // A server in the middle of a picture does not hear at once.
    setTimeout(() => child?.kill("SIGKILL"), 1000).unref();
  };
  for (const path of watched) watchCode(path, restart);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
  process.on("exit", () => child?.kill("SIGKILL"));
  start();
}

/** Watches a file, or a folder with all that is in it; one that is not there yet is waited for. */
function watchCode(path: string, changed: () => void): void {
  let inside: FSWatcher | undefined;
  const enter = (): void => {
    inside?.close();
    inside = undefined;
    if (!existsSync(path)) return;
    inside = watch(path, { recursive: true }, (_event, name) => {
      if (name !== null && !/\.(?:ts|js|mjs)$/.test(name)) return;
      // A file that was replaced, as many editors save, is not watched any more: look at the folder anew.
      enter();
      changed();
    }).on("error", () => {});
  };
  enter();
  watch(dirname(path), (_event, name) => {
    if (name !== basename(path) || existsSync(path) === (inside !== undefined)) return;
    enter();
    changed();
  }).on("error", () => {});
}

/** The port that this process is to serve on, when it is the one that serves. */
export function supervisedPort(): number | undefined {
  const port = process.env.HUGO_SERVER_PORT;
  return port === undefined ? undefined : Number(port);
}
