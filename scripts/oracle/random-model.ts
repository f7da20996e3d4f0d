/**
 * Compares the model with Hugo on random sites: `npx tsx scripts/oracle/random-model.ts 1 50 [--languages]`. What Hugo
 * itself answers in two ways is counted apart.
 */
import { linkedResources, outputsOfSites } from "../../hugo/model/outputs.ts";
import { answer } from "../../tests/hugo/model/answer.ts";
import { siteOf } from "../../tests/hugo/model/site.ts";
import { askHugo, type HugoAnswer } from "./ask.ts";
import { differences } from "./difference.ts";
import { randomSite } from "./random-site.ts";

/** What the probe's own pagination writes. */
const pager = /(^|\/)page\/\d+(\/index)?\.html$/;

const [first = 1, count = 20] = process.argv.slice(2).map(Number).filter(Number.isFinite);
const languages = process.argv.includes("--languages");
const totals = { sites: 0, pages: 0, refused: 0, different: 0, chance: 0 };

for (let seed = first; seed < first + count; seed++) {
  const site = randomSite(seed, { languages });
  const hugo = ask(site);
  if (!hugo) totals.refused++;
  else compare(seed, site, hugo);
}
console.log(totals);

interface Answer {
  readonly pages: HugoAnswer["pages"];
  readonly files: Record<string, true>;
}

function compare(seed: number, site: Record<string, string>, hugo: Answer): void {
  totals.sites++;
  totals.pages += Object.keys(hugo.pages).length;
  const ours = ourAnswer(site);
  let found = differences(hugo, ours);
  for (let again = 0; again < 4 && found.length > 0; again++) {
    const other = ask(site);
    const left = new Set(other && differences(other, ours));
    totals.chance += found.filter((one) => !left.has(one)).length;
    found = found.filter((one) => left.has(one));
  }
  totals.different += found.length;
  for (const one of found) console.log(`${seed} ${one.length > 500 ? `${one.slice(0, 500)}…` : one}`);
}

function ask(site: Record<string, string>): Answer | undefined {
  try {
    const { pages, files } = askHugo(site);
    return { pages: withoutPagers(pages), files: setOf(files.filter((file) => !pager.test(file))) };
  } catch (error) {
    if (process.env.SHOW_REFUSED) console.log(String(error).slice(0, 300));
    return undefined;
  }
}

function ourAnswer(site: Record<string, string>): Answer {
  const { sites } = siteOf(site);
  const { pages, aliases, resources } = outputsOfSites(sites, () => {});
  const answers = pages
    .filter(({ format, page }) => format.isHTML && page.kind !== "404")
    .map(({ targetPath, page }) => [targetPath, answer(page)] as const);
  const written = [
    ...pages.filter(({ page, format }) => page.kind !== "404" && format.name !== "json"),
    ...aliases,
    ...resources,
    ...linkedResources(sites),
  ];
  return {
    pages: Object.fromEntries(answers),
    files: setOf(written.map(({ targetPath }) => targetPath)),
  };
}

function withoutPagers(pages: HugoAnswer["pages"]): HugoAnswer["pages"] {
  return Object.fromEntries(Object.entries(pages).filter(([path]) => !pager.test(path)));
}

function setOf(names: readonly string[]): Record<string, true> {
  return Object.fromEntries(names.map((name) => [name, true] as const));
}
