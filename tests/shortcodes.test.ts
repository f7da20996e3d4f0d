import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { DefinedShortcode } from "../hugo/shortcode/define.ts";
import { renderText } from "./hugo/content/page-stub.ts";

const folder = new URL("../shortcodes/", import.meta.url);
const files = readdirSync(fileURLToPath(folder), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replaceAll("\\", "/"));
const modules = await Promise.all(
  files.map(
    async (file): Promise<[string, DefinedShortcode]> => [
      file.slice(0, -".ts".length),
      (await import(new URL(file, folder).href)).default,
    ],
  ),
);
const shortcodes = Object.fromEntries(modules);

describe("shortcode modules", () => {
  test("there are some", () => {
    assert.ok(modules.length >= 3);
  });

  for (const [name, shortcode] of modules) {
    test(`${name} describes itself and each of its parameters`, () => {
      assert.match(shortcode.description, /\.$/);
      assert.ok(shortcode.examples.length > 0);
      for (const [param, schema] of Object.entries(shortcode.params?.shape ?? {})) {
        assert.ok(schema.description, `${param} has no description`);
      }
    });

    for (const example of shortcode.examples) {
      test(`${name}: ${example.title}`, () => {
        const { content, diagnostics } = renderText(example.source, shortcodes);
        assert.deepEqual(diagnostics, []);
        assert.equal(content.content.trim(), example.html);
      });
    }
  }
});
