import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type BuiltCss, buildCss, type CssOptions } from "../../../../hugo/assets/css/build.ts";
import { fingerprint } from "../../../../hugo/assets/fingerprint.ts";
import { anySpan, type Memory, memory } from "../memory.ts";

interface Built {
  readonly css: BuiltCss | undefined;
  readonly disk: Memory;
}

function build(
  files: Record<string, string>,
  options: Partial<CssOptions> = {},
  statics: readonly string[] = [],
): Built {
  const disk = memory(files, statics);
  return { css: buildCss("/css/main.css", { ...disk, ...options }), disk };
}

const hashed = (path: string, content: string): string => fingerprint(path, content).sitePath;

describe("style sheets are joined as a browser would import them", () => {
  const rows: [name: string, files: Record<string, string>, content: string][] = [
    ["no import", { "/css/main.css": "p { color : red }" }, "p{color:red}"],
    [
      "beside",
      { "/css/main.css": '@import "a.css"; p{top:0}', "/css/a.css": "a{top:1px}" },
      "a{top:1px}p{top:0}",
    ],
    [
      "from the root, in a layer",
      { "/css/main.css": '@import "/ds/a.css" layer(ds.base);', "/ds/a.css": "a{top:0}" },
      "@layer ds.base{a{top:0}}",
    ],
    [
      "in a nameless layer",
      { "/css/main.css": '@import "a.css" layer;', "/css/a.css": "a{top:0}" },
      "@layer{a{top:0}}",
    ],
    [
      "under all conditions",
      {
        "/css/main.css": '@import "a.css" layer(x) supports(display: grid) print;',
        "/css/a.css": "a{top:0}",
      },
      "@supports (display:grid){@media print{@layer x{a{top:0}}}}",
    ],
    [
      "through another folder, addresses relative to each",
      {
        "/css/main.css": '@import "../ds/a.css" layer(a);',
        "/ds/a.css": '@import "deler/b.css" layer(b); a{top:0}',
        "/ds/deler/b.css": "b{top:0}",
      },
      "@layer a{@layer b{b{top:0}}a{top:0}}",
    ],
    [
      "and the order of layers stays",
      {
        "/css/main.css":
          '@charset "utf-8"; @layer en, to; @import "a.css" layer(to); @import "b.css" layer(en);',
        "/css/a.css": "a{top:0}",
        "/css/b.css": "b{top:0}",
      },
      "@layer en{b{top:0}}@layer to{a{top:0}}",
    ],
    [
      "and a circle ends",
      { "/css/main.css": '@import "a.css"; p{top:0}', "/css/a.css": '@import "main.css"; a{top:1px}' },
      "a{top:1px}p{top:0}",
    ],
    [
      "and a brace left open closes with its file",
      { "/css/main.css": '@import "a.css"; p{top:0}', "/css/a.css": "@media print{a{top:0}" },
      "@media print{a{top:0}}p{top:0}",
    ],
    [
      "and another site's stays an import, first of all",
      {
        "/css/main.css": '@import "a.css"; @import url("https://example.org/b.css") print; p{top:0}',
        "/css/a.css": "a{top:1px}",
      },
      '@import "https://example.org/b.css" print;a{top:1px}p{top:0}',
    ],
    ["and a byte order mark goes", { "/css/main.css": "\uFEFFp{top:0}" }, "p{top:0}"],
  ];
  for (const [name, files, content] of rows) {
    test(name, () => {
      const { css, disk } = build(files);
      assert.equal(css?.content, content);
      assert.deepEqual(disk.places(), []);
    });
  }
});

describe("the style sheet", () => {
  test("is published under its fingerprint, with the site's own path before its address", () => {
    const { css, disk } = build({ "/css/main.css": "p{top:0}" }, { relUrl: (path) => `/under${path}` });
    const { sitePath, integrity } = fingerprint("/css/main.css", "p{top:0}");
    assert.deepEqual(css, {
      relPermalink: `/under${sitePath}`,
      content: "p{top:0}",
      integrity,
      files: ["/memory/css/main.css"],
    });
    assert.deepEqual([...disk.published], [[sitePath, "p{top:0}"]]);
  });

  test("can be left readable, and can be written for older browsers", () => {
    const files = { "/css/main.css": "a{&:hover{top:0}}" };
    assert.equal(build(files, { minify: false }).css?.content, "a {\n  &:hover {\n    top: 0;\n  }\n}\n");
    assert.equal(build(files, { targets: { chrome: 100 << 16 } }).css?.content, "a:hover{top:0}");
  });
});

