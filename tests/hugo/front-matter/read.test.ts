import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Diagnostic } from "../../../hugo/diagnostics/diagnostic.ts";
import { placeOf } from "../../../hugo/diagnostics/source.ts";
import { readFrontMatter } from "../../../hugo/front-matter/read.ts";

interface RecordedPage {
  readonly name: string;
  readonly text: string;
  readonly hugo: { readonly raw: string; readonly params: Record<string, unknown> } | null;
}

// Hugo 0.169's answers; `node --import tsx scripts/oracle/front-matter.ts` records them anew.
const fixture = join(import.meta.dirname, "../../fixtures/front-matter/pages.json");
const recorded = JSON.parse(readFileSync(fixture, "utf8")) as RecordedPage[];

function read(text: string) {
  const diagnostics: Diagnostic[] = [];
  const source = { path: "content/side.md", text };
  const frontMatter = readFrontMatter(source, (diagnostic) => diagnostics.push(diagnostic));
  return { frontMatter, diagnostics, source };
}

function told(text: string): string[] {
  const { diagnostics, source } = read(text);
  return diagnostics.map(({ code, message, span }) => {
    const { line, column } = placeOf(source, span.start);
    return `${line}:${column} ${code} ${message}`;
  });
}

/** As JSON shows it: dates as text in whole seconds, tables with their keys in order. */
function shown(value: unknown): unknown {
  if (value instanceof Date) return shown(value.toISOString());
  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value)) {
    return Math.floor(Date.parse(value) / 1000);
  }
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, shown(item)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
}

describe("a head is read as Hugo reads it", () => {
  for (const { name, text, hugo } of recorded) {
    test(`${name}: ${JSON.stringify(text).slice(0, 60)}`, () => {
      const { frontMatter, diagnostics } = read(text);
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      assert.equal(errors.length, hugo === null ? 1 : 0, errors.map(({ message }) => message).join());
      if (hugo === null) return;
      assert.equal(text.slice(frontMatter.start), hugo.raw);
      assert.deepEqual(shown(frontMatter.params), shown(hugo.params));
    });
  }
});

describe("a mistake in the head is told once, in plain words, at its place", () => {
  const rows: [name: string, text: string, expected: string][] = [
    [
      "a colon",
      "---\ntitle: Prosesser: nå\n---\n",
      "2:17 front-matter/yaml The front matter is broken: A text with `: ` in it must be in quotes.",
    ],
    [
      "a tab",
      "---\nbanner:\n\timage: å\n---\n",
      "3:1 front-matter/yaml The front matter is broken: A tab cannot indent YAML: use spaces.",
    ],
    [
      "a missing quote",
      '---\ntitle: "Åpen\nweight: 5\n---\n',
      '2:8 front-matter/yaml The front matter is broken: The closing `"` is missing.',
    ],
    [
      "a key twice",
      "---\ntitle: a\ntitle: b\n---\n",
      "3:1 front-matter/yaml The front matter is broken: The key stands here a second time.",
    ],
    [
      "no space",
      "---\ntitle:Ærlig\n---\n",
      "2:7 front-matter/yaml The front matter is broken: After the key's `:` comes a space.",
    ],
    [
      "an at sign",
      "---\nauthor: @kari\n---\n",
      "2:9 front-matter/yaml The front matter is broken: A text that begins with `@` must be in quotes.",
    ],
    [
      "no end",
      "---\ntitle: Ærlig\n\nTekst\n",
      "1:1 front-matter/unclosed The front matter is never closed: a line `---` is missing.",
    ],
    [
      "TOML",
      "+++\ntitle = Prosesser\n+++\n",
      "2:9 front-matter/toml The front matter is broken: The TOML is broken here: invalid value.",
    ],
    [
      "JSON",
      '{ "title": "Å", }\n',
      "1:17 front-matter/json The front matter is broken: JSON takes no comma after the last value.",
    ],
    [
      "a list on top",
      "- Først\n",
      "1:1 front-matter/delimiter A page that begins like this must begin with a whole line `---`.",
    ],
    [
      "two spellings",
      "---\nIngress: En\ningress: To\n---\n",
      "3:1 front-matter/two-spellings The key `ingress` stands here in two spellings; the one with capitals is used.",
    ],
  ];
  for (const [name, text, expected] of rows) test(name, () => assert.deepEqual(told(text), [expected]));
  test("a sound head has none", () => assert.deepEqual(told("---\ntitle: Støtteprosesser\n---\n"), []));
});

test("the body of a page with a broken head is still found", () => {
  const text = "---\ntitle: a: b\n---\nTekst\n";
  assert.equal(text.slice(read(text).frontMatter.start), "Tekst\n");
});

test("`---js` is not run", () => {
  assert.equal(told("---js\n{ title: process.exit(3) }\n---\n").length, 1);
});

describe("the place of a value", () => {
  const yaml =
    "---\ntitle: Å\nbanner:\n  image:\n    src: /a.png # b\nmenus: { main: { weight: 5 } }\nresources:\n- src: x.pdf\n- src: 'y.pdf'\n---\n";
  const toml =
    '+++\ntitle = "Å"\n[banner.image]\nsrc = "/a.png"\n[[resources]]\nsrc = "x.pdf"\n[[resources]]\nsrc = \'y.pdf\'\n+++\n';
  const json =
    '{ "title": "Å", "banner": { "image": { "src": "/a.png" } }, "resources": [{"src":"x.pdf"}, {"src":"y.pdf"}] }\n';
  const rows: [name: string, text: string, path: string, expected: string][] = [
    ["YAML, top", yaml, "title", "Å"],
    ["YAML, nested, any case", yaml, "Banner.Image.SRC", "/a.png"],
    ["YAML, in braces", yaml, "menus.main.weight", "5"],
    ["YAML, in a list", yaml, "resources.1.src", "'y.pdf'"],
    ["YAML, unknown key of a known table", yaml, "menus.main.name", "{"],
    ["TOML, top", toml, "title", '"Å"'],
    ["TOML, in a table", toml, "banner.image.src", '"/a.png"'],
    ["TOML, in a list of tables", toml, "resources.1.src", "'y.pdf'"],
    ["JSON, nested", json, "banner.image.src", '"/a.png"'],
    ["JSON, in a list", json, "resources.1.src", '"y.pdf"'],
    ["nothing known", yaml, "slug", "---"],
  ];
  for (const [name, text, path, expected] of rows) {
    test(name, () => {
      const { start, end } = read(text).frontMatter.spanOf(path);
      assert.equal(text.slice(start, end), expected);
    });
  }
});

describe("hostile heads of a megabyte take less than two seconds", () => {
  const million = 1_000_000;
  const rows: [string, string][] = [
    ["blank lines", `---\n${"\n".repeat(million)}---\n`],
    ["dashes", "---\n".repeat(million / 4)],
    ["braces", "{".repeat(million)],
    ["brackets", `---\na: ${"[".repeat(million)}\n---\n`],
    ["tables", `+++\n${"[a]\n".repeat(million / 4)}+++\n`],
    ["keys", `---\n${Array.from({ length: 60_000 }, (_, i) => `Nøkkel${i}: å`).join("\n")}\n---\n`],
    ["org lines", "#+a: b\n".repeat(million / 7)],
    ["tabs in a list", `---\na: [\n${"\t\n".repeat(million / 2)}]\n---\n`],
  ];
  for (const [name, text] of rows) {
    test(name, { timeout: 10_000 }, () => {
      const before = performance.now();
      read(text).frontMatter.spanOf("a.b");
      assert.ok(performance.now() - before < 2000);
    });
  }
});
