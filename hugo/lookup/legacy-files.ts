import type { FileLanguage } from "./language.ts";
import { type LegacyTarget, legacyTables } from "./legacy.ts";
import type { LayoutName } from "./name.ts";
import type { Formats, LookupSite } from "./site.ts";
import type { Template } from "./template.ts";

interface LegacyFile {
  file: string;
  original: LayoutName;
  /** The name as it would be today. */
  name: LayoutName;
  language: FileLanguage;
}

/** What layout files with names of the time before Hugo 0.146 also stand for. */
export class LegacyFiles {
  readonly #tables;
  readonly #taxonomyNames: ReadonlySet<string>;
  readonly #formats: Formats;
  readonly #taken = new Map<string, LegacyFile & { target: LegacyTarget }>();

  constructor(site: LookupSite, formats: Formats) {
    this.#tables = legacyTables(site.taxonomies);
    this.#taxonomyNames = new Set([...site.taxonomies].flat());
    this.#formats = formats;
  }

  add(file: LegacyFile): void {
    const path = file.original.pathBeforeSuffix;
    this.#offer(this.#tables.taxonomy.get(path), file);
    this.#offer(this.#tables.term.get(path), file);
    for (const id of new Set([file.name.layout, file.name.kind, this.#section(file.name)])) {
      if (id === "") continue;
      for (const source of sectionSources(path, id)) {
        const targets = this.#tables.section.get(source) ?? [];
        const named = targets.map((target) => ({ ...target, dir: target.dir.replace("T", id) }));
        this.#offer(named, file);
      }
    }
  }

  *templates(): Iterable<Template> {
    for (const { target, file, original, name, language } of this.#taken.values()) {
      const { isPlainText, mediaType, format } = this.#formats.resolve(name.format, name.suffix);
      yield {
        file,
        path: original.path,
        dir: target.dir,
        name: name.stem,
        category: target.category,
        descriptor: {
          kind: target.kind,
          layout: "",
          format,
          mediaType,
          isPlainText,
          variant1: "",
          variant2: "",
        },
        language,
        identifiers: original.identifiers,
        suffix: name.suffix,
        isEmbedded: false,
      };
    }
  }

  #offer(targets: readonly LegacyTarget[] | undefined, file: LegacyFile): void {
    const { suffix, format } = file.name;
    for (const target of targets ?? []) {
      const key = [target.dir, target.category, target.kind, suffix, format].join("|");
      const taken = this.#taken.get(key);
      if (taken === undefined || target.order < taken.target.order) this.#taken.set(key, { ...file, target });
    }
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
