import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { lowerKeys } from "../../../hugo/formats/lower-keys.ts";
import { decodeToml } from "../../../hugo/formats/toml.ts";
import { isParams } from "../../../hugo/formats/value.ts";
import { readMarkupConfig } from "../../../hugo/markdown/config.ts";
import { createMarkdown } from "../../../hugo/markdown/goldmark.ts";
import type { RenderHooks } from "../../../hugo/markdown/hooks.ts";

const folder = new URL("../../fixtures/markdown-hooks/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");

function sorted(table: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1))));
}

function told(kind: string, ...values: readonly (string | number | boolean | object)[]): string {
  return `⟦${kind} ${values.map((value) => (typeof value === "object" ? sorted(value) : String(value))).join("|")}⟧`;
}

/** The same as the templates in layouts/_markup print. */
const hooks: RenderHooks = {
  link: (c) => told("link", c.destination, c.title, c.text, c.plainText),
  image: (c) =>
    told("image", c.destination, c.title, c.text, c.plainText, c.isBlock, c.ordinal, c.attributes),
  heading: (c) => told("heading", c.level, c.anchor, c.text, c.plainText, c.attributes),
  blockquote: (c) =>
    told("blockquote", c.type, c.alertType, c.alertTitle, c.alertSign, c.text, c.ordinal, c.attributes),
  passthrough: (c) => told("passthrough", c.type, c.inner, c.ordinal, c.attributes),
  codeblock: () => (c) => told("codeblock", c.type, c.inner, c.ordinal, c.attributes, c.options),
};

// Recorded from Hugo 0.169.0 with the templates and the configuration beside it.
test("hooks are told what Hugo tells its own", () => {
  const config = decodeToml(read("hugo.toml"));
  assert.ok(isParams(config));
  const { markup } = lowerKeys(config);
  assert.ok(isParams(markup));
  const { html } = createMarkdown(readMarkupConfig(markup)).render(read("page.md"), { hooks });
  assert.equal(`${html}\n`, read("hugo.html"));
});
