/** Records what Hugo makes of the sites that the model is tested with: `npx tsx scripts/oracle/model.ts`. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { txtar } from "../../tests/hugo/model/site.ts";
import { sites } from "../../tests/hugo/model/sites.ts";
import { askHugo, hugoBinary } from "./ask.ts";

const hugo = execFileSync(hugoBinary(), ["version"], { encoding: "utf8" }).split(" ")[1]?.split("+")[0];
for (const { key, files } of sites) {
  const { pages, files: written } = askHugo(txtar(files));
  const text = JSON.stringify({ hugo, pages: withoutEmpty(pages), files: written }, null, 1);
  writeFileSync(new URL(`../../tests/hugo/model/recorded/${key}.json`, import.meta.url), `${text}\n`);
}

/** What is empty is not recorded: the comparison takes it for the same. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, one]) => [key, withoutEmpty(one)] as const)
    .filter(([, one]) => !isEmpty(one));
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
