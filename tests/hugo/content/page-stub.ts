import type { ContentInput, ContentSettings } from "../../../hugo/content/input.ts";
import { renderContent } from "../../../hugo/content/render.ts";
import type { RenderedContent } from "../../../hugo/content/rendered.ts";
import type { Diagnostic } from "../../../hugo/diagnostics/diagnostic.ts";
import type { Source } from "../../../hugo/diagnostics/source.ts";
import { emptyParams, type Params } from "../../../hugo/formats/value.ts";
import { escapeHtml } from "../../../hugo/html/html.ts";
import { readMarkupConfig } from "../../../hugo/markdown/config.ts";
import { createMarkdown } from "../../../hugo/markdown/goldmark.ts";
import type { AnyShortcode } from "../../../hugo/shortcode/call.ts";
import type { ShortcodePage, ShortcodeSite } from "../../../hugo/shortcode/page.ts";

const texts: Readonly<Record<string, string>> = {
  strategy_card_purpose: "Formål",
  strategy_card_effect: "Effekt",
  strategy_card_input: "Input",
  external_link_new_tab: "åpnes i ny fane",
};

/** A page with nothing in it but its title, for shortcodes to see. */
export function stubPage(
  more: { params?: Params; site?: Partial<ShortcodeSite>; page?: Partial<ShortcodePage> } = {},
): ShortcodePage {
  const site: ShortcodeSite = {
    title: "Prøveside",
    baseURL: "https://example.org/",
    params: emptyParams(),
    data: emptyParams(),
    config: emptyParams(),
    i18n: (key) => texts[key] ?? key,
    asset: (path) => (path.startsWith("icons/") ? '<svg width="1em">\n</svg>\n' : undefined),
    ...more.site,
  };
  const params = more.params ?? emptyParams();
  return {
    title: "Side",
    kind: "page",
    lang: "nb",
    relPermalink: "/side/",
    permalink: "https://example.org/side/",
    params,
    resources: { get: () => undefined },
    site,
    param: (key) => params[key] ?? site.params[key],
    ref: () => undefined,
    relref: () => undefined,
    ...more.page,
  };
}

export interface Stubbed {
  readonly content: RenderedContent;
  readonly diagnostics: readonly Diagnostic[];
  readonly published: ReadonlyMap<string, Uint8Array>;
}

/** Renders a text as the body of a page that has the given shortcodes. */
export function renderText(
  text: string,
  shortcodes: Readonly<Record<string, AnyShortcode>>,
  more: {
    page?: ShortcodePage;
    markup?: Params;
    settings?: Partial<ContentSettings>;
    input?: Partial<ContentInput>;
  } = {},
): Stubbed {
  const diagnostics: Diagnostic[] = [];
  const published = new Map<string, Uint8Array>();
  const source: Source = { path: "content/side.md", text };
  const names = new Map(Object.entries(shortcodes));
  const config = readMarkupConfig(more.markup ?? emptyParams());
  const settings: ContentSettings = {
    markdown: createMarkdown(config),
    shortcodes: { get: (name) => names.get(name), names: () => names.keys() },
    tableOfContents: config.tableOfContents,
    summaryLength: 70,
    hasCJKLanguage: false,
    highlight: (code) => `<pre>${escapeHtml(code)}</pre>`,
    publish: (path, bytes) => {
      published.set(path, bytes);
      return `/${path}`;
    },
    ...more.settings,
  };
  const content = renderContent({
    source,
    start: 0,
    markup: "markdown",
    page: more.page ?? stubPage(),
    settings,
    report: (diagnostic) => diagnostics.push(diagnostic),
    ...more.input,
  });
  return { content, diagnostics, published };
}
