import { join } from "node:path";
import type { ResolvedMounts } from "../assets/mounts.ts";
import type { HugoConfig } from "../config/config.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { readTexts } from "../disk/site-disk.ts";
import { formatOf } from "../formats/decode.ts";
import { createTranslator, type I18nFile, type Translate } from "../i18n/translator.ts";
import { type IsIgnored, ignoredFiles } from "./ignored-files.ts";

export type { Translate };

/** The texts of the interface by language, from `i18n/` of the site and, behind it, of the theme. */
export function createTranslators(
  config: HugoConfig,
  mounts: readonly ResolvedMounts[],
  report: Report,
): ReadonlyMap<string, Translate> {
  const isIgnored = ignoredFiles(config.ignoreFiles);
  const translator = createTranslator(
    [...mounts].reverse().flatMap((mount) => filesOf(mount, isIgnored)),
    config.defaultContentLanguage,
    report,
  );
  return new Map(config.languages.map(({ lang, locale }) => [lang, translator(lang, locale)]));
}

function filesOf(mounts: ResolvedMounts, isIgnored: IsIgnored): I18nFile[] {
  return [...mounts.folders("i18n")].reverse().flatMap(({ absolutePath }) =>
    readTexts(absolutePath, absolutePath, /\.(?:ya?ml|toml|json)$/i).flatMap(({ path, text }) => {
      if (isIgnored({ path, absolutePath: join(absolutePath, path) })) return [];
      const format = formatOf(path);
      const lang = path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
      return format === undefined ? [] : [{ lang, format, text, path: `i18n/${path}` }];
    }),
  );
}
