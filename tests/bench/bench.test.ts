import assert from "node:assert/strict";
import { test } from "node:test";
import { sameHtml, sameText } from "./compare-outputs.ts";
import { outlineOf } from "./outline.ts";
import { pageText } from "./site-writer.ts";
import { ratios, spread } from "./statistics.ts";
import { stepOf } from "./steps.ts";

test("a site is the same for the same seed, and another for another", () => {
  assert.deepEqual(outlineOf(120, 7), outlineOf(120, 7));
  assert.notDeepEqual(outlineOf(120, 7), outlineOf(120, 8));
});

test("a site has the pages that were asked for, in sections of 50", () => {
  assert.deepEqual(
    outlineOf(120, 1).sections.map(({ pages }) => pages.length),
    [50, 50, 20],
  );
});

test("pages are 3 KB long and call three shortcodes", () => {
  const outline = outlineOf(100, 1);
  const texts = outline.sections.flatMap(({ pages }) => pages.map((page) => pageText(page, outline)));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
  assert.ok(bytes > 2800 && bytes < 3400, `${bytes} bytes`);
  for (const text of texts) assert.equal(text.match(/\{\{< (?!\/)/g)?.length, 3);
});

test("the median of an even number of values lies between the two in the middle", () => {
  assert.deepEqual(spread([4, 1, 3, 2]), { median: 2.5, min: 1, max: 4 });
});

test("a ratio is taken round by round", () => {
  assert.equal(ratios([1, 20, 3], [2, 10, 3]).median, 1);
});

test("white space alone makes no difference between sites, a word does", () => {
  assert.equal(sameHtml("<p>Én  to</p>\n <p>tre</p>"), sameHtml("<p>Én\nto</p><p>tre</p>"));
  assert.notEqual(sameHtml("<p>Én to</p>"), sameHtml("<p>Énto</p>"));
  assert.equal(sameText('<main><h2 id="a">Én &amp; to</h2></main>'), "Én & to");
});

test("time is charged to the step whose function asked for it", () => {
  const frame = (functionName: string, url: string) => ({ functionName, url });
  const rows = [
    ["reading", [frame("readFileUtf8", ""), frame("readText", "file:///p/hugo/disk/site-disk.ts")]],
    [
      "Markdown",
      [
        frame("parse", "file:///p/hugo/markdown/list.ts"),
        frame("root", "file:///p/node_modules/nunjucks/a.js"),
      ],
    ],
    [
      "start-up: modules",
      [frame("", "file:///p/hugo/model/site.ts"), frame("run", "node:internal/modules/esm/module_job")],
    ],
    ["garbage collection", [frame("(garbage collector)", "")]],
  ] as const;
  for (const [step, stack] of rows) assert.equal(stepOf(stack), step);
});
