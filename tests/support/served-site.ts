import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { project } from "./cli.ts";

/** A development server of this project, running for one test. */
export interface ServedSite {
  readonly origin: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** All that it has printed. */
  output(): string;
  /** Stops it as Ctrl-C does; the exit code. */
  stop(): Promise<number | null>;
}

/** Serves a site on a port of its own and waits until it answers. */
export async function serveSite(
  context: { after(clean: () => Promise<unknown>): void },
  source: string,
  ...flags: string[]
): Promise<ServedSite> {
  const port = await anyPort();
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const args = [
    "--import",
    "tsx",
    join(project, "hugo/cli/main.ts"),
    "serve",
    "--source",
    source,
    "--port",
    String(port),
    ...flags,
  ];
  const child = spawn(process.execPath, args, { cwd: project, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => (output += text.toString()));
  const ended = new Promise<number | null>((resolve) => child.on("exit", (code) => resolve(code)));
  const stop = (): Promise<number | null> => {
    child.kill("SIGINT");
    return ended;
  };
  context.after(stop);
  const served = { origin: `http://localhost:${port}`, port, process: child, output: () => output, stop };
  await until(
    () => /^The site is at/m.test(output) || child.exitCode !== null,
    () => `the server does not start:\n${output}`,
  );
  return served;
}

/** Waits until something is so, for at most 30 seconds. */
export async function until(isSo: () => boolean | Promise<boolean>, otherwise: () => string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(otherwise());
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** A port that nobody listens on. */
export function anyPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
