import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ImportRule, readHead } from "../../../../hugo/assets/css/imports.ts";

type Conditions = Pick<ImportRule, "url" | "layer" | "supports" | "media">;

const plain = { layer: undefined, supports: undefined, media: "" };

describe("an import is read with its conditions", () => {
  const rows: [css: string, rule: Conditions][] = [
    ['@import "a.css";', { ...plain, url: "a.css" }],
    ["@import 'a;b.css';", { ...plain, url: "a;b.css" }],
    ["@IMPORT url(a.css)", { ...plain, url: "a.css" }],
    ['@import url( "a.css" ) ;', { ...plain, url: "a.css" }],
    ['@import"a.css"layer;', { ...plain, url: "a.css", layer: "layer" }],
    ['@import "a.css" layer(ds.base);', { ...plain, url: "a.css", layer: "layer(ds.base)" }],
    [
      '@import "a.css" print, (min-width: 40em);',
      { ...plain, url: "a.css", media: "print, (min-width: 40em)" },
    ],
    ['@import "a.css" supports(display: grid);', { ...plain, url: "a.css", supports: "display: grid" }],
    [
      '@import /* først */ "a.css" layer(a) supports((color: rgb(0 0 0)) and (not (gap: 1px))) screen;',
      {
        url: "a.css",
        layer: "layer(a)",
        supports: "(color: rgb(0 0 0)) and (not (gap: 1px))",
        media: "screen",
      },
    ],
  ];
  for (const [css, expected] of rows) {
    test(css, () => {
      const [rule, ...more] = readHead(css).rules;
      assert.ok(rule?.kind === "import");
      const { url, layer, supports, media } = rule;
      assert.deepEqual({ url, layer, supports, media }, expected);
      assert.deepEqual(more, []);
    });
  }
});

describe("the head of a style sheet", () => {
  const kindsOf = (css: string): string =>
    readHead(css)
      .rules.map(({ kind }) => kind)
      .join(" ");
  const rows: [css: string, kinds: string][] = [
    ['@charset "utf-8"; /* æøå */ @layer a, b; @import "a.css"; @layer c; p {}', "layers import layers"],
    ['p {} @import "a.css";', ""],
    ['@layer a { p {} } @import "a.css";', ""],
    ['@layerish a; @import "a.css";', ""],
    ["@import ;", ""],
    ["", ""],
    ["/* ikke lukket", ""],
    ["@layer a", "layers"],
  ];
  for (const [css, kinds] of rows) {
    test(`of ${JSON.stringify(css)} is: ${kinds || "nothing"}`, () => assert.equal(kindsOf(css), kinds));
  }

  test("keeps all offsets in what is left", () => {
    const css = '@layer a,\r\n b;@import "å.css";\n@layer c;p{}';
    const { rest } = readHead(css);
    assert.equal(rest, `         \r\n   @import "å.css";\n         p{}`);
    assert.equal(rest.length, css.length);
  });
});
