import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { emptyParams, type Params, type Value } from "../../../hugo/formats/value.ts";
import { readMarkupConfig } from "../../../hugo/markdown/config.ts";
import { createMarkdown } from "../../../hugo/markdown/goldmark.ts";
import { highlightOptions, optionsOf } from "../../../hugo/markdown/highlight-options.ts";
import { createHighlighter } from "../../../hugo/markdown/highlighter.ts";

interface Fences {
  readonly markup: Value;
  readonly cases: readonly { readonly markdown: string; readonly html?: string }[];
}

interface Calls {
  readonly calls: readonly {
    readonly code: string;
    readonly lang: string;
    readonly options: string;
    readonly html: string;
  }[];
}

const folder = new URL("../../fixtures/highlight/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

for (const name of readdirSync(new URL("fences/", folder))) {
  const { markup, cases } = read(`fences/${name}`) as Fences;
  test(`${name}: ${cases.length} code blocks give the HTML that Hugo gave`, () => {
    const config = readMarkupConfig(lowerCased(markup) as Params);
    const markdown = createMarkdown(config, { highlight: createHighlighter() });
    for (const { markdown: text, html } of cases)
      assert.equal(markdown.render(text).html, html, JSON.stringify(text));
  });
}

test("the calls of the shortcode `highlight` give the HTML that Hugo gave", () => {
  const config = readMarkupConfig(emptyParams());
  const highlight = createHighlighter();
  for (const { code, lang, options, html } of (read("calls.json") as Calls).calls) {
    const settings = highlightOptions(config.highlight, optionsOf(options), "");
    assert.equal(highlight(code, lang, settings), html, JSON.stringify([code, lang, options]));
  }
});

function lowerCased(value: Value): Value {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Date)
    return value;
  const params = emptyParams();
  for (const key of Object.keys(value)) params[key.toLowerCase()] = lowerCased(value[key] ?? null);
  return params;
}
