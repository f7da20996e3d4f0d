import { join } from "node:path";
import type { Builder } from "./builders.ts";
import { compareOutputs, type Difference, sameHtml, sameText } from "./compare-outputs.ts";

const shown = 3;

/** Says in a line of a list whether the sites in `folder` are the same; throws when they are not, unless allowed. */
export function checkOutputs(
  folder: string,
  size: number,
  builders: readonly Builder[],
  allowDifferences: boolean,
): string {
  const ours = join(folder, "baksia", "public");
  const others = builders.filter(({ name }) => name !== "baksia");
  const verdicts = others.map(({ name, label }) => {
    const [normalise, what] = name === "hugo" ? [sameHtml, "HTML"] : [sameText, "text"];
    const differences = compareOutputs(ours, join(folder, name, "public"), normalise);
    if (differences.length === 0) return `the same ${what} as ${label}`;
    if (!allowDifferences)
      throw new Error(
        `${size} pages: the sites differ, so times would compare different work.\n${explain(label, differences)}`,
      );
    console.log(explain(label, differences));
    return `**${differences.length} files differ from ${label}'s**`;
  });
  return `- ${size.toLocaleString("en")} pages: ${verdicts.join(", ")}.`;
}

function explain(label: string, differences: readonly Difference[]): string {
  const lines = differences.slice(0, shown).map(({ path, what }) => `  ${path}: ${what}`);
  return `${differences.length} files differ from ${label}'s:\n${lines.join("\n")}`;
}
