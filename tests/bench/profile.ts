import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { baksia, ourCommand } from "./builders.ts";
import { run } from "./measure.ts";
import { clean } from "./rounds.ts";
import { type Frame, stepOf } from "./steps.ts";

interface ProfileNode {
  readonly id: number;
  readonly callFrame: Frame & { readonly lineNumber: number };
  readonly children?: readonly number[];
}

interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

export interface ProfileTable {
  readonly file: string;
  /** Milliseconds by step, the longest first. */
  readonly steps: readonly (readonly [string, number])[];
  /** Milliseconds in the function itself. */
  readonly functions: readonly (readonly [string, number])[];
  readonly total: number;
}

/** Builds a site once, cold, with Node's profiler, and says where the main thread's time went. */
export async function profileBuild(site: string, into: string): Promise<ProfileTable> {
  clean(baksia, site);
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const { args } = baksia.build(site);
  const command = args.slice(args.indexOf("build"));
  await run(ourCommand(command, ["--cpu-prof", `--cpu-prof-dir=${into}`, "--cpu-prof-interval=500"]));
  const tables = readdirSync(into).map((name) => readProfile(join(into, name)));
  // Threads leave a profile each; only the main one knows the steps of a build.
  const main = tables.sort((a, b) => known(b) - known(a))[0];
  if (!main) throw new Error(`no profile in ${into}`);
  return main;
}

function known(table: ProfileTable): number {
  return table.steps
    .filter(([step]) => !step.startsWith("start-up") && step !== "waiting")
    .reduce((sum, [, time]) => sum + time, 0);
}

function readProfile(file: string): ProfileTable {
  const profile: CpuProfile = JSON.parse(readFileSync(file, "utf8"));
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)),
  );
  const self = new Map<number, number>();
  for (const [index, id] of profile.samples.entries()) {
    self.set(id, (self.get(id) ?? 0) + (profile.timeDeltas[index] ?? 0) / 1000);
  }
  const steps = new Map<string, number>();
  const functions = new Map<string, number>();
  for (const [id, time] of self) {
    const stack = stackOf(id, nodes, parents);
    add(steps, stepOf(stack), time);
    add(functions, nameOf(stack[0]), time);
  }
  const total = [...self.values()].reduce((sum, time) => sum + time, 0);
  return { file, steps: longestFirst(steps), functions: longestFirst(functions), total };
}

function stackOf(
  id: number,
  nodes: ReadonlyMap<number, ProfileNode>,
  parents: ReadonlyMap<number, number>,
): Frame[] {
  const stack: Frame[] = [];
  for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
    const node = nodes.get(at);
    if (node) stack.push(node.callFrame);
  }
  return stack;
}

function nameOf(frame: Frame | undefined): string {
  if (!frame) return "";
  const file = frame.url
    .replace(/^.*\/node_modules\//, "")
    .replace(/^.*\/(?=hugo\/|shortcodes\/)/, "")
    .replace(/\?.*$/, "");
  return `${frame.functionName || "(anonymous)"}${file ? ` ${file}` : ""}`;
}

function add(times: Map<string, number>, key: string, time: number): void {
  times.set(key, (times.get(key) ?? 0) + time);
}

function longestFirst(times: ReadonlyMap<string, number>): [string, number][] {
  return [...times].sort(([, a], [, b]) => b - a);
}
