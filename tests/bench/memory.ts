import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import type { Command } from "./builders.ts";
import { run } from "./measure.ts";

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** In KiB; on Linux the highest so far. */
  readonly memory: number;
}

const pause = 20;

/**
 * The most memory that one process of a command had, in MiB. This run is not one of those that are timed, for
 * it looks at the processes all the time: on Linux at their high-water mark, else (`ps`) at what they have then.
 */
export async function peakMemory(command: Command): Promise<number> {
  let peak = 0;
  let timer: NodeJS.Timeout | undefined;
  const finished = run(command, (child) => {
    const look = (): void => {
      peak = Math.max(peak, ...below(child.pid ?? 0).map(({ memory }) => memory));
    };
    timer = setInterval(look, pause);
  });
  await finished.finally(() => clearInterval(timer));
  return peak / 1024;
}

/** The processes that `root` started, and those that they did. */
function below(root: number): Process[] {
  const all = process.platform === "linux" ? fromProc() : fromPs();
  const found = all.filter(({ pid }) => pid === root);
  for (const parent of found) found.push(...all.filter((other) => other.parent === parent.pid));
  return found.slice(1);
}

function fromProc(): Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, "utf8");
        const field = (key: string): number =>
          Number(new RegExp(`^${key}:\\s*(\\d+)`, "m").exec(status)?.[1] ?? 0);
        return [{ pid: Number(name), parent: field("PPid"), memory: field("VmHWM") }];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
}

function fromPs(): Process[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" }).trim().split("\n");
  return lines.map((line) => {
    const [pid = 0, parent = 0, memory = 0] = line.trim().split(/\s+/).map(Number);
    return { pid, parent, memory };
  });
}
