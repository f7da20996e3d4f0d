import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { buildSite } from "../../../support/build-site.ts";
import { temporaryFolder } from "../../../support/txtar.ts";
import { hookPages, hookSite } from "./site.ts";

const recorded = JSON.parse(readFileSync(new URL("recorded.json", import.meta.url), "utf8")) as {
  pages: Record<string, string[]>;
};
const layout: [string, string] = ["layouts/all.njk", "{{ page.content }}"];

test("links and images lead where Hugo's own hooks lead them, from every kind of page", async (context) => {
  const { files, diagnostics } = await buildSite(temporaryFolder(context), new Map([...hookSite(), layout]));
  assert.deepEqual(diagnostics, []);
  for (const path of hookPages) {
    assert.deepEqual(files.get(path)?.trimEnd().split("\n"), recorded.pages[path], path);
  }
});

test("what they link to under assets/ is published", async (context) => {
  const { files } = await buildSite(temporaryFolder(context), new Map([...hookSite(), layout]));
  assert.ok(files.has("img/glob.png"));
  assert.ok(files.has("dok.pdf"));
});

for (const [useEmbedded, own, expected] of [
  ["auto", false, '<a href="side.md">x</a>'],
  ["auto", true, "EGEN"],
  ["always", false, '<a href="/side/">x</a>'],
  ["always", true, '<a href="/side/">x</a>'],
  ["fallback", false, '<a href="/side/">x</a>'],
  ["fallback", true, "EGEN"],
  ["never", false, '<a href="side.md">x</a>'],
  ["never", true, "EGEN"],
] as const) {
  const which = own ? "a layout of the site's own" : "no layout";
  test(`useEmbedded = "${useEmbedded}" and ${which}, on a site in one language`, async (context) => {
    const config = `[markup.goldmark.renderHooks.link]\nuseEmbedded = "${useEmbedded}"\n`;
    const site = new Map([
      ["hugo.toml", config],
      ["content/_index.md", "[x](side.md)"],
      ["content/side.md", "Side."],
      layout,
      ...(own ? [["layouts/_markup/render-link.njk", "EGEN"] as const] : []),
    ]);
    const { files, diagnostics } = await buildSite(temporaryFolder(context), site);
    assert.equal(files.get("index.html")?.trim(), `<p>${expected}</p>`);
    assert.deepEqual(diagnostics, []);
  });
}

test("an address that Hugo refuses is told at its place", async (context) => {
  const config = '[markup.goldmark.renderHooks.link]\nuseEmbedded = "always"\n';
  const text = "Første linje.\n\nHer [100 % gratis](100%gratis.md).\n";
  const site = new Map([["hugo.toml", config], ["content/_index.md", text], layout]);
  const { diagnostics } = await buildSite(temporaryFolder(context), site);
  assert.deepEqual(
    diagnostics.map(({ code, span }) => [code, span.source.text.slice(span.start, span.end)]),
    [["hook/bad-address", "[100 % gratis](100%gratis.md)"]],
  );
});
