import { join } from "node:path";
import type { RelUrl } from "../assets/asset-file.ts";
import type { ResolvedMounts } from "../assets/mounts.ts";
import { encodeSitePath } from "../assets/site-address.ts";
import type { HugoConfig } from "../config/config.ts";
import type { LanguageConfig } from "../config/languages.ts";
import { embeddedHookUse } from "../content/embedded-hooks/embedded-hooks.ts";
import { type Diagnostic, diagnose, type Report } from "../diagnostics/diagnostic.ts";
import { readGitInfo } from "../disk/git-info.ts";
import { DiskFile } from "../disk/site-disk.ts";
import { walk } from "../disk/walk.ts";
import { checkFrontMatter } from "../front-matter/check.ts";
import { createLookup, type Lookup } from "../lookup/lookup.ts";
import { readMarkupConfig } from "../markdown/config.ts";
import type { EmojiNames } from "../markdown/emoji.ts";
import { createMarkdown } from "../markdown/goldmark.ts";
import type { Highlight } from "../markdown/highlight.ts";
import { highlightOptions, optionsOf } from "../markdown/highlight-options.ts";
import { createHighlighter } from "../markdown/highlighter.ts";
import type { AliasOutput } from "../model/alias.ts";
import { buildSites } from "../model/build-sites.ts";
import type { PageOutput } from "../model/output.ts";
import { linkedResources, type Outputs, outputsOfSites } from "../model/outputs.ts";
import type { Page } from "../model/page.ts";
import { firstPagerAlias } from "../model/pagination.ts";
import type { SiteSettings } from "../model/settings.ts";
import { settingsOf } from "../model/settings-from-config.ts";
import type { Site } from "../model/site.ts";
import type { LayoutEnvironment } from "../nunjucks/environment.ts";
import { addFunctions } from "../nunjucks/functions.ts";
import { aliasPage } from "../output/alias.ts";
import type { AnyShortcode } from "../shortcode/call.ts";
import { absoluteLink, relativeLink } from "../url/base-url.ts";
import type { BuildRequest, RenderedFile } from "./builder.ts";
import { LanguageRenderer } from "./content-renderer.ts";
import { embeddedOutput } from "./embedded-outputs.ts";
import { createTranslators, type Translate } from "./interface-texts.ts";
import { LayoutRenderer, type RenderedOutput } from "./layout-renderer.ts";
import { layoutServices } from "./layout-services.ts";
import type { Layouts } from "./layouts.ts";
import { PageHooks } from "./page-hooks.ts";
import { Publications } from "./publications.ts";
import { SiteAssets } from "./site-assets.ts";
import { readContent, readData } from "./site-files.ts";
import { SiteShortcodes } from "./site-shortcodes.ts";
import { withAbsoluteUrls } from "./with-absolute-urls.ts";

export interface SiteBuildOptions {
  readonly request: BuildRequest;
  readonly config: HugoConfig;
  readonly layouts: Layouts;
  /** The site's own, then the theme's. */
  readonly mounts: readonly ResolvedMounts[];
  readonly shortcodes: {
    readonly site: ReadonlyMap<string, AnyShortcode>;
    readonly theme: ReadonlyMap<string, AnyShortcode>;
  };
  readonly environment: LayoutEnvironment;
  /** For languages with `enableEmoji`. */
  readonly emoji: EmojiNames | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly report: Report;
}

/** One build of a site: what was read of it, its model, and the rendering of its pages. */
export class SiteBuild {
  readonly config: HugoConfig;
  readonly layouts: Layouts;
  readonly diagnostics: readonly Diagnostic[];
  readonly report: Report;
  readonly sites: readonly Site[];
  readonly outputs: Outputs;
  readonly assets: SiteAssets;
  readonly publications = new Publications();
  readonly lookup: Lookup;
  readonly #options: SiteBuildOptions;
  readonly #renderer: LayoutRenderer;
  readonly #languages = new Map<string, LanguageRenderer>();
  readonly #highlight: Highlight = createHighlighter();
  readonly #pagerAliases: AliasOutput[] = [];

