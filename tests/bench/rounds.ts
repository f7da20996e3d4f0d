import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Builder, BuilderName } from "./builders.ts";
import { type Run, run } from "./measure.ts";
import type { Outline } from "./outline.ts";

/** `nothing` and `text` are builds over what the cold one of the same round left, of this project only. */
export type Series = BuilderName | "nothing" | "text";

export type Runs = ReadonlyMap<Series, readonly Run[]>;

/** Builds the sites in `folder` in turn, round after round: A B C A B C. */
export async function runRounds(
  folder: string,
  builders: readonly Builder[],
  outline: Outline,
  rounds: number,
): Promise<Runs> {
  const runs = new Map<Series, Run[]>();
  const add = async (series: Series, one: Promise<Run>): Promise<void> => {
    runs.set(series, [...(runs.get(series) ?? []), await one]);
  };
  for (let round = 0; round < rounds; round++) {
    for (const builder of builders) {
      const site = join(folder, builder.name);
      clean(builder, site);
      await add(builder.name, run(builder.build(site)));
      if (builder.name !== "baksia") continue;
      await add("nothing", run(builder.build(site)));
      await add("text", buildAfterEdit(builder, site, outline, round));
    }
  }
  return runs;
}

/** Makes the next build of a site a cold one. */
export function clean(builder: Builder, site: string): void {
  for (const trace of builder.traces) rmSync(join(site, trace), { recursive: true, force: true });
}

/** Builds with one more sentence on one page, sees that it arrives, and takes it away again. */
async function buildAfterEdit(builder: Builder, site: string, outline: Outline, round: number): Promise<Run> {
  const pages = outline.sections.flatMap(({ name, pages }) => pages.map((page) => `${name}/${page.name}`));
  const path = pages[(round * 37) % pages.length] ?? "";
  const file = join(site, "content", `${path}.md`);
  const before = readFileSync(file, "utf8");
  const added = `Endret i runde ${round}.`;
  writeFileSync(file, `${before}\n${added}\n`);
  const result = await run(builder.build(site));
  writeFileSync(file, before);
  if (!readFileSync(join(site, "public", path, "index.html"), "utf8").includes(added)) {
    throw new Error(`a second build left ${path} as it was before the edit`);
  }
  return result;
}
