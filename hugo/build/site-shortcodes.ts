import type { LayoutEnvironment } from "../nunjucks/environment.ts";
import { templateShortcode } from "../nunjucks/shortcode-template.ts";
import type { AnyShortcode } from "../shortcode/call.ts";
import { embeddedShortcodes } from "../shortcode/embedded/embedded.ts";
import type { KnownShortcodes } from "../shortcode/nodes.ts";
import type { Layouts } from "./layouts.ts";

interface Modules {
  readonly site: ReadonlyMap<string, AnyShortcode>;
  readonly theme: ReadonlyMap<string, AnyShortcode>;
}

/** The shortcodes of a site by name: its own modules, its layouts, the theme's modules, then Hugo's own. */
export class SiteShortcodes implements KnownShortcodes<AnyShortcode> {
  readonly #known = new Map<string, AnyShortcode>();

  constructor(modules: Modules, layouts: Layouts, environment: LayoutEnvironment) {
    for (const [name, shortcode] of embeddedShortcodes) this.#known.set(name, shortcode);
    for (const [name, shortcode] of modules.theme) this.#known.set(name.toLowerCase(), shortcode);
    for (const [path, { text }] of layouts.files) {
      const name = /^_?shortcodes\/(.+?)(?:\.html)?\.njk$/i.exec(path)?.[1];
      if (name !== undefined) this.#known.set(name.toLowerCase(), templateShortcode(environment, path, text));
    }
    for (const [name, shortcode] of modules.site) this.#known.set(name.toLowerCase(), shortcode);
  }

  get(name: string): AnyShortcode | undefined {
    return this.#known.get(name.toLowerCase());
  }

  names(): Iterable<string> {
    return this.#known.keys();
  }
}