  constructor(options: SiteBuildOptions) {
    const { request, config, layouts, mounts, environment, report } = options;
    this.#options = options;
    this.config = config;
    this.layouts = layouts;
    this.diagnostics = options.diagnostics;
    this.report = report;
    this.#warnOfGoTemplates();

    const settings = settingsOf(config);
    const [first] = settings;
    if (!first) throw new Error("a configuration without languages");
    this.lookup = createLookup(
      [...layouts.files.keys()].map((path) => ({ path })),
      lookupSite(config, settings),
    );
    const relUrl: RelUrl = (sitePath) => relativeLink(first.baseURL, encodeSitePath(sitePath));
    const absUrl: RelUrl = (sitePath) => absoluteLink(first.baseURL, encodeSitePath(sitePath));
    this.assets = new SiteAssets({ mounts, publications: this.publications, report, relUrl, absUrl });
    const translators = createTranslators(config, mounts, report);
    this.#renderer = new LayoutRenderer(environment, this.lookup, hugoObject(config, request), report);
    addFunctions(
      environment,
      layoutServices(this.#renderer, this.assets, translators, (page, text) =>
        this.#languageOf(page).markdownify(page, text),
      ),
    );
    for (const language of config.languages)
      this.#languages.set(language.lang, this.#languageRenderer(language, relUrl));
    this.sites = this.#buildSites(first, translators);
    this.outputs = outputsOfSites(this.sites, report);
    for (const site of this.sites)
      for (const page of site.tree.all) if (page.frontMatter) checkFrontMatter(page.frontMatter, report);
  }

  /** `baseof.njk` stands for the one that fits the page being rendered; partials are found as Hugo finds them. */
  resolveLayout(name: string, _from: string | undefined): string | undefined {
    const query = this.#renderer.query;
    if (/^baseof(?:\.njk)?$/.test(name) && query) {
      const base = this.lookup.baseof(query);
      if (base !== undefined) return base;
    }
    return this.layouts.files.has(name) ? name : this.lookup.partial(name);
  }

  /** All files that pages make. A mistake on one page does not keep the others from being looked at. */
  renderAll(): RenderedFile[] {
    return [...this.outputs.pages]
      .sort(byFormat)
      .flatMap((output) => this.#render(output))
      .map(({ output, text }) => ({
        page: output.page,
        targetPath: `/${output.targetPath}`,
        text: withAbsoluteUrls(output, text),
      }));
  }

  /** Pages that send their readers on to another. */
  redirects(): Map<string, string> {
    return new Map(
      [...this.outputs.aliases, ...this.#pagerAliases].map(({ page, targetPath, permalink }) => [
        `/${targetPath}`,
        aliasPage(permalink, page.language.locale, page.permalink),
      ]),
    );
  }

  /** The files that are copied as they are: `static/`, and those in page bundles. */
  staticFiles(): Map<string, { copyOf: string }> {
    const files = new Map<string, { copyOf: string }>();
    for (const mounts of [...this.#options.mounts].reverse()) {
      for (const { absolutePath, sitePath } of [...mounts.folders("static")].reverse()) {
        for (const file of walk(absolutePath, absolutePath))
          files.set(join("/", sitePath, file.path), { copyOf: file.absolutePath });
      }
    }
    for (const { from, targetPath } of [...this.outputs.resources, ...linkedResources(this.sites)]) {
      if (from instanceof DiskFile) files.set(`/${targetPath}`, { copyOf: from.absolutePath });
    }
    return files;
  }

  #render(output: PageOutput): RenderedOutput[] {
    const layout = this.#renderer.layoutOf(output);
    if (layout !== undefined) return this.#renderWith(output, layout);
    const text = this.#renderer.during(output, () => embeddedOutput(output, this.config));
    if (text !== undefined) return [{ output, text }];
    this.#warnOfMissingLayout(output);
    return [];
  }

