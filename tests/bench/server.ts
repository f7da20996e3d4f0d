import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Command } from "./builders.ts";

const patience = 60_000;

/** A server of a site that writes what it makes to disk, so that both kinds are measured alike. */
export class SiteServer {
  readonly #site: string;
  readonly #port: number;
  readonly #child: ChildProcess;
  #log = "";

  private constructor(site: string, port: number, child: ChildProcess) {
    this.#site = site;
    this.#port = port;
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => (this.#log += String(chunk)));
  }

  /** Starts a server over an empty destination and waits until it has written all pages and is at rest. */
  static async start(site: string, port: number, command: Command, lastPage: string): Promise<SiteServer> {
    rmSync(join(site, "public"), { recursive: true, force: true });
    // A group of its own, so that stopping reaches what the server started too.
    const child = spawn(command.program, command.args, {
      cwd: command.cwd,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const server = new SiteServer(site, port, child);
    try {
      await server.#until(() => existsSync(join(site, "public", lastPage, "index.html")));
      await wait(3000);
      return server;
    } catch (error) {
      server.stop();
      throw error;
    }
  }

  /** Has pages open in a browser: Hugo's server renders again only those that were asked for, and the one that changed. */
  async visit(paths: readonly string[]): Promise<void> {
    for (const path of paths) await (await fetch(`http://127.0.0.1:${this.#port}${path}`)).text();
  }

  /**
   * Saves a content file with `edit` applied and waits until all `outputs` hold `expected`.
   * Returns the milliseconds from the saved file to that moment.
   */
  async edit(
    file: string,
    edit: (text: string) => string,
    outputs: readonly string[],
    expected: string,
  ): Promise<number> {
    const path = join(this.#site, "content", file);
    const targets = outputs.map((output) => join(this.#site, "public", output));
    const changed = edit(readFileSync(path, "utf8"));
    const seen = Promise.all(targets.map((target) => this.#untilHolds(target, expected)));
    writeFileSync(path, changed);
    const saved = performance.now();
    await seen;
    return performance.now() - saved;
  }

  stop(): void {
    if (this.#child.pid === undefined || this.#child.exitCode !== null) return;
    process.kill(-this.#child.pid, "SIGTERM");
  }

  /** Looks when the folder changes, and every 20 ms in case the system does not tell. */
  async #untilHolds(target: string, expected: string): Promise<void> {
    const holds = (): boolean => existsSync(target) && readFileSync(target, "utf8").includes(expected);
    const watcher = watch(dirname(target));
    let look = (): void => {};
    watcher.on("change", () => look());
    try {
      await Promise.race([
        new Promise<void>((resolve) => (look = () => void (holds() && resolve()))),
        this.#until(holds, 20),
      ]);
    } finally {
      watcher.close();
    }
  }

  async #until(done: () => boolean, pause = 50): Promise<void> {
    const end = performance.now() + patience;
    while (!done()) {
      if (this.#child.exitCode !== null) throw new Error(`the server ended:\n${this.#log}`);
      if (performance.now() > end)
        throw new Error(`nothing for ${patience / 1000} s; the server said:\n${this.#log}`);
      await wait(pause);
    }
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.on("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
