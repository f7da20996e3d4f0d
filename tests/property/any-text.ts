/** What holds for any text whatever, with the arbitrary that makes the texts and how often the quick tests try. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readHead } from "../../hugo/assets/css/imports.ts";
import { readAddress, resolveSitePath } from "../../hugo/assets/site-address.ts";
import { readConfig } from "../../hugo/config/config.ts";
import type { Diagnostic } from "../../hugo/diagnostics/diagnostic.ts";
import { decode, type Format } from "../../hugo/formats/decode.ts";
import { FormatError } from "../../hugo/formats/format-error.ts";
import { emptyParams } from "../../hugo/formats/value.ts";
import { readFrontMatter } from "../../hugo/front-matter/read.ts";
import { readMarkupConfig } from "../../hugo/markdown/config.ts";
import { createMarkdown } from "../../hugo/markdown/goldmark.ts";
import { checkDiagnostics } from "./diagnostics.ts";
import { markups } from "./markups.ts";
import { pageRenderer } from "./page.ts";
import { forAll } from "./runs.ts";
import { bodies, files, tables } from "./texts.ts";

const names = ["standard", "everything", "unsafe"] as const;
const formats: readonly Format[] = ["yaml", "toml", "json", "csv", "xml", "org"];

/** `times`: how many times as many texts as in the quick tests. */
export function anyText(times: number): void {
  test("any head is read, and its mistakes lie in the file", () => {
    forAll(files, 800 * times, (text) => {
      const diagnostics: Diagnostic[] = [];
      const source = { path: "content/side.md", text };
      const { start, spanOf } = readFrontMatter(source, (found) => void diagnostics.push(found));
      assert.ok(start >= 0 && start <= text.length);
      const place = spanOf("title");
      assert.ok(place.start >= 0 && place.start <= place.end && place.end <= text.length);
      checkDiagnostics(diagnostics);
    });
  });

  for (const name of names) {
    test(`any Markdown is rendered with the settings “${name}”`, () => {
      const markdown = createMarkdown(readMarkupConfig(markups[name]), { emoji: new Map([["smile", "😄"]]) });
      forAll(bodies, 300 * times, (text) => {
        const told: { start: number; end: number }[] = [];
        const { html } = markdown.render(text, { report: (problem) => void told.push(problem) });
        assert.equal(typeof html, "string");
        for (const { start, end } of told) assert.ok(start >= 0 && start <= end && end <= text.length);
      });
    });

    test(`any file becomes a page with the settings “${name}”`, () => {
      const render = pageRenderer(name);
      forAll(files, 300 * times, (text) => checkDiagnostics(render(text).diagnostics));
    });
  }

  for (const format of formats) {
    test(`any ${format} is read or refused at a place in it`, () => {
      forAll(tables, 300 * times, (text) => {
        try {
          decode(format, text);
        } catch (error) {
          if (!(error instanceof FormatError)) throw error;
          assert.ok(error.offset >= 0 && error.offset <= text.length, `${error.message} at ${error.offset}`);
        }
      });
    });
  }

  test("any configuration gives settings", () => {
    const paths = fc.constantFrom(
      "hugo.toml",
      "hugo.yaml",
      "hugo.json",
      "config/_default/menus.nb.toml",
      "config/_default/params.yaml",
      "config/production/hugo.toml",
    );
    forAll(
      fc.array(fc.record({ path: paths, text: fc.oneof(tables, settings) }), { maxLength: 3 }),
      300 * times,
      (written) => {
        const diagnostics: Diagnostic[] = [];
        const input = {
          files: written,
          environment: "production",
          env: { HUGO_PARAMS_A: "b" },
          flags: emptyParams(),
        };
        const config = readConfig(input, (found) => void diagnostics.push(found));
        assert.ok(config.languages.length > 0);
        checkDiagnostics(diagnostics);
      },
    );
  });

  test("any address of a file is one below the site, another site's, or refused", () => {
    const addresses = fc.oneof(
      bodies,
      fc
        .array(
          fc.constantFrom(
            "..",
            ".",
            "/",
            "\\",
            "%2e",
            "%2E%2e",
            "%2f",
            "%5c",
            "%00",
            "a",
            "å",
            "http:",
            "//",
            "?",
            "#",
            "javascript:",
          ),
          { maxLength: 12 },
        )
        .map((list) => list.join("")),
    );
    forAll(addresses, 2000 * times, (text) => {
      const address = readAddress(text);
      if (address.kind === "site")
        assert.ok(!address.path.split("/").includes("..") && !/[\\\0]/.test(address.path));
      if (address.kind === "external") assert.match(address.url, /^(?:https?:)?\/\//);
      const resolved = resolveSitePath("/css/a.css", text);
      if (resolved !== undefined) assert.ok(!resolved.split("/").includes("..") && resolved.startsWith("/"));
    });
  });

  test("the head of any style sheet is read", () => {
    const styles = fc.constantFrom(
      "@import ",
      "@layer ",
      "@charset ",
      "url(",
      ")",
      '"',
      "'",
      "a.css",
      ";",
      "{",
      "}",
      "/*",
      "*/",
      "\\",
      "\n",
      "layer(a)",
      "supports(",
      " ",
      "æ",
      "\0",
    );
    forAll(fc.array(styles, { maxLength: 30 }), 1000 * times, (list) => {
      const text = list.join("");
      const { rest, rules } = readHead(text);
      assert.equal(rest.length, text.length);
      for (const rule of rules)
        if (rule.kind === "import") assert.ok(rule.start <= rule.end && rule.end <= text.length);
    });
  });
}

/** Settings of all kinds of types where Hugo has one. */
const settings: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        "baseURL",
        "title",
        "languages",
        "params",
        "menus",
        "menu.main",
        "permalinks",
        "taxonomies",
        "outputs",
        "outputFormats",
        "mediaTypes",
        "module.mounts",
        "markup",
        "markup.goldmark.extensions",
        "markup.highlight",
        "pagination.pagerSize",
        "related",
        "frontmatter",
        "cascade",
        "sitemap",
        "timeZone",
        "defaultContentLanguage",
        "disableKinds",
        "languages.nb",
        "__proto__",
        "constructor.prototype",
        "summaryLength",
        "publishDir",
        "contentDir",
        "ignoreFiles",
        "security",
        "services",
        "privacy.x",
      ),
      fc.constantFrom(
        '""',
        '"a"',
        "1",
        "-1",
        "1e99",
        "true",
        "[]",
        '["a"]',
        "[[]]",
        "{}",
        "{a = 1}",
        '{a = "b"}',
        "{a = {}}",
        "[{}]",
        "[{name = 1}]",
        "2026-01-01",
        "nan",
        '"("',
        '"\\u0000"',
        "{nb = {}}",
        "{__proto__ = {a = 1}}",
      ),
    ),
    { maxLength: 6 },
  )
  .map((list) => [...new Map(list)].map(([key, value]) => `${key} = ${value}\n`).join(""));
