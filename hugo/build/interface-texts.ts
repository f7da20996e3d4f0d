import type { ResolvedMounts } from "../assets/mounts.ts";
import type { HugoConfig } from "../config/config.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { readTexts } from "../disk/site-disk.ts";
import { decode, formatOf } from "../formats/decode.ts";
import { isParams } from "../formats/value.ts";
import type { BuildRequest } from "./builder.ts";

export type Translate = (key: string, countOrContext?: unknown) => string;

/** The texts of the interface by language, from `i18n/`. */
export function createTranslators(
  config: HugoConfig,
  mounts: readonly ResolvedMounts[],
  _request: BuildRequest,
  _report: Report,
): ReadonlyMap<string, Translate> {
  const texts = new Map<string, string>();
  for (const mount of mounts) {
    for (const { absolutePath } of mount.folders("i18n")) {
      for (const file of readTexts(absolutePath, absolutePath, /\.(?:ya?ml|toml|json)$/)) {
        const value = decode(formatOf(file.path) ?? "yaml", file.text);
        if (!isParams(value)) continue;
        for (const [key, text] of Object.entries(value)) {
          const plain = isParams(text) ? text.other : text;
          if (typeof plain === "string" && !texts.has(key)) texts.set(key, plain);
        }
      }
    }
  }
  return new Map(config.languages.map(({ lang }) => [lang, (key: string) => texts.get(key) ?? ""]));
}
