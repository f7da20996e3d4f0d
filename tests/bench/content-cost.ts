import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import { load } from "js-yaml";
import MarkdownIt from "markdown-it";
import { parse as parseToml } from "smol-toml";
import { renderContent } from "../../hugo/content/render.ts";
import { emptyParams } from "../../hugo/formats/value.ts";
import { readFrontMatter } from "../../hugo/front-matter/read.ts";
import { readMarkupConfig } from "../../hugo/markdown/config.ts";
import { createMarkdown } from "../../hugo/markdown/goldmark.ts";
import type { AnyShortcode } from "../../hugo/shortcode/call.ts";
import type { ShortcodePage, ShortcodeSite } from "../../hugo/shortcode/page.ts";
import { ratios, type Spread, spread } from "./statistics.ts";

export interface ContentCost {
  readonly files: number;
  /** Milliseconds of processor time of one pass over all files. */
  readonly ours: Spread;
  readonly bare: Spread;
  readonly ratio: Spread;
}

type Texts = readonly { readonly path: string; readonly text: string }[];

/**
 * What Hugo's writing language costs over bare Markdown: front matter, shortcodes and Markdown of a folder's
 * files, against gray-matter and markdown-it with nothing added, in turn in this process. Reading is not timed.
 */
export function contentCost(folder: string, rounds: number): ContentCost {
  const texts = textsIn(folder);
  const [ours, bare] = [ourPass(), barePass()];
  for (let warmUp = 0; warmUp < 2; warmUp++) {
    ours(texts);
    bare(texts);
  }
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(timed(() => ours(texts)));
    times.bare.push(timed(() => bare(texts)));
  }
  return {
    files: texts.length,
    ours: spread(times.ours),
    bare: spread(times.bare),
    ratio: ratios(times.ours, times.bare),
  };
}

function textsIn(folder: string): Texts {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

function timed(pass: () => void): number {
  const started = process.cpuUsage();
  pass();
  return process.cpuUsage(started).user / 1000;
}

/** Any shortcode that a text names gives what it encloses. */
const anyShortcode: AnyShortcode = { body: "any", render: (call) => call.inner };

const site: ShortcodeSite = {
  title: "",
  baseURL: "https://eksempel.no/",
  params: emptyParams(),
  data: emptyParams(),
  config: emptyParams(),
  i18n: (key) => key,
  asset: () => undefined,
};
const page: ShortcodePage = {
  title: "",
  kind: "page",
  lang: "nb",
  relPermalink: "/",
  permalink: "https://eksempel.no/",
  params: emptyParams(),
  resources: { get: () => undefined },
  site,
  param: () => undefined,
  ref: () => undefined,
  relref: () => undefined,
};

function ourPass(): (texts: Texts) => void {
  const markup = readMarkupConfig(emptyParams());
  const settings = {
    markdown: createMarkdown(markup),
    shortcodes: { get: () => anyShortcode, names: () => [] },
    tableOfContents: markup.tableOfContents,
    summaryLength: 70,
    hasCJKLanguage: false,
    highlight: (code: string) => code,
    publish: () => "",
  };
  const report = (): void => {};
  return (texts) => {
    for (const source of texts) {
      const { start } = readFrontMatter(source, report);
      String(renderContent({ source, start, markup: "markdown", page, settings, report }).content);
    }
  };
}

function barePass(): (texts: Texts) => void {
  const markdown = new MarkdownIt();
  const yaml = (text: string): object => Object(load(text));
  const options = { engines: { yaml, toml: parseToml } };
  return (texts) => {
    for (const { text } of texts) {
      const toml = text.startsWith("+++");
      const { content } = matter(text, {
        ...options,
        ...(toml ? { language: "toml", delimiters: "+++" } : {}),
      });
      markdown.render(content);
    }
  };
}
