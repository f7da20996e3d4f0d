import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import type { Command } from "./builders.ts";

/** What one run of a command took. */
export interface Run {
  /** From start to exit, in seconds. */
  readonly wall: number;
  /** User and system time of the command and all it started and waited for, in seconds. */
  readonly cpu: number;
}

/**
 * POSIX `times` prints what a shell and its children have used: the one way that Linux and macOS share to
 * learn the processor time of any program. The shell itself takes about a millisecond.
 */
const timed = '"$0" "$@"; code=$?; times >&3; exit $code';

/** Runs a command to its end; throws with what it printed when it fails. `onStart` sees the shell around it. */
export async function run(command: Command, onStart: (child: ChildProcess) => void = () => {}): Promise<Run> {
  const started = performance.now();
  const child = spawn("sh", ["-c", timed, command.program, ...command.args], {
    cwd: command.cwd,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  onStart(child);
  const [output, errors, times] = [1, 2, 3].map((channel) => read(child.stdio[channel]));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on("error", reject).on("close", resolve),
  );
  const wall = (performance.now() - started) / 1000;
  if (code !== 0) {
    throw new Error(
      `${command.program} ${command.args.join(" ")} ended with ${code}:\n${`${await output}${await errors}`.slice(0, 2000)}`,
    );
  }
  return { wall, cpu: childTimes((await times) ?? "") };
}

async function read(stream: unknown): Promise<string> {
  let text = "";
  for await (const chunk of stream as Readable) text += String(chunk);
  return text;
}

/** The second line of `times` is of the children: `0m1.250s 0m0.130s`. */
function childTimes(text: string): number {
  const line = text.trim().split("\n")[1] ?? "";
  const times = [...line.matchAll(/(\d+)m([\d.,]+)s/g)];
  return times.reduce(
    (sum, [, minutes, seconds = "0"]) => sum + Number(minutes) * 60 + Number(seconds.replace(",", ".")),
    0,
  );
}
