import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { project } from "./builders.ts";

export interface Options {
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly seed: number;
  /** Where the sites are written. */
  readonly folder: string;
  /** Measures the edits of a running server; how many of each kind. */
  readonly edits: number;
  readonly only: "all" | "builds" | "server";
  readonly profile: boolean;
  /** Compares only the steps of one text, over this folder of content. */
  readonly content: string | undefined;
  /** Goes on when the sites differ, and says so. */
  readonly allowDifferences: boolean;
}

export const usage = `npm run bench -- [options]
  --sizes 100,1000,10000   pages of the sites
  --rounds 5               builds of each builder
  --seed 1                 another number gives other texts
  --only builds|server     leaves the other part out
  --edits 15               edits of each kind in the server, at the largest size
  --profile                leaves a CPU profile of each size and shows where the time goes
  --content DIR            one process: front matter, shortcodes and Markdown against gray-matter and markdown-it
  --folder DIR             where the sites are written (.cache/bench)
  --allow-differences      measures although the sites differ; the report says so
HUGO=/path/to/hugo names the binary; without it, hugo on the PATH.`;

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: "string", default: "100,1000,10000" },
      rounds: { type: "string", default: "5" },
      seed: { type: "string", default: "1" },
      edits: { type: "string", default: "15" },
      only: { type: "string", default: "all" },
      profile: { type: "boolean", default: false },
      content: { type: "string" },
      folder: { type: "string", default: join(project, ".cache", "bench") },
      "allow-differences": { type: "boolean", default: false },
    },
  });
  return {
    sizes: values.sizes.split(",").map((size) => whole("sizes", size)),
    rounds: whole("rounds", values.rounds),
    seed: whole("seed", values.seed),
    edits: whole("edits", values.edits),
    only: oneOf("only", values.only, ["all", "builds", "server"]),
    profile: values.profile,
    content: values.content === undefined ? undefined : resolve(process.env.INIT_CWD ?? "", values.content),
    folder: resolve(process.env.INIT_CWD ?? "", values.folder),
    allowDifferences: values["allow-differences"],
  };
}

function whole(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} takes whole numbers above 0, not ${text}`);
  return number;
}

function oneOf<T extends string>(name: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === text);
  if (found === undefined) throw new Error(`--${name} is one of ${allowed.join(", ")}`);
  return found;
}
