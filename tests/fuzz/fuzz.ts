/**
 * `npm run fuzz -- --pages 2000 --seed 1`: makes pages of Markdown, shortcodes and front matter, builds them
 * with Hugo and with this project, and prints the smallest text for each difference. Hugo is found at
 * `HUGO` or on the PATH. The same seed makes the same pages.
 */
import { parseArgs } from "node:util";
import { differences } from "./compare.ts";
import { generateFrontMatter } from "./front-matter-generator.ts";
import { generateMarkdown } from "./markdown-generator.ts";
import { type Random, seeded } from "./random.ts";
import { generateShortcodes } from "./shortcode-generator.ts";
import { shrink } from "./shrink.ts";
import { settings } from "./site.ts";

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    seeds: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    show: { type: "string", default: "5" },
    setting: { type: "string", default: "" },
  },
});
const hugo = process.env.HUGO || "hugo";

const makers: Readonly<Record<string, (random: Random) => string>> = {
  markdown: (random) => generateMarkdown(random),
  shortcodes: (random) => generateShortcodes(random),
  both: (random) => mixed(random),
  all: (random) => `${generateFrontMatter(random)}${mixed(random)}`,
};

function mixed(random: Random): string {
  const blocks = generateMarkdown(random).split(/(?<=\n\n)/);
  return blocks.flatMap((block) => (random() < 0.3 ? [block, generateShortcodes(random)] : [block])).join("");
}

let total = 0;
for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.seeds); seed++)
  total += await run(seed);
console.log(`${total} differences.`);
process.exitCode = total === 0 ? 0 : 1;

async function run(seed: number): Promise<number> {
  const chosen = [...settings].filter(([name]) => !values.setting || name === values.setting);
  const each = Math.ceil(Number(values.pages) / chosen.length);
  const random = seeded(seed);
  const kinds = Object.entries(makers).filter(([name]) => !values.only || name === values.only);
  let count = 0;
  for (const [name, setting] of chosen) {
    const pages = new Map(
      Array.from({ length: each }, (_, i): [string, string] => {
        const make = kinds[i % kinds.length]?.[1] ?? makers.markdown;
        return [`p${i}`, make?.(random) ?? ""];
      }),
    );
    const found = await differences(hugo, setting, pages);
    console.log(`seed ${seed}, settings ${name}: ${pages.size} pages, ${found.size} differ`);
    count += found.size;
    for (const page of [...found.keys()].slice(0, Number(values.show)))
      await show(setting, pages.get(page) ?? "");
  }
  return count;
}

async function show(setting: string, text: string): Promise<void> {
  const smallest = await shrink(text, async (candidates) => {
    const pages = new Map(candidates.map((candidate, i) => [`c${i}`, candidate]));
    const found = await differences(hugo, setting, pages);
    return [...found.keys()].flatMap((name) => pages.get(name) ?? []);
  });
  const difference = (await differences(hugo, setting, new Map([["one", smallest]]))).get("one");
  console.log(`\n  ${JSON.stringify(smallest)}`);
  console.log(`    ${difference?.field}`);
  console.log(`    hugo: ${JSON.stringify(difference?.hugo)}`);
  console.log(`    ours: ${JSON.stringify(difference?.ours)}\n`);
}
