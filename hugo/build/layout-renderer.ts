import { type Diagnostic, diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/source.ts";
import type { Lookup } from "../lookup/lookup.ts";
import { type LayoutQuery, walkPath } from "../lookup/query.ts";
import { isStandaloneKind } from "../model/kind.ts";
import type { PageOutput } from "../model/output.ts";
import type { Page } from "../model/page.ts";
import { type Pager, pagerOutputs } from "../model/pagination.ts";
import type { LayoutEnvironment } from "../nunjucks/environment.ts";
import { LayoutError } from "../nunjucks/layout-error.ts";

/** Renders pages with the layouts that Hugo would take, and knows which page is being rendered. */
export class LayoutRenderer {
  readonly #environment: LayoutEnvironment;
  readonly #lookup: Lookup;
  readonly #hugo: object;
  readonly #report: Report;
  #current: PageOutput | undefined;
  #inner: ContentPlace | undefined;
  #pagers: readonly Pager[] | undefined;
  readonly #failedHooks = new Set<string>();

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

  /** What a render hook stands for while its layout is rendered. */
  get inner(): ContentPlace | undefined {
    return this.#inner;
  }

  layoutOf(output: PageOutput): string | undefined {
    return this.#lookup.layout(queryOf(output.page, output.format));
  }

  /** A page in all its files: one for each pager, when its layout cuts a list into pagers. */
  renderAll(output: PageOutput, layout: string): RenderedOutput[] {
    this.#pagers = undefined;
    const first = { output, text: this.render(output, layout) };
    const further = this.#pagers === undefined ? [] : pagerOutputs(output, this.#pagerCount());
    return [first, ...further.map((pager) => ({ output: pager, text: this.render(pager, layout) }))];
  }

  /** Runs a step that writes a file without a layout. */
  during<T>(output: PageOutput, run: () => T): T {
    const before = this.#current;
    this.#current = output;
    try {
      return run();
    } finally {
      this.#current = before;
    }
  }

  /** The output format of the file being rendered. Hugo: site maps and the like name pages as HTML does. */
  get format(): string | undefined {
    if (!this.#current || isStandaloneKind(this.#current.page.kind)) return undefined;
    return this.#current.format.name;
  }

  /** Whether the page rendered last has pagers. */
  get hasPagers(): boolean {
    return this.#pagers !== undefined;
  }

  /** The pager that is being rendered. A page that is looked at from another shows its first. */
  pager(page: Page, make: (format?: PageOutput["format"]) => readonly Pager[]): Pager | undefined {
    if (this.#current?.page !== page) return make()[0];
    this.#pagers ??= make(this.#current.format);
    return this.#pagers[this.#current.pagerNumber - 1];
  }

  #pagerCount(): number {
    return this.#pagers?.length ?? 0;
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
      const rendered = output.page.contentFile?.displayPath ?? output.page.relPermalink;
      this.#fail(error, { hint: `It was rendering ${rendered}.` });
      return "";
    } finally {
      this.#current = before;
    }
  }

  /** The HTML of a render hook, `""` when its layout fails: that is reported once, with the first place as a note. */
  renderHook(layout: string, context: object, page: Page, span: Span): string {
    const before = this.#inner;
    this.#inner = { page, span };
    try {
      const more = { page: this.#current?.page ?? page, pageInner: page, site: page.site, hugo: this.#hugo };
      return this.#environment.renderLayout(layout, { ...context, ...more });
    } catch (error) {
      if (!(error instanceof LayoutError)) throw error;
      const place = `${error.source.path}:${error.start}`;
      if (!this.#failedHooks.has(place))
        this.#fail(error, { notes: [{ message: "It was rendering this.", span }] });
      this.#failedHooks.add(place);
      return "";
    } finally {
      this.#inner = before;
    }
  }

  #fail({ source, start, end, message }: LayoutError, more: Pick<Diagnostic, "hint" | "notes">): void {
    this.#report(diagnose("layout/failed", { source, start, end }, { message }, more));
  }
}

export interface RenderedOutput {
  readonly output: PageOutput;
  readonly text: string;
}

/** Something in the text of a page. */
export interface ContentPlace {
  readonly page: Page;
  readonly span: Span;
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
