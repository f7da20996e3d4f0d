import { Html, trusted } from "../html/html.ts";
import { type LayoutEnvironment, named } from "./environment.ts";

/** The files under `assets/` as a layout uses them. */
export interface LayoutAsset {
  readonly content: string | Html;
  readonly relPermalink: string;
  readonly permalink: string;
}

/** What the functions and filters of layouts have done for the page being rendered. */
export interface LayoutServices {
  i18n(key: string, countOrContext: unknown): string;
  /** Hugo's `markdownify`: a single paragraph loses its `<p>`. */
  markdownify(text: string): string;
  relURL(address: string): string;
  absURL(address: string): string;
  relLangURL(address: string): string;
  absLangURL(address: string): string;
  urlize(text: string): string;
  anchorize(text: string): string;
  formatDate(date: Date, layout: string): string;
  formatNumber(value: number, precision: number): string;
  asset(path: string): LayoutAsset | undefined;
  /** The same file at an address that changes with its content. */
  fingerprint(asset: unknown): LayoutAsset;
  css(path: string): LayoutAsset;
  picture(options: unknown): Html;
}

/** Nunjucks' own filters that give a text like the one they got: HTML stays HTML. */
const keepHtml = ["capitalize", "center", "indent", "lower", "replace", "title", "trim", "upper"];

/** Hugo's functions by the names that layouts use; `LayoutServices` says what each does. */
export function addFunctions(environment: LayoutEnvironment, services: LayoutServices): void {
  for (const name of keepHtml) {
    const original = environment.getFilter(name);
    environment.addFilter(name, (value: unknown, ...rest: unknown[]) =>
      value instanceof Html ? trusted(String(original(String(value), ...rest))) : original(value, ...rest),
    );
  }
  const add = (name: string, run: (...values: never[]) => unknown): void => {
    environment.addGlobal(name, named(`function \`${name}\``, run));
  };
  const filter = (name: string, run: (...values: never[]) => unknown): void => {
    environment.addFilter(name, named(`filter \`${name}\``, run));
  };
  const both = (name: string, run: (...values: never[]) => unknown): void => {
    add(name, run);
    filter(name, run);
  };

  both("i18n", (key: unknown, countOrContext: unknown) => services.i18n(text(key), countOrContext));
  both("T", (key: unknown, countOrContext: unknown) => services.i18n(text(key), countOrContext));
  both("markdownify", (value: unknown) => trusted(services.markdownify(text(value))));
  both("plainify", (value: unknown) => plainify(text(value)));
  both("relURL", (value: unknown) => services.relURL(text(value)));
  both("absURL", (value: unknown) => services.absURL(text(value)));
  both("relLangURL", (value: unknown) => services.relLangURL(text(value)));
  both("absLangURL", (value: unknown) => services.absLangURL(text(value)));
  both("urlize", (value: unknown) => services.urlize(text(value)));
  both("anchorize", (value: unknown) => services.anchorize(text(value)));
  filter("safeHTML", (value: unknown) => trusted(text(value)));
  filter("jsonify", (value: unknown) => trusted(JSON.stringify(value ?? null)));
  filter("dateFormat", (value: unknown, layout: unknown) =>
    value instanceof Date ? services.formatDate(value, text(layout)) : "",
  );
  filter("formatNumber", (value: unknown, precision: unknown) =>
    services.formatNumber(Number(value), Number(precision ?? 0)),
  );
  filter("fingerprint", (asset: unknown) => services.fingerprint(asset));
  add("picture", (options: unknown) => services.picture(options));
  environment.addGlobal("css", {
    build: named("function `css.build`", (path: unknown) => services.css(text(path))),
  });
  environment.addGlobal("resources", {
    get: named("function `resources.get`", (path: unknown) => services.asset(text(path))),
  });
}

/** Hugo's `plainify`: HTML without its tags. What is left is HTML still, fit for an attribute too. */
function plainify(html: string): Html {
  const left = html.replace(/<[^>]*>/g, "");
  return trusted(left.trim().replace(/[<>"]/g, (c) => (c === "<" ? "&lt;" : c === ">" ? "&gt;" : "&quot;")));
}

function text(value: unknown): string {
  return value === undefined || value === null ? "" : String(value);
}
