/**
 * `buildCss()`: one style sheet out of `assets/css/main.css` and all it imports, while a layout renders.
 * Every file is checked by itself, so that a mistake is reported at its own line, then wrapped in the layer,
 * condition and media of its `@import`, and at last all is joined and pressed together.
 */
import { createRequire } from "node:module";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Source, Span } from "../../diagnostics/source.ts";
import type { AssetFile, Find, Publish, Read, RelUrl } from "../asset-file.ts";
import { fingerprint } from "../fingerprint.ts";
import { encodeSitePath, resolveSitePath } from "../site-address.ts";
import { type ImportRule, readHead } from "./imports.ts";
import { offsetOf } from "./scan.ts";
import { hasOwnScheme, rewriteUrls, type UrlContext } from "./urls.ts";

/** Browser versions as lightningcss takes them: `{ safari: (16 << 16) | (4 << 8) }`. */
type Targets = Readonly<Record<string, number>>;

export interface CssOptions {
  /** In `assets/` and its mounts, then `static/`; paths start with `/`. */
  readonly find: Find;
  readonly read: Read;
  readonly publish: Publish;
  readonly report: Report;
  /** Where the style sheet is asked for, for when it does not exist. */
  readonly span?: Span | undefined;
  readonly minify?: boolean | undefined;
  readonly targets?: Targets | undefined;
  readonly relUrl?: RelUrl | undefined;
}

export interface BuiltCss {
  /** `/css/main.<hash>.css`, encoded, published already. */
  readonly relPermalink: string;
  readonly content: string;
  /** For the `integrity` attribute. */
  readonly integrity: string;
  /** Absolute paths of all files that went in, fonts and images included: build anew when one changes. */
  readonly files: readonly string[];
}

type Lightning = typeof import("lightningcss");

/** Builds the style sheet at a path such as `/css/main.css`; nothing, and a report, when it does not exist. */
export function buildCss(entry: string, options: CssOptions): BuiltCss | undefined {
  const path = resolveSitePath("/", entry);
  const file = path === undefined ? undefined : options.find(path);
  if (!file) {
    const span = options.span ?? { source: { path: `assets${path ?? "/"}`, text: "" }, start: 0, end: 0 };
    options.report(diagnose("css/not-found", span, { path: entry }));
    return undefined;
  }
  const bundle = new Bundle(options);
  const joined = bundle.add(file);
  const code = bundle.press(file, joined);
  const { sitePath, integrity } = fingerprint(file.sitePath, code);
  options.publish({ sitePath, content: code });
  const relPermalink = (options.relUrl ?? encodeSitePath)(sitePath);
  return { relPermalink, content: code, integrity, files: [...bundle.files] };
}

class Bundle {
  readonly files = new Set<string>();
  readonly #options: CssOptions;
  readonly #lightning: Lightning;
  readonly #open: string[] = [];
  readonly #checked = new Map<string, string>();
  readonly #external = new Set<string>();

  constructor(options: CssOptions) {
    this.#options = options;
    // Loaded when a style sheet is built, not when this module is.
    this.#lightning = createRequire(import.meta.url)("lightningcss");
  }

  /** The text of a file with its imports in it. A file that imports itself is not taken in again. */
  add(file: AssetFile): string {
    if (this.#open.includes(file.sitePath)) return "";
    this.#open.push(file.sitePath);
    this.files.add(file.absolutePath);
    const source: Source = { path: file.shownPath, text: this.#text(file) };
    const head = readHead(source.text);
    const parts = head.rules.map((rule) =>
      rule.kind === "layers" ? rule.text : this.#import(rule, file, source),
    );
    parts.push(this.#check(file, { path: source.path, text: head.rest }, source));
    this.#open.pop();
    return parts.join("\n");
  }

  press(file: AssetFile, joined: string): string {
    const { minify = true, targets } = this.#options;
    const text = [...this.#external, joined].join("\n");
    const code = new TextEncoder().encode(text);
    const options = { filename: file.shownPath, code, minify, errorRecovery: true };
    return new TextDecoder().decode(
      this.#lightning.transform({ ...options, ...(targets && { targets }) }).code,
    );
  }

  #text(file: AssetFile): string {
    return new TextDecoder().decode(this.#options.read(file.absolutePath));
  }

  #import(rule: ImportRule, from: AssetFile, source: Source): string {
    if (hasOwnScheme(rule.url)) {
      this.#external.add(`${source.text.slice(rule.start, rule.end)};`);
      return "";
    }
    const path = resolveSitePath(from.sitePath, rule.url.replace(/[?#].*$/s, ""));
    const file = path === undefined ? undefined : this.#options.find(path);
    if (!file) {
      const span = { source, start: rule.start, end: rule.end };
      this.#options.report(diagnose("css/not-found", span, { path: rule.url }));
      return "";
    }
    return wrap(this.add(file), rule);
  }

  /** One file without what it imports: mistakes reported, addresses rewritten. */
  #check(file: AssetFile, rest: Source, shown: Source): string {
    const known = this.#checked.get(file.sitePath);
    if (known !== undefined) return known;
    const at = (line: number, column: number): Span => {
      const start = offsetOf(shown.text, line, column);
      return { source: shown, start, end: start };
    };
    const context: UrlContext = { ...this.#options, from: file, files: this.files, at };
    const { code, warnings } = this.#transform(rest, context, at);
    for (const { message, loc } of warnings) {
      this.#options.report(diagnose("css/unknown", at(loc.line, loc.column), { problem: message }));
    }
    this.#checked.set(file.sitePath, code);
    return code;
  }

  #transform(rest: Source, context: UrlContext, at: (line: number, column: number) => Span) {
    // The imports are left in the text to be checked with the rest; what they name stands before it already.
    const visitor = { ...rewriteUrls(context), Rule: { import: () => [] } };
    const options = { filename: rest.path, code: new TextEncoder().encode(rest.text), visitor };
    const run = (errorRecovery: boolean) => this.#lightning.transform({ ...options, errorRecovery });
    try {
      const { code, warnings } = run(false);
      return { code: new TextDecoder().decode(code), warnings };
    } catch (error) {
      if (!isSyntaxProblem(error)) throw error;
      // Once more, passing over what is wrong, to tell of all mistakes and keep the other rules.
      const { code, warnings } = run(true);
      const problems = warnings.length > 0 ? warnings : [error];
      for (const { message, loc } of problems) {
        this.#options.report(diagnose("css/syntax", at(loc.line, loc.column), { problem: message }));
      }
      return { code: new TextDecoder().decode(code), warnings: [] };
    }
  }
}

function wrap(text: string, { layer, supports, media }: ImportRule): string {
  let wrapped = text;
  if (layer !== undefined) wrapped = `@layer ${layer.replace(/^layer\(?|\)$/gi, "")} {\n${wrapped}\n}`;
  if (media !== "") wrapped = `@media ${media} {\n${wrapped}\n}`;
  // `supports(display: grid)` may leave out the parentheses that the rule of that name needs.
  if (supports !== undefined) wrapped = `@supports ${condition(supports)} {\n${wrapped}\n}`;
  return wrapped;
}

function condition(supports: string): string {
  return /^\s*(?:\(|not\b|selector\()/i.test(supports) ? supports : `(${supports})`;
}

interface SyntaxProblem {
  readonly message: string;
  readonly loc: { readonly line: number; readonly column: number };
}

function isSyntaxProblem(error: unknown): error is SyntaxProblem {
  return error instanceof Error && "loc" in error && typeof error.loc === "object" && error.loc !== null;
}
