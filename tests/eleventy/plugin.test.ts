import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  HtmlBasePlugin,
  IdAttributePlugin,
  InputPathToUrlTransformPlugin,
  type UserConfig,
} from "@11ty/eleventy";
import { SiteBuilder } from "../../hugo/build/builder.ts";
import { EleventyBuilder } from "../../hugo/cli/eleventy-builder.ts";
import { hugo } from "../../hugo/eleventy/plugin.ts";
import { buildWithEleventy, inputFolder } from "../../hugo/eleventy/run.ts";
import { emptyParams } from "../../hugo/formats/value.ts";
import { home, project } from "../support/cli.ts";
import { temporaryFolder, writeFiles } from "../support/txtar.ts";

const site = `
-- hugo.toml --
baseURL = "https://eksempel.no/"
disableKinds = ["rss", "sitemap", "taxonomy", "term"]
-- content/_index.md --
---
title: Forside
---
-- content/arbeid/_index.md --
---
title: Arbeid
weight: 2
---
-- content/arbeid/øvelse.md --
---
title: Øvelse
linkTitle: Kort
date: 2025-03-04
permalink: /feil/
tags: [eleventy]
pagination: 3
eleventyExcludeFromCollections: true
---
## Én overskrift

Se [arbeid](/arbeid/).
-- layouts/all.njk --
<!doctype html><html lang="nb"><head><title>{{ page.title | rop }}</title></head><body>{{ page.content }}</body></html>
`;

/** Builds a site with what \`configure\` adds to Eleventy; the page that its address names. */
async function build(
  context: { after(clean: () => void): void },
  configure: (eleventyConfig: UserConfig) => void,
): Promise<(path: string) => string> {
  const siteDir = temporaryFolder(context);
  writeFiles(siteDir, site);
  const builder = new SiteBuilder({
    siteDir,
    themeDir: project,
    importModule: home.importModule,
    environment: "production",
    env: {},
    flags: emptyParams(),
    cleanDestinationDir: false,
    isServer: false,
    now: () => new Date("2026-01-01T00:00:00Z"),
  });
  const output = join(siteDir, "public");
  const eleventyBuilder = new EleventyBuilder(builder, { quiet: true });
  await buildWithEleventy({ input: inputFolder(project), output }, (eleventyConfig) => {
    eleventyConfig.addPlugin(hugo, eleventyBuilder);
    eleventyConfig.addFilter("rop", (text: unknown) => String(text).toUpperCase());
    configure(eleventyConfig);
  });
  return (path) => readFileSync(join(output, path), "utf8");
}

test("a filter that is added to Eleventy works in the layouts", async (context) => {
  const read = await build(context, () => {});
  assert.match(read("arbeid/øvelse/index.html"), /<title>ØVELSE<\/title>/);
});

test("a transform runs over the pages and knows the content file and the address", async (context) => {
  const read = await build(context, (eleventyConfig) => {
    eleventyConfig.addTransform("merke", function (html) {
      return `${html}<!-- ${this.page.inputPath} ${this.page.url} -->`;
    });
  });
  assert.match(
    read("arbeid/øvelse/index.html"),
    /<!-- \.\/content\/arbeid\/øvelse\.md \/arbeid\/øvelse\/ -->$/,
  );
});

test("Eleventy's own plugins run over the pages", async (context) => {
  const read = await build(context, (eleventyConfig) => {
    eleventyConfig.addPlugin(HtmlBasePlugin, { baseHref: "https://base.no/" });
    eleventyConfig.addPlugin(IdAttributePlugin, {});
    eleventyConfig.addPlugin(InputPathToUrlTransformPlugin, {});
  });
  const html = read("arbeid/øvelse/index.html");
  assert.match(html, /<h2 id="[^"]+">/);
  assert.match(html, /href="https:\/\/base\.no\/arbeid\/"/);
});

test("collections.all has every page, with what feeds and menus read and Hugo's page, and front matter of Hugo is no data of Eleventy", async (context) => {
  let all: readonly CollectionItem[] = [];
  const read = await build(context, (eleventyConfig) => {
    eleventyConfig.addCollection<CollectionItem>("les", (api) => {
      all = api.getAll();
      return [];
    });
  });
  assert.ok(read("arbeid/øvelse/index.html"));
  assert.deepEqual(all.map((item) => item.url).sort(), ["/", "/arbeid/", "/arbeid/øvelse/"]);
  const item = all.find(({ url }) => url === "/arbeid/øvelse/") ?? assert.fail("the page is not there");
  assert.deepEqual(
    {
      date: item.date.toISOString(),
      title: item.data.title,
      lang: item.data.lang,
      inputPath: item.page.inputPath,
      fileSlug: item.page.fileSlug,
      navigation: item.data.eleventyNavigation,
      tags: item.data.tags,
      kind: item.data.hugoFile.page.kind,
    },
    {
      date: "2025-03-04T00:00:00.000Z",
      title: "Øvelse",
      lang: "en",
      inputPath: "./content/arbeid/øvelse.md",
      fileSlug: "øvelse",
      navigation: { key: "/arbeid/øvelse", title: "Kort", order: 0, parent: "/arbeid" },
      tags: undefined,
      kind: "page",
    },
  );
});

test("what a transform throws reaches the caller", async (context) => {
  const failing = build(context, (eleventyConfig) => {
    eleventyConfig.addTransform("feil", () => {
      throw new Error("Transformen gikk i stykker");
    });
  });
  await assert.rejects(failing);
});

interface CollectionItem {
  readonly url: string;
  readonly date: Date;
  readonly page: { readonly inputPath: string; readonly fileSlug: string };
  readonly data: {
    readonly title: string;
    readonly lang: string;
    readonly tags?: unknown;
    readonly eleventyNavigation: object;
    readonly hugoFile: { readonly page: { readonly kind: string } };
  };
}