describe("what url() names", () => {
  const font = "skrift æøå";

  test("is published under its fingerprint, wherever the style sheet that names it stands", () => {
    const { css, disk } = build(
      {
        "/css/main.css": '@import "/inter/index.css";',
        "/inter/index.css": "@font-face{font-family:I;src:url(./files/i.woff2?x#iefix)format('woff2')}",
        "/inter/files/i.woff2": font,
      },
      { relUrl: (path) => `/under${path}` },
    );
    const sitePath = hashed("/inter/files/i.woff2", font);
    assert.ok(css?.content.includes(`src:url(/under${sitePath}?x#iefix)format("woff2")`), css?.content);
    assert.deepEqual(disk.published.get(sitePath), { copyOf: "/memory/inter/files/i.woff2" });
    assert.deepEqual(css?.files, [
      "/memory/css/main.css",
      "/memory/inter/index.css",
      "/memory/inter/files/i.woff2",
    ]);
    assert.deepEqual(disk.places(), []);
  });

  test("is found in custom properties and image-set() too", () => {
    const { css, disk } = build({
      "/css/main.css": 'a{--b:url("b.png");background-image:image-set("b.png" 1x,url(b.png) 2x)}',
      "/css/b.png": font,
    });
    const sitePath = hashed("/css/b.png", font);
    assert.equal(css?.content.split(sitePath).length, 4);
    assert.deepEqual(disk.places(), []);
  });

  test("stays as it is in static/, which is copied with the names it has", () => {
    const files = { "/css/main.css": "a{background:url(/bl%C3%A5.png)}", "/blå.png": font };
    const { css, disk } = build(files, {}, ["/blå.png"]);
    assert.equal(css?.content, "a{background:url(/bl%C3%A5.png)}");
    assert.equal(disk.published.size, 1);
  });

  test("stays as it is when it is no file of the site", () => {
    const text =
      'a{background:url("data:image/gif;base64,R0lGODlhAQABAAAAACw=");mask:url(#m);cursor:url(https://example.org/c.cur),auto}';
    const { disk } = build({ "/css/main.css": text });
    assert.deepEqual(disk.places(), []);
    assert.equal(disk.published.size, 1);
  });
});

describe("a mistake is reported at its own line, and the other rules stay", () => {
  const rows: [name: string, files: Record<string, string>, places: string[], content: string][] = [
    [
      "a broken selector",
      { "/css/main.css": "/* æøå */\np{top:0}\n  ..kort{top:0}\na{top:1px}" },
      ["css/syntax@assets/css/main.css:3:4"],
      "p{top:0}a{top:1px}",
    ],
    [
      "several, in an imported file",
      {
        "/css/main.css": '@import "a.css" layer(x);\np{top:0}',
        "/css/a.css": "@layer q;\n..kort{top:0}\na{top:0}\n/* ø */ ,b{top:0}\n",
      },
      ["css/syntax@assets/css/a.css:2:2", "css/syntax@assets/css/a.css:4:9"],
      "@layer x{@layer q;a{top:0}}p{top:0}",
    ],
    [
      "an import of nothing",
      { "/css/main.css": '@layer a;\n@import "borte.css";\np{top:0}' },
      ["css/not-found@assets/css/main.css:2:1"],
      "@layer a;p{top:0}",
    ],
    [
      "an import that leaves the site",
      { "/css/main.css": '@import "../../../etc/passwd";p{top:0}' },
      ["css/not-found@assets/css/main.css:1:1"],
      "p{top:0}",
    ],
    [
      "an import under a condition that is none",
      { "/css/main.css": '@import "a.css" layer(1);\np{top:0}', "/css/a.css": "" },
      ["css/syntax@assets/css/main.css:1:23"],
      "p{top:0}",
    ],
    [
      "a font that is not there",
      { "/css/main.css": "p{top:0}\na{background:url(borte.png)}" },
      ["css/not-found@assets/css/main.css:2:14"],
      "p{top:0}a{background:url(borte.png)}",
    ],
    [
      "a rule that no browser knows",
      { "/css/main.css": "@meda print{p{top:0}}" },
      ["css/unknown@assets/css/main.css:1:6"],
      "@meda print{p{top:0}}",
    ],
  ];
  for (const [name, files, places, content] of rows) {
    test(name, () => {
      const { css, disk } = build(files);
      assert.deepEqual(disk.places(), places);
      assert.equal(css?.content.replaceAll(/\s*([{}])\s*/g, "$1"), content);
    });
  }

  test("and a style sheet that does not exist is reported where it is asked for", () => {
    const { css, disk } = build({}, { span: anySpan });
    assert.equal(css, undefined);
    assert.deepEqual(disk.places(), ["css/not-found@content/_index.md:1:1"]);
  });
});
