import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Builder, baksia, findHugo, hugo, plainEleventy, project } from "./builders.ts";
import { checkOutputs } from "./check-outputs.ts";
import { measureEdits } from "./edits.ts";
import { describeMachine } from "./machine.ts";
import { peakMemory } from "./memory.ts";
import { type Options, readOptions, usage } from "./options.ts";
import type { Outline } from "./outline.ts";
import { type Report, reportPage } from "./report.ts";
import { clean, runRounds, type Series } from "./rounds.ts";
import { writeSites } from "./site-writer.ts";
import { buildsTable, contentTable, editsTable, profileTable, type SizeResult } from "./tables.ts";

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--help")) return console.log(usage);
  const options = readOptions(args);
  if (options.content !== undefined) return showContentCost(options.content, options.rounds);
  const binary = findHugo(process.env);
  if (binary === undefined) console.log("Hugo was not found (HUGO, PATH): it is left out.");
  if (options.profile) return showProfiles(options);

  const machine = describeMachine(binary);
  const builders = [baksia, ...(binary === undefined ? [] : [hugo(binary)]), plainEleventy];
  const results: SizeResult[] = [];
  const verdicts: string[] = [];
  let edits: Report["edits"];
  for (const size of options.sizes) {
    const folder = join(options.folder, String(size));
    const outline = writeSites(folder, size, options.seed);
    if (options.only !== "server") {
      const memory = await buildOnce(folder, builders);
      verdicts.push(checkOutputs(folder, size, builders, options.allowDifferences));
      console.log(verdicts.at(-1));
      results.push({ size, memory, runs: await runRounds(folder, builders, outline, options.rounds) });
      console.log(buildsTable(results.slice(-1)));
    }
    if (options.only !== "builds" && size === Math.max(...options.sizes))
      edits = await serverPart(folder, outline, binary, size, options.edits);
  }
  const { rounds, seed } = options;
  const builds = results.length > 0 ? buildsTable(results) : undefined;
  const page = reportPage({
    date: new Date(),
    machine,
    rounds,
    seed,
    sameOutput: verdicts.join("\n"),
    builds,
    edits,
  });
  const file = join(project, "docs", "benchmarks.md");
  mkdirSync(join(project, "docs"), { recursive: true });
  writeFileSync(file, page);
  console.log(`Written to ${file}.`);
}

/** One cold build of each, for the comparison of what they write; it tells their memory too. */
async function buildOnce(folder: string, builders: readonly Builder[]): Promise<Map<Series, number>> {
  const memory = new Map<Series, number>();
  for (const builder of builders) {
    const site = join(folder, builder.name);
    clean(builder, site);
    memory.set(builder.name, await peakMemory(builder.build(site)));
  }
  return memory;
}

async function serverPart(
  folder: string,
  outline: Outline,
  binary: string | undefined,
  size: number,
  count: number,
): Promise<Report["edits"]> {
  const table = editsTable(await measureEdits(folder, outline, binary, count));
  console.log(table);
  return { size, count, table };
}

async function showProfiles(options: Options): Promise<void> {
  const { profileBuild } = await import("./profile.ts");
  for (const size of options.sizes) {
    const folder = join(options.folder, String(size));
    writeSites(folder, size, options.seed);
    const profile = await profileBuild(join(folder, "baksia"), join(folder, "profile"));
    console.log(`${size} pages: ${profile.file}\n\n${profileTable(profile)}`);
  }
}

async function showContentCost(folder: string, rounds: number): Promise<void> {
  const { importBundled } = await import("./bundled.ts");
  const { contentCost } = (await importBundled(
    join(import.meta.dirname, "content-cost.ts"),
  )) as typeof import("./content-cost.ts");
  console.log(contentTable(contentCost(folder, rounds)));
}
