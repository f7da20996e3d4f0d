import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { Source, Span } from "../diagnostics/source.ts";
import { nearest } from "../diagnostics/suggest.ts";
import type { Params } from "../formats/value.ts";
import type { FrontMatter } from "../front-matter/read.ts";
import { cleanPath, climbs } from "../url/path.ts";
import { toTables, toText } from "./cast.ts";
import type { PageMeta } from "./page-meta.ts";
import type { SiteSettings } from "./settings.ts";

/** A page as far as it is read: its own front matter, and what that and the cascade make. */
export interface ReadPage {
  readonly source: Source;
  readonly frontMatter: FrontMatter;
  readonly params: Params;
  readonly meta: PageMeta;
  /** Keys of dates whose value is none. */
  readonly badDates: readonly string[];
}

type Settings = Pick<SiteSettings, "contentTypes" | "outputFormats">;

/** Reports what Hugo refuses in a page's front matter, and content that it refuses for what it is written in. */
export function reportMistakes(page: ReadPage, settings: Settings, report: Report): void {
  for (const key of page.badDates) report(diagnose("site/bad-date", spanOf(page, key), { key }));
  checkAddress(page, report);
  checkOutputs(page, settings, report);
  checkContentType(page, settings, report);
}

/** What a section hands down; only pages that others stand below have a say in that. */
export function reportCascade(frontMatter: FrontMatter | undefined, report: Report): void {
  for (const table of toTables(frontMatter?.params.cascade)) {
    const target = toTables(table.target ?? table._target)[0];
    if (target && Object.keys(target).some((key) => key.toLowerCase() === "lang") && frontMatter) {
      report(diagnose("site/cascade-language", frontMatter.spanOf("cascade")));
    }
  }
}

function checkAddress(page: ReadPage, report: Report): void {
  for (const key of ["url", "slug"]) {
    const value = toText(page.params[key]);
    if (/^https?:\/\//.test(value) && key === "url") {
      report(diagnose("site/address-with-host", spanOf(page, key), { key, value }));
    } else if (key === "url" ? leavesSite(value) : climbs(value)) {
      report(diagnose("site/outside", spanOf(page, key), { key, value, path: cleanPath(`/${value}`) }));
    }
  }
}

/** `/dyp/../side/` stays on the site; `../side/` does not. */
function leavesSite(url: string): boolean {
  return climbs(url) && climbs(cleanPath(url.replaceAll("\\", "/").replace(/^\/+/, "")));
}

function checkOutputs(page: ReadPage, { outputFormats }: Settings, report: Report): void {
  for (const name of page.meta.outputs) {
    if (outputFormats.has(name)) continue;
    const more = meant(nearest(name, outputFormats.keys()));
    report(diagnose("site/unknown-output", spanOf(page, "outputs"), { name }, more));
  }
}

function checkContentType(page: ReadPage, { contentTypes }: Settings, report: Report): void {
  const { source, meta } = page;
  const name = meta.markup || source.path.slice(source.path.lastIndexOf(".") + 1);
  const type = contentTypes.named(name);
  const span = meta.markup ? spanOf(page, "markup") : startOf(source);
  if (type === undefined) {
    if (meta.markup)
      report(diagnose("site/unknown-markup", span, { name }, meant(nearest(name, contentTypes.names))));
  } else if (!contentTypes.allows(type)) {
    const hint = `Write \`allowContent = ['^text/(markdown|${type.replace(/^text\//, "")})$']\` under \`[security]\` in \`hugo.toml\`.`;
    report(diagnose("site/content-refused", span, { type }, { hint }));
  } else if (type !== "text/markdown" && type !== "text/html") {
    report(diagnose("site/content-unsupported", span, { type }));
  }
}

function meant(name: string | undefined): { hint?: string } {
  return name === undefined ? {} : { hint: `Did you mean \`${name}\`?` };
}

/** Where a key stands; the start of the file when the cascade gave it. */
function spanOf({ frontMatter, source }: ReadPage, key: string): Span {
  return key in frontMatter.params ? frontMatter.spanOf(key) : startOf(source);
}

function startOf(source: Source): Span {
  return { source, start: 0, end: 0 };
}
