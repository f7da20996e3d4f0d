import type { FileLanguage } from "./language.ts";
import type { LayoutName } from "./name.ts";
import type { Formats } from "./site.ts";

/** Hugo's sorts of templates. */
export type Category = "layout" | "baseof" | "markup" | "shortcode" | "partial" | "other";

/** What a template is for; a page asks with a descriptor too. Absent parts are empty. */
export interface Descriptor {
  kind: string;
  /** `single`, `list`, `all` or a name of the author's own. */
  layout: string;
  format: string;
  mediaType: string;
  isPlainText: boolean;
  /** Of a render hook: `codeblock`, and `go` in `render-codeblock-go`. */
  variant1: string;
  variant2: string;
}

export interface Template {
  /** The file as it was given. */
  file: string;
  /** Hugo's path of it in the naming of today; breaks ties. */
  path: string;
  /** The folder that it is good for: `/blog`, or empty for the whole site. */
  dir: string;
  /** What a shortcode is called by. */
  name: string;
  category: Category;
  descriptor: Descriptor;
  language: FileLanguage;
  identifiers: number;
  suffix: string;
  /** One of Hugo's own, which loses to any layout of the site that matches. */
  isEmbedded: boolean;
}

/** Where a parsed name stands and what it is for; nothing for a render hook without a name. */
export function toTemplate(
  file: string,
  name: LayoutName,
  language: FileLanguage,
  formats: Formats,
): Template | undefined {
  const category = categoryOf(name);
  const descriptor = describe(name, formats);
  const template: Template = {
    file,
    path: name.path,
    dir: name.dir,
    name: name.stem,
    category,
    descriptor,
    language,
    identifiers: name.identifiers,
    suffix: name.suffix,
    isEmbedded: false,
  };
  if (category === "partial") {
    descriptor.layout = "";
    template.dir = name.pathNoIdentifier;
  }
  if (category === "shortcode") {
    const [dir = "", called = ""] = name.pathNoIdentifier.split("/_shortcodes/");
    template.dir = dir;
    template.name = called;
  }
  template.dir = template.dir.replace(/^\/_default/, "");
  return category === "markup" ? toHook(template) : template;
}

function toHook(template: Template): Template | undefined {
  const { descriptor } = template;
  if (!descriptor.layout.startsWith("render-")) return undefined;
  const variant = descriptor.layout.slice("render-".length);
  const hyphen = variant.indexOf("-");
  descriptor.variant1 = hyphen > 0 ? variant.slice(0, hyphen) : variant;
  descriptor.variant2 = hyphen > 0 ? variant.slice(hyphen + 1) : "";
  descriptor.layout = "";
  return { ...template, dir: template.dir.replace(/\/_markup$/, "") };
}

export function describe(name: LayoutName, formats: Formats): Descriptor {
  const { isPlainText, mediaType } = formats.resolve(name.format, name.suffix);
  let { kind, layout } = name;
  // Hugo: `rss.xml` is the layout of the output format `rss`, not a layout called so.
  if (layout === name.format || layout === kind) layout = "";
  // The home page's layout was called `index` before Hugo 0.146.
  if (layout === "index") {
    kind ||= "home";
    layout = "";
  }
  return {
    kind,
    layout,
    format: name.format,
    mediaType,
    isPlainText,
    variant1: "",
    variant2: "",
  };
}

function categoryOf(name: LayoutName): Category {
  const { path } = name;
  if (path.includes("/_shortcodes/")) return "shortcode";
  if (!name.isBaseof) {
    if (path.includes("/_markup/")) return "markup";
    if (path.startsWith("/_partials/")) return "partial";
  }
  if (name.stem === "baseof") return "baseof";
  return /^\/_(?:hugo|server)\//.test(path) ? "other" : "layout";
}

/** The name of a layout file of the time before Hugo 0.146, said as today. */
export function modernPath(path: string): string {
  let modern = path.replace(/^\/_default(?=\/)/, "");
  if (/^\/(?:shortcodes|partials)/.test(modern)) modern = `/_${modern.slice(1)}`;
  // `list-baseof.html` is `baseof.list.html`.
  return modern.replace(/\/([^/-]+)-baseof([^/]*)$/, (_all, layout: string, rest: string) => {
    return `/baseof.${layout}${rest.startsWith(".") ? rest : `.${rest}`}`;
  });
}
