import { fork } from "node:child_process";
import { watch } from "node:fs";

/**
 * Runs the server in a process of its own and starts it anew when code or configuration changes: a module
 * that was imported once cannot be read again. Ends when the server ends by itself, or with a signal.
 */
export function supervise(entry: string, args: readonly string[], watched: readonly string[]): void {
  let child = start();
  let restarting = false;
  let timer: NodeJS.Timeout | undefined;

  function start() {
    const started = fork(entry, args, {
      env: { ...process.env, HUGO_SERVER: "1" },
      execArgv: process.execArgv,
    });
    started.on("exit", (code) => {
      if (!restarting) process.exit(code ?? 1);
      restarting = false;
      child = start();
    });
    return started;
  }

  const restart = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (restarting) return;
      console.log("Code or configuration changed: starting again.");
      restarting = true;
      child.kill("SIGTERM");
    }, 50);
  };
  for (const path of watched) {
    watch(path, { recursive: true }, (_event, name) => {
      if (name === null || /\.(?:ts|toml|ya?ml|json)$/.test(name)) restart();
    }).on("error", () => {});
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      child.removeAllListeners("exit");
      child.on("exit", () => process.exit(0));
      child.kill(signal);
    });
  }
}

export const isSupervised = (): boolean => process.env.HUGO_SERVER === "1";
