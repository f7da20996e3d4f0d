import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { Lookup } from "../lookup/lookup.ts";
import { type LayoutQuery, walkPath } from "../lookup/query.ts";
import type { PageOutput } from "../model/output.ts";
import type { Page } from "../model/page.ts";
import type { LayoutEnvironment } from "../nunjucks/environment.ts";
import { LayoutError } from "../nunjucks/layout-error.ts";

/** Renders pages with the layouts that Hugo would take, and knows which page is being rendered. */
export class LayoutRenderer {
  readonly #environment: LayoutEnvironment;
  readonly #lookup: Lookup;
  readonly #hugo: object;
  readonly #report: Report;
  #current: PageOutput | undefined;

  constructor(environment: LayoutEnvironment, lookup: Lookup, hugo: object, report: Report) {
    this.#environment = environment;
    this.#lookup = lookup;
    this.#hugo = hugo;
    this.#report = report;
  }

  /** The page being rendered; functions that layouts call without it ask here. */
  get page(): Page {
    if (!this.#current) throw new Error("no page is being rendered");
    return this.#current.page;
  }

  get query(): LayoutQuery | undefined {
    return this.#current && queryOf(this.#current.page, this.#current.format);
  }

  layoutOf(output: PageOutput): string | undefined {
    return this.#lookup.layout(queryOf(output.page, output.format));
  }

  /** The page as text, `""` when its layout fails: that is reported at the layout's line, with the page as a note. */
  render(output: PageOutput, layout: string): string {
    const before = this.#current;
    this.#current = output;
    try {
      const { page } = output;
      return this.#environment.renderLayout(layout, { page, site: page.site, hugo: this.#hugo, output });
    } catch (error) {
      if (!(error instanceof LayoutError)) throw error;
      const { source, start, end, message } = error;
      const rendered = output.page.contentFile?.displayPath ?? output.page.relPermalink;
      this.#report(
        diagnose(
          "layout/failed",
          { source, start, end },
          { message },
          { hint: `It was rendering ${rendered}.` },
        ),
      );
      return "";
    } finally {
      this.#current = before;
    }
  }
}

export function queryOf(page: Page, format: PageOutput["format"]): LayoutQuery {
  const { name, mediaType, isPlainText } = format;
  return {
    path: walkPath(page.path, page.meta.type, page.bundleType === "leaf" && page.parent?.kind === "home"),
    kind: page.kind,
    type: page.type,
    ...(page.layout === "" ? {} : { layout: page.layout }),
    lang: page.language.lang,
    outputFormat: { name: name.toLowerCase(), mediaType, isPlainText },
  };
}
