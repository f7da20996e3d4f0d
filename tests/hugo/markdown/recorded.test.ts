import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { emptyParams, type Params, type Value } from "../../../hugo/formats/value.ts";
import { readMarkupConfig } from "../../../hugo/markdown/config.ts";
import { createMarkdown } from "../../../hugo/markdown/goldmark.ts";
import { tableOfContents } from "../../../hugo/markdown/table-of-contents.ts";

interface Fixture {
  readonly markup: Value;
  readonly cases: readonly { readonly markdown: string; readonly html: string; readonly toc: string }[];
}

const folder = new URL("../../fixtures/markdown/", import.meta.url);

for (const name of readdirSync(folder).filter((file) => file.endsWith(".json"))) {
  const { markup, cases } = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Fixture;
  test(`${name}: ${cases.length} texts give the HTML that Hugo gave`, () => {
    const config = readMarkupConfig(lowerCased(markup) as Params);
    const md = createMarkdown(config);
    for (const [n, { markdown, html, toc }] of cases.entries()) {
      const result = md.render(markdown);
      assert.equal(result.html, html, `case ${n}: ${JSON.stringify(markdown)}`);
      assert.equal(tableOfContents(result.headings, config.tableOfContents), toc, `case ${n}`);
    }
  });
}

function lowerCased(value: Value): Value {
  if (Array.isArray(value)) return value.map(lowerCased);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  const params = emptyParams();
  for (const key of Object.keys(value)) params[key.toLowerCase()] = lowerCased(value[key] ?? null);
  return params;
}
