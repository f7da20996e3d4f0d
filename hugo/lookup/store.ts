import { type LegacyTarget, legacyTables } from "./legacy.ts";
import { hugoPath, type LayoutName, parseName } from "./name.ts";
import { type Formats, indexFormats, type LookupSite } from "./site.ts";
import { modernPath, type Template, toTemplate } from "./template.ts";

// Hugo's own templates; `hugo/output/` and `hugo/markdown/` have what they write.
const embeddedNames = [
  "/alias.html",
  "/robots.txt",
  "/rss.xml",
  "/sitemap.xml",
  "/sitemapindex.xml",
  "/_markup/render-codeblock-goat.html",
  "/_markup/render-image.html",
  "/_markup/render-link.html",
];

/** All templates of a site by the folder that they are good for. */
export interface Store {
  formats: Formats;
  languages: ReadonlySet<string>;
  byDir: ReadonlyMap<string, readonly Template[]>;
}

export function createStore(files: readonly string[], site: LookupSite): Store {
  const formats = indexFormats(site);
  const languages = new Set(site.languages);
  const byDir = new Map<string, Template[]>();
  const legacy = new LegacyFiles(site, formats);

  for (const file of inWalkOrder(files)) {
    const path = hugoPath(file, formats);
    const original = parseName(path, languages, formats);
    const isUnderscored = /^\/_(?:partials|shortcodes|markup)\//.test(path);
    const name = isUnderscored ? original : parseName(modernPath(path), languages, formats);
    if (!isUnderscored && name.path.split("/").length <= 3) legacy.add(file, original, name);
    const template = toTemplate(file, name, formats);
    if (template !== undefined) insert(byDir, template, formats);
  }
  for (const template of legacy.templates()) insert(byDir, template, formats, true);
  for (const template of embedded(languages, formats)) insert(byDir, template, formats);
  return { formats, languages, byDir };
}

function* embedded(languages: ReadonlySet<string>, formats: Formats): Iterable<Template> {
  for (const path of embeddedNames) {
    const template = toTemplate("", parseName(path, languages, formats), formats);
    if (template !== undefined) yield { ...template, isEmbedded: true };
  }
}

/** Hugo walks a folder's entries by name, and of two files for the same the first is taken. */
function inWalkOrder(files: readonly string[]): string[] {
  return [...files].sort((a, b) => {
    const x = a.split("/");
    const y = b.split("/");
    let i = 0;
    while (i < x.length - 1 && i < y.length - 1 && x[i] === y[i]) i++;
    return (x[i] ?? "") < (y[i] ?? "") ? -1 : 1;
  });
}

function insert(
  byDir: Map<string, Template[]>,
  template: Template,
  formats: Formats,
  replaces = false,
): void {
  const siblings = byDir.get(template.dir) ?? [];
  byDir.set(template.dir, siblings);
  const at = siblings.findIndex((other) => isForTheSame(template, other));
  const existing = siblings[at];
  if (existing === undefined) siblings.push(template);
  else if (replaces || isPreferred(template, existing, formats)) siblings[at] = template;
}

/** Of two templates for the same, Hugo prefers the plainer name, and then the media type's first suffix. */
function isPreferred(template: Template, existing: Template, formats: Formats): boolean {
  if (template.identifiers < existing.identifiers) return true;
  const suffixes = formats.suffixes(template.descriptor.mediaType);
  const at = suffixes.indexOf(template.suffix);
  const before = suffixes.indexOf(existing.suffix);
  return at !== -1 && (before === -1 || at < before);
}

function isForTheSame(a: Template, b: Template): boolean {
  return (
    a.category === b.category &&
    (a.category !== "shortcode" || a.name === b.name) &&
    descriptorKey(a) === descriptorKey(b)
  );
}

function descriptorKey({ descriptor: d }: Template): string {
  return [d.kind, d.layout, d.lang, d.format, d.mediaType, d.variant1, d.variant2].join("|");
}

/** What layout files with names of the time before Hugo 0.146 also stand for. */
class LegacyFiles {
  readonly #tables;
  readonly #taxonomyNames: ReadonlySet<string>;
  readonly #formats: Formats;
  readonly #taken = new Map<string, { target: LegacyTarget; file: string; name: LayoutName }>();

  constructor(site: LookupSite, formats: Formats) {
    this.#tables = legacyTables(site.taxonomies);
    this.#taxonomyNames = new Set([...site.taxonomies].flat());
    this.#formats = formats;
  }

  add(file: string, original: LayoutName, name: LayoutName): void {
    const path = original.pathBeforeSuffix;
    this.#offer(this.#tables.taxonomy.get(path), file, name);
    this.#offer(this.#tables.term.get(path), file, name);
    for (const id of new Set([name.layout, name.kind, this.#section(name)])) {
      if (id === "") continue;
      for (const source of sectionSources(path, id)) {
        const target = this.#tables.section.get(source);
        if (target !== undefined) this.#offer({ ...target, dir: target.dir.replace("T", id) }, file, name);
      }
    }
  }

  *templates(): Iterable<Template> {
    for (const { target, file, name } of this.#taken.values()) {
      const { isPlainText, mediaType, format } = this.#formats.resolve(name.format, name.suffix);
      yield {
        file,
        path: name.path,
        dir: target.dir,
        name: name.stem,
        category: target.category,
        descriptor: {
          kind: target.kind,
          layout: "",
          lang: "",
          format,
          mediaType,
          isPlainText,
          variant1: "",
          variant2: "",
        },
        identifiers: name.identifiers,
        suffix: name.suffix,
        isEmbedded: false,
      };
    }
  }

  #offer(target: LegacyTarget | undefined, file: string, name: LayoutName): void {
    if (target === undefined) return;
    const key = [target.dir, target.category, target.kind, name.suffix, name.format].join("|");
    const taken = this.#taken.get(key);
    if (taken === undefined || target.order < taken.target.order)
      this.#taken.set(key, { target, file, name });
  }

  #section(name: LayoutName): string {
    const [, first = "", second] = name.path.split("/");
    const isSection = second !== undefined && first !== "taxonomy";
    return isSection && !this.#taxonomyNames.has(first) ? first : "";
  }
}

const standardLayouts: ReadonlySet<string> = new Set(["all", "list", "single"]);

/** The path with a section's name and the word `section` as the table of old names writes them. */
function sectionSources(path: string, section: string): Set<string> {
  const named = (text: string) => (standardLayouts.has(section) ? text : text.replaceAll(section, "T"));
  const sources = new Set([named(path).replaceAll("section", "K"), named(path.replaceAll("section", "K"))]);
  sources.delete(path);
  return sources;
}
