import assert from "node:assert/strict";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { decode } from "../../hugo/formats/decode.ts";
import { buildSite } from "./build-site.ts";
import { checkDiagnostics } from "./diagnostics.ts";
import { pageRenderer } from "./page.ts";
import { forAll } from "./runs.ts";
import { bodies } from "./texts.ts";

const config = 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "rss", "sitemap"]\n';
const layouts: [string, string][] = [
  ["layouts/all.njk", "{{ page.title }}|{{ page.content }}"],
  ["layouts/_shortcodes/vis.njk", "[{{ params.a }}]"],
];

const secret = "HEMMELIG";
const outside = "../../hemmelig.txt";
const heads: readonly string[] = [
  "slug: ../../../ute",
  "slug: '%2e%2e/%2e%2e/ute'",
  "slug: '..\\..\\ute'",
  'slug: "a\\0b"',
  "slug: /etc/passwd",
  `slug: ${"lang".repeat(100)}`,
  `aliases: [${"å".repeat(200)}]`,
  "url: ../../../ute",
  "url: /../../ute",
  "url: '%2e%2e/%2e%2e/ute'",
  "url: '..\\..\\ute'",
  'url: "/a\\0b"',
  "url: https://example.com/../../ute",
  "aliases: [../../../ute, /../../ute, '%2e%2e/ute', '..\\..\\ute', '/..', '..', '', \"a\\0b\", ute/]",
  `resources: [{src: '${outside}', name: '../../ute'}]`,
  `resources: [{src: '/etc/*'}]`,
  `layout: ../../../../etc/passwd`,
  "type: ../../..",
  "outputs: ['../ute']",
  `banner: {image: {src: '${outside}', alt: a}}`,
  `banner: {image: {src: /etc/passwd, alt: a}}`,
  "title: ../../ute",
  "date: ../../ute",
  "tags: ['../../ute', '%2e%2e', '..', '.']",
  "__proto__: {forurenset: ja}\nconstructor: {prototype: {forurenset: ja}}",
  "cascade: {__proto__: {forurenset: ja}, params: {__proto__: {forurenset: ja}}}",
  "params: {__proto__: {forurenset: ja}, constructor: {prototype: {forurenset: ja}}}",
  "menus: {__proto__: {forurenset: ja}, main: {__proto__: {forurenset: ja}}}",
];

/** Nothing but the site and what was laid beside it is in the folder around the site; no object has got a key. */
function checkNothingElse(around: string, known: readonly string[]): void {
  assert.deepEqual(readdirSync(around).sort(), [...known].sort());
  assert.equal(Reflect.get({}, "forurenset"), undefined);
  assert.equal(
    Reflect.get(() => {}, "forurenset"),
    undefined,
  );
}

describe("an author writes nothing outside the destination and reads nothing outside the site", () => {
  for (const head of heads) {
    test(head, async () => {
      const files = new Map([
        ...layouts,
        ["hugo.toml", config],
        ["content/side/index.md", `---\n${head}\n---\n![a](${outside})\n\n[b](${outside})\n`],
      ]);
      await buildSite(
        files,
        async ({ around, files, diagnostics, write }) => {
          checkDiagnostics(diagnostics);
          for (const { text } of files) assert.ok(!text.includes(secret) && !text.includes("root:"));
          await write();
          checkNothingElse(around, ["site", "hemmelig.txt"]);
          assert.deepEqual(
            readdirSync(join(around, "site")).filter(
              (name) => !["content", "hugo.toml", "layouts", "public"].includes(name),
            ),
            [],
          );
        },
        (around) => writeFileSync(join(around, "hemmelig.txt"), secret),
      );
    });
  }

  for (const pattern of [
    "/../../:slug/",
    "/%2e%2e/:title",
    "/..\\\\:slug",
    "/:sections[999999999]/../:slug",
    "/:unknown",
  ]) {
    test(`permalinks of ${pattern}`, async () => {
      const files = new Map([
        ...layouts,
        ["hugo.toml", `${config}[permalinks]\nblogg = "${pattern}"\n`],
        ["content/blogg/a.md", "---\ntitle: ..\nslug: '..'\n---\n"],
      ]);
      await buildSite(files, async ({ around, write }) => {
        await write();
        checkNothingElse(around, ["site"]);
      });
    });
  }

  test("symbolic links that lead out are passed by", async () => {
    const files = new Map([
      ...layouts,
      ["hugo.toml", config],
      ["content/a.md", "a"],
      ["data/a.yaml", "a: b"],
      ["static/a.txt", "a"],
    ]);
    await buildSite(
      files,
      async ({ around, files, write }) => {
        for (const { text } of files) assert.ok(!text.includes(secret));
        assert.ok(!files.some(({ targetPath }) => targetPath.includes("lenke")));
        await write();
        assert.ok(!readdirSync(join(around, "site/public")).some((name) => name.includes("lenke")));
      },
      (around) => {
        mkdirSync(join(around, "ute"));
        for (const name of ["a.md", "a.yaml", "a.txt"]) writeFileSync(join(around, "ute", name), secret);
        for (const folder of ["content", "data", "static"])
          symlinkSync("../../ute", join(around, "site", folder, "lenke"));
        symlinkSync("../../ute/a.md", join(around, "site/content/lenke.md"));
        symlinkSync("../../ute/a.txt", join(around, "site/static/lenke.txt"));
      },
    );
  });
});