  #renderWith(output: PageOutput, layout: string): RenderedOutput[] {
    const rendered = this.#renderer.renderAll(output, layout);
    const alias = this.#renderer.hasPagers ? firstPagerAlias(output) : undefined;
    if (alias) this.#pagerAliases.push(alias);
    return rendered;
  }

  #warnOfMissingLayout({ page, format }: PageOutput): void {
    if (page.kind === "404") return;
    const source = page.contentFile?.source ?? { path: page.path, text: "" };
    this.report(
      diagnose(
        "layout/missing",
        { source, start: 0, end: 0 },
        { page: page.relPermalink, kind: page.kind, format: format.name },
      ),
    );
  }

  #warnOfGoTemplates(): void {
    const { goTemplates } = this.layouts;
    if (goTemplates.length === 0) return;
    const shown = goTemplates.slice(0, 5).map((path) => path.split("/").slice(1).join("/"));
    const names = shown.join(", ") + (goTemplates.length > shown.length ? ", …" : "");
    const [folder = ""] = (goTemplates[0] ?? "").split("/");
    const span = { source: { path: folder, text: "" }, start: 0, end: 0 };
    this.report(diagnose("layout/go-templates", span, { count: goTemplates.length, folder, names }));
  }

  #languageOf(page: Page): LanguageRenderer {
    const renderer = this.#languages.get(page.language.lang);
    if (!renderer) throw new Error(`no language ${page.language.lang}`);
    return renderer;
  }

  #languageRenderer(language: LanguageConfig, relUrl: RelUrl): LanguageRenderer {
    const { environment, shortcodes } = this.#options;
    const markup = readMarkupConfig(language.markup);
    const highlight = this.#highlight;
    const settings = {
      markdown: createMarkdown(markup, {
        emoji: language.enableEmoji ? this.#options.emoji : undefined,
        highlight,
      }),
      shortcodes: new SiteShortcodes(shortcodes, this.layouts, environment),
      tableOfContents: markup.tableOfContents,
      summaryLength: language.summaryLength,
      hasCJKLanguage: language.hasCJKLanguage,
      highlight: (code: string, lang: string, options: string) =>
        highlight(code, lang, highlightOptions(markup.highlight, optionsOf(options), "")),
      publish: (path: string, content: Uint8Array) => {
        const sitePath = `/${path.replace(/^\/+/, "")}`;
        this.publications.publish({ sitePath, content });
        return relUrl(sitePath);
      },
    };
    const hooks = new PageHooks({
      lookup: this.lookup,
      layouts: this.layouts.files.keys(),
      embedded: hookUse(this.config, language),
      renderer: this.#renderer,
      report: this.report,
    });
    return new LanguageRenderer(settings, this.report, hooks);
  }

  #buildSites(first: SiteSettings, translators: ReadonlyMap<string, Translate>): readonly Site[] {
    const { request, config, mounts } = this.#options;
    const folders = mounts.flatMap((mount) => mount.folders("data").map(({ absolutePath }) => absolutePath));
    return buildSites(
      {
        config,
        content: readContent(config, request.siteDir, first.contentExtensions, this.report),
        data: readData(config, folders, request.siteDir, this.report),
        now: request.now(),
        ...(config.enableGitInfo ? { git: readGitInfo(request.siteDir) } : {}),
        renderer: {
          render: (page) => this.#languageOf(page).render(page),
          pager: (page, make) => this.#renderer.pager(page, make),
          format: () => this.#renderer.format,
        },
        services: {
          config: config.raw,
          i18n: (lang, key, count) => translators.get(lang)?.(key, count) ?? "",
          asset: (path) => this.assets.resource(path)?.content.toString(),
          resource: (path) => this.assets.resource(path),
        },
      },
      this.report,
    );
  }
}

function lookupSite(
  config: HugoConfig,
  settings: readonly SiteSettings[],
): Parameters<typeof createLookup>[1] {
  return {
    languages: settings.map(({ language }) => language.lang),
    outputFormats: [...config.outputFormats.values()],
    mediaTypes: [...config.mediaTypes.values()],
    taxonomies: config.taxonomies,
    defaultOutputFormat: config.defaultOutputFormat || "html",
    embeddedHooks: (["link", "image"] as const).filter((kind) =>
      config.languages.some((language) => hookUse(config, language)[kind] === "fallback"),
    ),
  };
}

/** Hugo: all of HTML comes first, then one format after the other; what an address is depends on it. */
function byFormat({ format: a }: PageOutput, { format: b }: PageOutput): number {
  if (a.name === b.name) return 0;
  if (a.name === "html" || b.name === "html") return a.name === "html" ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}

function hookUse(config: HugoConfig, language: LanguageConfig): ReturnType<typeof embeddedHookUse> {
  const multihost = settingsOf(config).some((settings) => settings.multihost);
  return embeddedHookUse(readMarkupConfig(language.markup).goldmark, {
    count: config.languages.length,
    multihost,
  });
}

/** What layouts see as `hugo`; the version is the one whose answers this project gives. */
function hugoObject(config: HugoConfig, request: BuildRequest): object {
  const { environment } = config;
  return {
    version: "0.169.0",
    environment,
    isProduction: environment === "production",
    isDevelopment: environment === "development",
    isServer: request.isServer,
    isMultilingual: config.languages.length > 1,
    generator: '<meta name="generator" content="Hugo 0.169.0">',
  };
}
