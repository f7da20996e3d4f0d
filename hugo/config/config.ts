import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/source.ts";
import { lowerKeys } from "../formats/lower-keys.ts";
import { emptyParams, isParams, type Params } from "../formats/value.ts";
import { checkRoot, warnOfUnknownKinds } from "./checks.ts";
import { withDefaults } from "./defaults.ts";
import { applyEnvironment } from "./environment.ts";
import { type LanguageConfig, languagesOf } from "./languages.ts";
import { mountsOf } from "./mounts.ts";
import { renameOldKeys } from "./old-names.ts";
import type { Problem } from "./problem.ts";
import { type SiteConfig, siteConfigOf } from "./site-config.ts";
import { type ConfigFile, mergeInto, mergeSources, readSources, spanOfKey } from "./sources.ts";

export interface ConfigInput {
  /** All config files of the site, in any order. */
  readonly files: readonly ConfigFile[];
  /** `production`, `development` or a name of the site's own: which `config/<environment>/` counts. */
  readonly environment: string;
  /** The process's variables; only those that start with `HUGO` are looked at. */
  readonly env: Readonly<Record<string, string>>;
  /** What the command line says, by config key (`baseURL`, `buildDrafts`): it wins over all. */
  readonly flags: Readonly<Params>;
}

/** The whole config: the root's settings, and each language's own. */
export interface HugoConfig extends SiteConfig {
  readonly environment: string;
  readonly defaultContentLanguage: string;
  readonly defaultContentLanguageInSubdir: boolean;
  /** All languages that are built, in Hugo's order; at least one. */
  readonly languages: readonly LanguageConfig[];
}

/**
 * Reads a site's config as Hugo does: files, then `HUGO_…` variables, then flags, over Hugo's defaults.
 * What is broken is reported and read as if it was not there.
 */
export function readConfig(input: ConfigInput, report: Report): HugoConfig {
  const sources = readSources(input.files, input.environment, report);
  const merged = mergeSources(sources);
  applyEnvironment(merged, input.env);
  mergeInto(merged, lowerKeys(ownTable(input.flags)));
  const spanOf = (path: string): Span =>
    spanOfKey(sources, path) ?? { source: { path: "hugo.toml", text: "" }, start: 0, end: 0 };
  renameOldKeys(merged, (old, name) => {
    report(diagnose("config/old-name", spanOf(old), { old }, { hint: `Write \`${name}\`.` }));
  });
  const raw = withDefaults(merged);
  const problem = once((path, reason) => {
    report(diagnose("config/bad-value", spanOf(path), { key: path, reason }));
  });
  for (const key of ["theme", "module.imports"]) {
    if (isSet(merged, key)) report(diagnose("config/no-themes", spanOf(key), { key }));
  }
  warnOfUnknownKinds(merged, (kind, path) => report(diagnose("config/unknown-kind", spanOf(path), { kind })));
  const { languages, defaultLanguage } = languagesOf(raw, merged, problem);
  checkRoot(raw, problem);
  return {
    // Hugo: the settings of the default language are those of the site.
    ...(languages.find((language) => language.lang === defaultLanguage) ?? siteConfigOf(raw, problem)),
    environment: input.environment,
    defaultContentLanguage: defaultLanguage,
    defaultContentLanguageInSubdir: raw.defaultcontentlanguageinsubdir === true,
    mounts: mountsOf(raw, defaultLanguage),
    languages,
  };
}

function isSet(config: Params, path: string): boolean {
  const [section = "", key] = path.split(".");
  const value = config[section];
  if (key === undefined) return value !== undefined;
  return isParams(value) && value[key] !== undefined;
}

/** Each language is read over the root, so the same mistake is met again and again. */
function once(problem: Problem): Problem {
  const told = new Set<string>();
  return (path, reason) => {
    if (told.has(path)) return;
    told.add(path);
    problem(path, reason);
  };
}

function ownTable(flags: Readonly<Params>): Params {
  return Object.assign(emptyParams(), flags);
}