describe("an author runs nothing", () => {
  test("front matter in JavaScript is no front matter", async () => {
    const files = new Map([
      ...layouts,
      ["hugo.toml", config],
      ["content/a.md", "---js\n{ title: (globalThis.forurenset = 'ja') }\n---\n"],
      ["content/b.md", "---javascript\nglobalThis.forurenset = 'ja'\n---\n"],
      ["content/c.md", "---\ntitle: !!js/function 'function () { globalThis.forurenset = 1 }'\n---\n"],
    ]);
    await buildSite(files, ({ around, diagnostics }) => {
      checkDiagnostics(diagnostics);
      checkNothingElse(around, ["site"]);
    });
    assert.equal(Reflect.get(globalThis, "forurenset"), undefined);
  });

  for (const [format, text] of [
    [
      "yaml",
      "__proto__: {forurenset: ja}\nconstructor: {prototype: {forurenset: ja}}\n<<: {__proto__: {forurenset: ja}}",
    ],
    ["toml", "[__proto__]\nforurenset = 'ja'\n[constructor.prototype]\nforurenset = 'ja'"],
    ["json", '{"__proto__": {"forurenset": "ja"}, "constructor": {"prototype": {"forurenset": "ja"}}}'],
    ["xml", "<a><__proto__><forurenset>ja</forurenset></__proto__></a>"],
    ["org", "#+__proto__: ja\n#+constructor: ja"],
  ] as const) {
    test(`keys of JavaScript's own in ${format} are keys`, () => {
      try {
        decode(format, text);
      } catch (error) {
        assert.equal(error instanceof Error && error.constructor.name, "FormatError");
      }
      assert.equal(Reflect.get({}, "forurenset"), undefined);
    });
  }

  test("keys of JavaScript's own in configuration, data and texts are keys", async () => {
    const files = new Map([
      ...layouts,
      [
        "hugo.toml",
        `${config}[params.__proto__]\nforurenset = 'ja'\n[params.constructor.prototype]\nforurenset = 'ja'\n`,
      ],
      ["data/__proto__/forurenset.yaml", "a: b"],
      ["data/__proto__.yaml", "forurenset: ja"],
      ["data/constructor/prototype.json", '{"forurenset": "ja"}'],
      ["i18n/nb.toml", "[__proto__]\nother = 'ja'\n[constructor]\nother = 'ja'\n"],
      ["content/__proto__.md", "a"],
      ["content/constructor/prototype/index.md", "a"],
    ]);
    await buildSite(files, async ({ around, diagnostics, write }) => {
      checkDiagnostics(diagnostics);
      await write();
      checkNothingElse(around, ["site"]);
    });
  });

  for (const name of [
    "constructor",
    "__proto__",
    "toString",
    "hasOwnProperty",
    "../../hugo/cli/main",
    "/etc/passwd",
    "__proto__/a",
  ]) {
    test(`a shortcode ${name} is not found`, async () => {
      const files = new Map([
        ...layouts,
        ["hugo.toml", config],
        ["content/a.md", `{{< ${name} >}}\n{{% ${name} a="b" %}}\n`],
      ]);
      await buildSite(files, ({ diagnostics }) => {
        checkDiagnostics(diagnostics);
        assert.ok(diagnostics.some(({ code }) => code.startsWith("shortcode/")));
      });
    });
  }

  for (const written of [
    "<script>1</script>",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "'\\\" onerror=1",
    "{{ range.constructor('return 1')() }}",
  ]) {
    test(`an argument ${written} is shown as it is`, async () => {
      const files = new Map([
        ...layouts,
        ["hugo.toml", config],
        ["content/a.md", `{{< vis a="${written}" >}}\n\n{{< vis __proto__="b" constructor="c" >}}\n`],
      ]);
      await buildSite(files, ({ files }) => {
        const text = files.find(({ targetPath }) => targetPath === "/a/index.html")?.text ?? "";
        assert.ok(text.includes("["), text);
        assert.ok(
          !text.includes("<script>") && !text.includes("[49]") && !/\[[^\]]*" onerror/.test(text),
          text,
        );
      });
    });
  }
});

describe("Markdown without raw HTML brings none", () => {
  const render = pageRenderer("standard");
  test("whatever the text", () => {
    forAll(bodies, 1000, (text) => {
      const { content } = render(text.replaceAll(/\{{2,}/g, ""));
      assert.doesNotMatch(content, /<(?:script|iframe|style|object|form)\b/i);
      assert.doesNotMatch(content, /(?:href|src)="\s*(?:javascript|vbscript|file):/i);
      assert.doesNotMatch(content, /<[^>]*\son\w+=/i);
    });
  });

  for (const address of ["javascript:a", "JAVASCRIPT:a", "vbscript:a", "file:///a", "data:text/html,a"]) {
    test(`a link to ${address}`, () => {
      const { content } = render(`[a](${address}) ![a](${address}) <${address}>\n\n[b]: ${address}\n\n[b]\n`);
      assert.doesNotMatch(content, /(?:href|src)="(?:javascript|vbscript|file|data):/i);
    });
  }
});
