import {
  type EmbeddedHook,
  embeddedHooks,
  type UseEmbedded,
} from "../content/embedded-hooks/embedded-hooks.ts";
import type { Locate } from "../content/segments.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Lookup } from "../lookup/lookup.ts";
import type { RenderHooks } from "../markdown/hooks.ts";
import type { Page } from "../model/page.ts";
import { type HookKind, type HookLayouts, hookKinds, renderHooks } from "../nunjucks/render-hooks.ts";
import { type LayoutRenderer, queryOf } from "./layout-renderer.ts";

interface PageHooksOptions {
  readonly lookup: Pick<Lookup, "hook">;
  /** Paths of the site's layouts. */
  readonly layouts: Iterable<string>;
  readonly embedded: Readonly<Record<EmbeddedHook, UseEmbedded>>;
  readonly renderer: Pick<LayoutRenderer, "renderHook">;
  readonly report: Report;
}

/** The render hooks of the pages of one language: the site's layouts, and Hugo's own. */
export class PageHooks {
  readonly #options: PageHooksOptions;
  readonly #kinds: ReadonlySet<HookKind>;
  readonly #embedded: readonly EmbeddedHook[];

  constructor(options: PageHooksOptions) {
    this.#options = options;
    this.#kinds = kindsIn(options.layouts);
    this.#embedded = (["image", "link"] as const).filter((kind) => options.embedded[kind] !== "never");
  }

  /** Nothing for a site that has none, so that they cost it nothing. */
  of(page: Page): ((locate: Locate) => RenderHooks) | undefined {
    if (this.#kinds.size === 0 && this.#embedded.length === 0) return undefined;
    return (locate) => this.#hooks(page, locate);
  }

  #hooks(page: Page, locate: Locate): RenderHooks {
    const { embedded, report } = this.#options;
    const own = this.#kinds.size === 0 ? {} : renderHooks(this.#layoutsOf(page, locate), this.#kinds);
    if (this.#embedded.length === 0) return own;
    const hugo = embeddedHooks(page, locate, report);
    const isHugos = (kind: EmbeddedHook) =>
      embedded[kind] === "always" || (embedded[kind] === "fallback" && !own[kind]);
    return {
      ...own,
      ...(isHugos("link") && { link: hugo.link }),
      ...(isHugos("image") && { image: hugo.image }),
    };
  }

  #layoutsOf(page: Page, locate: Locate): HookLayouts {
    const { lookup, renderer } = this.#options;
    const format = page.outputs[0]?.format;
    const query = format && queryOf(page, format);
    return {
      find: (kind, variant) => query && lookup.hook(kind, variant, query),
      render: (layout, context, place) => renderer.renderHook(layout, context, page, place),
      locate,
    };
  }
}

function kindsIn(layouts: Iterable<string>): ReadonlySet<HookKind> {
  const names = [...layouts].map((path) =>
    /(?:^|\/)_markup\/render-([a-z]+)/i.exec(path)?.[1]?.toLowerCase(),
  );
  return new Set(hookKinds.filter((kind) => names.includes(kind)));
}
