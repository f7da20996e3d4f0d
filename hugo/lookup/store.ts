import { everyLanguage, languagesOf } from "./language.ts";
import { LegacyFiles } from "./legacy-files.ts";
import { hugoPath, parseName } from "./name.ts";
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
  "/_markup/render-table.html",
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

  const names = new Map(
    inWalkOrder(files).map((file) => [file, parseName(hugoPath(file, formats), languages, formats)]),
  );
  const languagesByName = languagesOf([...names.values()], site.languages);

  for (const [file, original] of names) {
    const { path } = original;
    const language = languagesByName.get(original);
    if (language === undefined) continue;
    const isUnderscored = /^\/_(?:partials|shortcodes|markup)\//.test(path);
    const name = isUnderscored ? original : parseName(modernPath(path), languages, formats);
    if (!isUnderscored && name.path.split("/").length <= 3) legacy.add({ file, original, name, language });
    const template = toTemplate(file, name, language, formats);
    if (template !== undefined) insert(byDir, template, formats);
  }
  for (const template of legacy.templates()) insert(byDir, template, formats, true);
  for (const template of embedded(site, languages, formats)) insert(byDir, template, formats);
  return { formats, languages, byDir };
}

function* embedded(
  { embeddedHooks = [] }: LookupSite,
  languages: ReadonlySet<string>,
  formats: Formats,
): Iterable<Template> {
  const hooks = embeddedHooks.map((kind) => `/_markup/render-${kind}.html`);
  for (const path of [...embeddedNames, ...hooks]) {
    const template = toTemplate("", parseName(path, languages, formats), everyLanguage, formats);
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
  if (template.identifiers !== existing.identifiers) return template.identifiers < existing.identifiers;
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

function descriptorKey({ descriptor: d, language }: Template): string {
  const languages =
    language.only ||
    [...language.except]
      .sort()
      .map((lang) => `-${lang}`)
      .join("");
  return [d.kind, d.layout, d.format, d.mediaType, d.variant1, d.variant2, languages].join("|");
}
