import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { placeOf } from "../../../hugo/diagnostics/source.ts";
import { checkFrontMatter } from "../../../hugo/front-matter/check.ts";
import { readFrontMatter } from "../../../hugo/front-matter/read.ts";
import { frontMatterJsonSchema } from "../../../hugo/front-matter/schema.ts";

function told(head: string): string[] {
  const source = { path: "content/side.md", text: `---\n${head}\n---\n` };
  const found: string[] = [];
  const frontMatter = readFrontMatter(source, () => {});
  checkFrontMatter(frontMatter, ({ severity, code, span }) => {
    const { line, column } = placeOf(source, span.start);
    found.push(`${line}:${column} ${severity} ${code.slice("front-matter/".length)}`);
  });
  return found;
}

// An error is what Hugo 0.169 refuses; a warning is what it reads as nothing.
describe("typed keys are checked with Hugo's leniency", () => {
  const rows: [head: string, expected: string[]][] = [
    ["title: 5\nweight: '5'\ndraft: 'true'\nkeywords: å\naliases: /gammel/", []],
    ["title:\nweight:\ncascade:\nbuild:\nparams:", []],
    ["title: [a]", ["2:8 warning lost-value"]],
    ["weight: x", ["2:9 warning lost-value"]],
    ["draft: ja", ["2:8 warning lost-value"]],
    ["url: https://a.no/", ["2:6 error bad-value"]],
    ["aliases: [/a/, 'http://b.no']", ["2:16 error bad-value"]],
    ["build: never", ["2:8 error bad-value"]],
    ["build: { publishResources: ja }", ["2:28 error bad-value"]],
    ["sitemap: { priority: x }", ["2:22 error bad-value"]],
    ["sitemap: x", []],
    ["cascade: x", ["2:10 error bad-value"]],
    ["params: [a]", ["2:9 error bad-value"]],
    ["_build: {}", ["2:9 error bad-value"]],
    ["banner:\n  image:\n    src: [1]", ["4:10 warning lost-value"]],
    ["navigation_link: Les mer", ["2:18 warning lost-value"]],
    ["egen: { hva: som, helst: [1] }", []],
  ];
  for (const [head, expected] of rows) test(head, () => assert.deepEqual(told(head), expected));
});

test("the schema is given as JSON Schema, each key described", () => {
  const properties = frontMatterJsonSchema().properties as Record<string, { description?: string }>;
  assert.deepEqual(
    Object.entries(properties).filter(([, { description }]) => !description),
    [],
  );
});
