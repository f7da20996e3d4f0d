import type { ContentInput } from "../../../hugo/content/input.ts";
import { renderContent } from "../../../hugo/content/render.ts";
import { renderShortcodes } from "../../../hugo/content/render-shortcodes.ts";
import type { RenderedContent } from "../../../hugo/content/rendered.ts";
import type { Diagnostic } from "../../../hugo/diagnostics/diagnostic.ts";
import { emptyParams, isParams, type Params, type Value } from "../../../hugo/formats/value.ts";
import { escapeHtml } from "../../../hugo/html/html.ts";
import { readMarkupConfig } from "../../../hugo/markdown/config.ts";
import { createMarkdown } from "../../../hugo/markdown/goldmark.ts";
import { embeddedShortcodes } from "../../../hugo/shortcode/embedded/embedded.ts";
import type { RefTarget } from "../../../hugo/shortcode/page.ts";
import { probeShortcodes } from "../../fuzz/probe-shortcodes.ts";
import { stubPage } from "../content/page-stub.ts";

/** A line of a fixture in `tests/fixtures/shortcode/`, as `scripts/oracle/shortcode.ts` asks Hugo for it. */
export interface RecordedCase {
  readonly config?: object;
  readonly params?: object;
  readonly markup?: "html";
  readonly text: string;
  /** Hugo's reason for not building the page. */
  readonly refused?: string;
}

export interface Ours {
  readonly content: RenderedContent;
  /** The text with its shortcodes rendered and its Markdown left. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

const shortcodes = new Map([...embeddedShortcodes, ...Object.entries(probeShortcodes())]);

/** Renders the page that the recording script gives to Hugo. */
export function renderCase(given: RecordedCase): Ours {
  const config = params(given.config);
  const own = params({ title: "Side", ...given.params });
  const head = `${JSON.stringify({ title: "Side", ...given.params })}\n`;
  const diagnostics: Diagnostic[] = [];
  const markupConfig = readMarkupConfig(isParams(config.markup) ? config.markup : emptyParams());
  const siteParams = isParams(config.params) ? config.params : emptyParams();
  const page = stubPage({
    params: own,
    site: {
      config,
      params: siteParams,
      resource: (path) =>
        path.replace(/^\//, "") === "bilder/to.png" ? { relPermalink: "/bilder/to.png" } : undefined,
    },
    page: {
      resources: { get: (name) => (name === "bilde.png" ? { relPermalink: "/side/bilde.png" } : undefined) },
      param: (key) => at(own, key) ?? at(siteParams, key),
      ref: (target) => reference(target, "https://example.org"),
      relref: (target) => reference(target, ""),
    },
  });
  const { summary, iscjklanguage } = own;
  const input: ContentInput = {
    source: { path: "content/side/index.md", text: head + given.text },
    start: head.length,
    markup: given.markup ?? "markdown",
    page,
    report: (diagnostic) => diagnostics.push(diagnostic),
    settings: {
      markdown: createMarkdown(markupConfig),
      shortcodes: { get: (name) => shortcodes.get(name), names: () => shortcodes.keys() },
      tableOfContents: markupConfig.tableOfContents,
      summaryLength: typeof config.summarylength === "number" ? config.summarylength : 70,
      hasCJKLanguage: config.hascjklanguage === true,
      highlight: (code) => `<pre tabindex="0"><code>${escapeHtml(code)}</code></pre>`,
      publish: (path) => `/${path}`,
    },
    ...(typeof summary === "string" && { summary }),
    ...(typeof iscjklanguage === "boolean" && { isCJKLanguage: iscjklanguage }),
  };
  return { content: renderContent(input), text: renderShortcodes(input, input.start), diagnostics };
}

function reference({ path }: RefTarget, origin: string): string | undefined {
  const [, file, fragment] = /^\/?(andre)(?:\.md)?(#.*)?$/.exec(path) ?? [];
  return file && `${origin}/${file}/${fragment ?? ""}`;
}

/** A parameter by its path, such as `banner.image`. */
function at(table: Params, path: string): Value | undefined {
  return path
    .toLowerCase()
    .split(".")
    .reduce<Value | undefined>((value, key) => (isParams(value) ? value[key] : undefined), table);
}

/** JSON as front matter and configuration come: tables without a prototype, keys in lower case. */
function params(value: object | undefined): Params {
  const table = emptyParams();
  for (const [key, each] of Object.entries(value ?? {})) {
    const isTable = typeof each === "object" && each !== null && !Array.isArray(each);
    table[key.toLowerCase()] = isTable ? params(each) : each;
  }
  return table;
}
