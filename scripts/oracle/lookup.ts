import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createLookup } from "../../hugo/lookup/lookup.ts";
import { hugoToml, pages, questions, site } from "../../tests/hugo/lookup/site.ts";
import { hugoBinary } from "./ask.ts";

/**
 * Compares which layout each page gets with Hugo's choice, on sites with random layout files:
 * `npx tsx scripts/oracle/lookup.ts --seed 1 --sites 50 --files 12`. `--record` writes what the tests read.
 */
interface Recorded {
  files: string[];
  /** For each question the place of the layout among `files`, from 1; 0 is none. */
  taken: number[];
}

const recordedFile = fileURLToPath(new URL("../../tests/hugo/lookup/recorded.json", import.meta.url));

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    sites: { type: "string", default: "50" },
    files: { type: "string", default: "12" },
    record: { type: "boolean", default: false },
  },
});

let state = Number(values.seed);
function random(below: number): number {
  state = (state * 1664525 + 1013904223) % 4294967296;
  return Math.floor((state / 4294967296) * below);
}
const pick = (list: readonly string[]) => list[random(list.length)] ?? "";

const dirs = [
  ...["", "", "", "_default", "_default", "blog", "blog", "blog/nested", "blog/nested/deep", "docs"],
  ...["docs/typesec", "tags", "tag", "taxonomy", "term", "section", "page", "forfattere"],
  ...["forfatter", "tags/a", "Blog", "rb", "om"],
];
const names = [
  ...["page", "single", "list", "all", "home", "index", "section", "taxonomy", "term", "terms"],
  ...["special", "blog", "tag", "tags", "forfatter", "forfatter.terms", "docs", "404", "foo", "rss"],
  ...["list.special", "page.special", "section.special", "home.list", "page.home", "section.blog"],
];
const langs = ["", "", "", ".en", ".nb"];
const suffixes = [
  ...[".html", ".html", ".html", ".html", ".json", ".json", ".xml", ".rss.xml", ".rss.xml"],
  ...[".amp.html", ".html.html", ".txt", ".json.json"],
];

function randomFiles(): string[] {
  const files = new Map<string, string>();
  const count = 1 + random(Number(values.files));
  for (let i = 0; i < count; i++) {
    const dir = pick(dirs);
    const file = `${dir === "" ? "" : `${dir}/`}${pick(names)}${pick(langs)}${pick(suffixes)}`;
    if (!files.has(file.toLowerCase())) files.set(file.toLowerCase(), file);
  }
  return [...files.values()].sort();
}

function hugoTakes(files: readonly string[]): number[] {
  const dir = mkdtempSync(join(tmpdir(), "lookup-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  try {
    write("hugo.toml", hugoToml);
    for (const { file, frontMatter } of pages) {
      for (const lang of file === "" ? [] : site.languages)
        write(`content/${file}.${lang}.md`, `---\ntitle: x\n${frontMatter}\n---\n`);
    }
    for (const file of files) write(`layouts/${file}`, `[${file}]`);
    execFileSync(hugoBinary(), ["--quiet", "--noBuildLock"], { cwd: dir, stdio: "ignore" });
    return questions().map(({ file }) => {
      const path = join(dir, "public", file);
      if (!existsSync(path)) return 0;
      const name = /^\[(.*)\]$/.exec(readFileSync(path, "utf8").trim())?.[1] ?? "";
      return files.indexOf(name) + 1;
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Hugo goes through some layouts in random order, and where two are as good takes the last. */
function isSettled(files: readonly string[], taken: readonly number[]): boolean {
  return [1, 2, 3].every(() => String(hugoTakes(files)) === String(taken));
}

let differences = 0;
const recorded: Recorded[] = [];
for (let i = 0; i < Number(values.sites); i++) {
  const files = randomFiles();
  const taken = hugoTakes(files);
  const lookup = createLookup(
    files.map((path) => ({ path: `${path}.njk` })),
    site,
  );
  const ours = questions().map(
    ({ query }) => files.indexOf(lookup.layout(query)?.replace(/\.njk$/, "") ?? "") + 1,
  );
  const at = ours.findIndex((place, question) => place !== taken[question]);
  if ((at !== -1 || values.record) && !isSettled(files, taken)) continue;
  recorded.push({ files, taken });
  if (at === -1) continue;
  differences++;
  const name = (place: number | undefined) => files[(place ?? 0) - 1] ?? "none";
  console.log(`${questions()[at]?.file}: Hugo takes ${name(taken[at])}, we ${name(ours[at])}`);
  console.log(`  of ${files.join(" ")}`);
}
console.log(`${recorded.length} sites, ${differences} with differences`);
if (values.record) writeFileSync(recordedFile, `${JSON.stringify(recorded)}\n`);
if (differences > 0) process.exitCode = 1;
