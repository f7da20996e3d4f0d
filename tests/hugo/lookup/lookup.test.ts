import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { createLookup } from "../../../hugo/lookup/lookup.ts";
import { type LayoutQuery, walkPath } from "../../../hugo/lookup/query.ts";
import { formats, questions, site } from "./site.ts";

interface Recorded {
  files: string[];
  taken: number[];
}

// Recorded from Hugo 0.169 by `npx tsx scripts/oracle/lookup.ts --seed 11 --sites 30 --files 25 --record`.
const recorded: Recorded[] = JSON.parse(readFileSync(new URL("recorded.json", import.meta.url), "utf8"));

const lookupOf = (...paths: string[]) =>
  createLookup(
    paths.map((path) => ({ path })),
    site,
  );

const ask = (path: string, query: Partial<LayoutQuery> = {}): LayoutQuery => ({
  path,
  kind: "page",
  lang: "nb",
  outputFormat: formats.html,
  ...query,
});

describe("every page gets the layout that Hugo takes", () => {
  for (const { files, taken } of recorded) {
    test(`of ${files.length} files from ${files[0]} to ${files.at(-1)}`, () => {
      const lookup = lookupOf(...files.map((file) => `${file}.njk`));
      const ours = questions().map(({ file, query }) => `${file} ${lookup.layout(query) ?? "none"}`);
      const hugo = questions().map(({ file }, i) => {
        const name = files[(taken[i] ?? 0) - 1];
        return `${file} ${name === undefined ? "none" : `${name}.njk`}`;
      });
      assert.deepEqual(ours, hugo);
    });
  }
});

describe("a layout's name", () => {
  const rows: [name: string, files: string[], query: LayoutQuery, layout: string | undefined][] = [
    ["without a suffix is HTML", ["page.njk"], ask("/a"), "page.njk"],
    ["may have HTML's suffix", ["page.html.njk"], ask("/a"), "page.html.njk"],
    ["may have a language", ["page.en.njk", "page.njk"], ask("/a", { lang: "en" }), "page.en.njk"],
    ["is not for other languages", ["page.en.njk"], ask("/a"), undefined],
    ["may be of before 0.146", ["_default/single.njk"], ask("/a"), "_default/single.njk"],
    ["`index` is home's", ["index.njk"], ask("/", { kind: "home" }), "index.njk"],
    ["`all` is for every kind", ["all.njk"], ask("/tags", { kind: "taxonomy" }), "all.njk"],
    ["nearer is better", ["page.njk", "blogg/single.njk"], ask("/blogg/å"), "blogg/single.njk"],
    [
      "a format's layout is not another's",
      ["page.json.njk"],
      ask("/a", { outputFormat: formats.rss }),
      undefined,
    ],
    ["without `.njk` is none", ["page.html"], ask("/a"), undefined],
    [
      "asked for with a folder stands below the type",
      ["single.njk", "brukere/prosesser/devops/single.njk"],
      ask("/brukere/prosesser/x", { type: "brukere", layout: "Prosesser/devops/Single" }),
      "brukere/prosesser/devops/single.njk",
    ],
    [
      "asked for with a folder that is not there is passed over",
      ["single.njk"],
      ask("/brukere/x", { type: "brukere", layout: "prosesser/single" }),
      "single.njk",
    ],
  ];
  for (const [name, files, query, layout] of rows) {
    test(name, () => assert.equal(lookupOf(...files).layout(query), layout));
  }
});

test("a baseof is the nearest that fits the layout, with old names too", () => {
  const lookup = lookupOf(
    "baseof.njk",
    "blogg/baseof.njk",
    "_default/list-baseof.njk",
    "page.njk",
    "list.njk",
  );
  assert.equal(lookup.baseof(ask("/blogg/å")), "blogg/baseof.njk");
  assert.equal(lookup.baseof(ask("/om")), "baseof.njk");
  assert.equal(lookup.baseof(ask("/nytt", { kind: "section" }), "list.njk"), "_default/list-baseof.njk");
  assert.equal(lookupOf("page.njk").baseof(ask("/om")), undefined);
});

test("a partial is found by all its names", () => {
  const lookup = lookupOf("_partials/topp.njk", "partials/bunn/lenker.html.njk");
  for (const name of ["topp", "topp.njk", "topp.html", "_partials/topp.njk", "partials/Topp.html"])
    assert.equal(lookup.partial(name), "_partials/topp.njk", name);
  assert.equal(lookup.partial("bunn/lenker"), "partials/bunn/lenker.html.njk");
  assert.equal(lookup.partial("midt"), undefined);
});

test("a shortcode may be a section's own", () => {
  const lookup = lookupOf("_shortcodes/kort.njk", "blogg/_shortcodes/kort.njk", "shortcodes/a/b.njk");
  assert.equal(lookup.shortcode("kort", ask("/blogg/å")), "blogg/_shortcodes/kort.njk");
  assert.equal(lookup.shortcode("Kort", ask("/om")), "_shortcodes/kort.njk");
  assert.equal(lookup.shortcode("a/b", ask("/om")), "shortcodes/a/b.njk");
  assert.equal(lookup.shortcode("c", ask("/om")), undefined);
});

test("a render hook for the language of a code block is better than one for all", () => {
  const lookup = lookupOf(
    "_markup/render-codeblock.njk",
    "_markup/render-codeblock-go.njk",
    "_default/_markup/render-link.html.njk",
  );
  const page = ask("/blogg/å");
  assert.equal(lookup.hook("codeblock", "go", page), "_markup/render-codeblock-go.njk");
  assert.equal(lookup.hook("codeblock", "ts", page), "_markup/render-codeblock.njk");
  assert.equal(lookup.hook("codeblock", "", page), "_markup/render-codeblock.njk");
  assert.equal(lookup.hook("link", "", page), "_default/_markup/render-link.html.njk");
  // Hugo: its own drawing of `goat` blocks fits better than a hook for any code block.
  assert.equal(lookup.hook("codeblock", "goat", page), undefined);
  assert.equal(lookup.hook("image", "", page), undefined);
});

test("candidates go from best to worst and say which exists and which is taken", () => {
  const lookup = lookupOf("single.njk", "blogg/all.njk");
  const list = lookup.candidates(ask("/blogg/å", { layout: "spesiell" }));
  const shown = list.map(({ name, exists, taken }) => [name, exists, taken].join(" "));
  assert.equal(shown[0], "blogg/å/spesiell.nb.html.njk false false".replace(".html", ""));
  assert.deepEqual(
    shown.filter((line) => line.includes("true")),
    ["blogg/all.njk true true", "single.njk true false"],
  );
});

test("the walk goes by the type in the section's place", () => {
  assert.equal(walkPath("/docs/a/b", "blogg"), "/blogg/a/b");
  assert.equal(walkPath("/om", "blogg"), "/blogg");
  assert.equal(walkPath("/om", "blogg", true), "/blogg/om");
  assert.equal(walkPath("/docs/a", undefined), "/docs/a");
});

test("10,000 pages of 100 sections are answered in little time", () => {
  const dirs = Array.from({ length: 100 }, (_, i) => `seksjon-${i}`);
  const lookup = lookupOf("single.njk", ...dirs.flatMap((dir) => [`${dir}/page.njk`]));
  const start = performance.now();
  for (let i = 0; i < 10_000; i++)
    assert.equal(lookup.layout(ask(`/seksjon-${i % 100}/side-${i}`)), `seksjon-${i % 100}/page.njk`);
  assert.ok(performance.now() - start < 500);
});
