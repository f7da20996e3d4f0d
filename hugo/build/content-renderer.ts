import type { ContentPage, ContentSettings } from "../content/input.ts";
import { tableOfContentsPlaceholder } from "../content/placeholder.ts";
import { renderContent } from "../content/render.ts";
import { renderString } from "../content/render-string.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import type { RenderedContent } from "../model/input.ts";
import type { Page } from "../model/page.ts";
import { PageContent } from "./page-content.ts";
import type { PageHooks } from "./page-hooks.ts";

const noSource: Source = { path: "", text: "" };

/** Renders the texts of the pages of one language. */
export class LanguageRenderer {
  readonly #settings: ContentSettings;
  readonly #report: Report;
  readonly #hooks: PageHooks;
  readonly #rendering = new Set<Page>();
  #count = 0;

  constructor(settings: ContentSettings, report: Report, hooks: PageHooks) {
    this.#settings = settings;
    this.#report = report;
    this.#hooks = hooks;
  }

  render(page: Page): RenderedContent {
    const source = page.contentFile?.source ?? noSource;
    const input = this.#input(page);
    // Hugo waits for itself here until its time is up; a page that shows itself is empty here, but for its contents.
    if (this.#rendering.has(page))
      return new PageContent(
        renderContent({ ...input, source: noSource, start: 0 }),
        tableOfContentsPlaceholder,
      );
    this.#rendering.add(page);
    try {
      const { summary } = page.meta;
      const { iscjklanguage } = page.params;
      return new PageContent(
        renderContent({
          ...input,
          source,
          start: page.frontMatter?.start ?? 0,
          ...(summary === "" ? {} : { summary }),
          ...(typeof iscjklanguage === "boolean" ? { isCJKLanguage: iscjklanguage } : {}),
        }),
      );
    } finally {
      this.#rendering.delete(page);
    }
  }

  /** Hugo's `markdownify`: Markdown that stands in front matter or in a layout. */
  markdownify(page: Page, text: string): string {
    const input = this.#input(page);
    const place = page.frontMatter?.spanOf("") ?? { source: input.source, start: 0, end: 0 };
    return renderString(input, text, place, "inline");
  }

  #input(page: Page): ContentPage {
    const hooks = this.#hooks.of(page);
    return {
      source: page.contentFile?.source ?? noSource,
      markup: isHtml(page) ? "html" : "markdown",
      page,
      settings: this.#settings,
      report: this.#report,
      number: this.#count++,
      ...(hooks && { hooks }),
    };
  }
}

function isHtml(page: Page): boolean {
  const markup = page.meta.markup || (page.contentFile?.path.split(".").pop() ?? "");
  return /^html?$/i.test(markup);
}
