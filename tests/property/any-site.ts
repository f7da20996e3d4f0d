/** Whole sites of random files: each gives files below the destination and diagnostics at places in its files. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { buildSite } from "./build-site.ts";
import { checkDiagnostics } from "./diagnostics.ts";
import { runs } from "./runs.ts";
import { files } from "./texts.ts";

const names = fc.constantFrom(
  ..."a b _index index a.nb a.en _index.nb index.en a..b ... -a _a å %2e%2e a%2fb a.b.c __proto__ constructor 404 con a{b [a] a:b $& æøå".split(
    " ",
  ),
  "a b",
  " a ",
  "A",
  "漢字",
  "a\\b",
  "e\u0301",
  "x".repeat(200),
);
const endings = fc.constantFrom(
  "md",
  "md",
  "md",
  "markdown",
  "html",
  "txt",
  "yaml",
  "org",
  "MD",
  "nb.md",
  "",
);
const paths = fc
  .tuple(fc.array(names, { maxLength: 3 }), names, endings)
  .map(([folders, name, ending]) => ["content", ...folders, ending ? `${name}.${ending}` : name].join("/"));

const config = `baseURL = "https://example.org/sti/"
defaultContentLanguage = "nb"
[languages.nb]
[languages.en]
`;

/** A folder and a file cannot have one name; names that differ in case only are one file on some disks. */
function fitTogether(written: readonly (readonly [string, string])[]): Map<string, string> {
  const kept = new Map<string, string>();
  for (const [path, text] of written) {
    const clashes = [...kept.keys()].some(
      (other) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`),
    );
    if (!clashes) kept.set(path, text);
  }
  return kept;
}

export function anySite(numRuns: number): void {
  test("any site", async () => {
    const sites = fc.array(fc.tuple(paths, files), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(sites, async (written) => {
        const all = new Map([
          ...fitTogether(written),
          ["hugo.toml", config],
          [
            "layouts/all.njk",
            "{{ page.title }}|{{ page.content }}|{{ page.summary }}|{{ page.tableOfContents }}|{{ page.plain }}",
          ],
        ]);
        await buildSite(all, async ({ files, diagnostics, write }) => {
          checkDiagnostics(diagnostics);
          for (const { targetPath } of files) assert.ok(!targetPath.split("/").includes(".."), targetPath);
          await write();
        });
      }),
      runs(numRuns),
    );
  });
}
