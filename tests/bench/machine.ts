import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { project } from "./builders.ts";

/** What the figures depend on, as lines of a list. */
export function describeMachine(hugo: string | undefined): string[] {
  const version = (name: string): string =>
    String(JSON.parse(readFileSync(join(project, "node_modules", name, "package.json"), "utf8")).version);
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  return [
    `${model}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory, ${type()} ${release()}`,
    `Node ${process.versions.node}, Eleventy ${version("@11ty/eleventy")}, Nunjucks ${version("nunjucks")}, markdown-it ${version("markdown-it")}`,
    hugo === undefined ? "Hugo was not found, so it is left out" : `Hugo ${hugoVersion(hugo)}`,
    `load on the machine when the run began: ${(loadavg()[0] ?? 0).toFixed(1)} (0 is quiet)`,
  ];
}

function hugoVersion(binary: string): string {
  return (
    /v([\d.]+\S*)/.exec(execFileSync(binary, ["version"], { encoding: "utf8" }))?.[1] ??
    "of an unknown version"
  );
}
