import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HugoConfig } from "../config/config.ts";
import { mergeInto } from "../config/sources.ts";
import { decode } from "../formats/decode.ts";
import { emptyParams, isParams, type Params, type Value } from "../formats/value.ts";

/**
 * The configuration in force as one table: Hugo's defaults, and over them what the site says; empty and zero
 * values left out as Hugo does. Defaults of what is Hugo's own business (caches, deployment, security) are not told.
 */
export function configInForce(config: HugoConfig, project: string): Params {
  // Recorded from Hugo 0.169: `hugo config --format json` of a site without settings.
  const table = asParams(decode("json", readFileSync(join(project, "hugo/cli/hugo-defaults.json"), "utf8")));
  mergeInto(table, config.raw);
  table.environment = config.environment;
  const { weight: _weight, label: _label, ...root } = table;
  const module = Object.assign(emptyParams(), table.module, { mounts: mountsOf(config) });
  const own = { languages: languagesOf(config), module };
  return withoutZero(Object.assign(emptyParams(), root, own));
}

/** What each language says for itself: its own keys, and settings that are not those of the default language. */
function languagesOf({ languages, raw }: HugoConfig): Params {
  const table = emptyParams();
  for (const { lang, label, locale, weight, direction, disabled, raw: own } of languages) {
    const different = Object.entries(own).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(raw[key]),
    );
    const keys = { label, locale: locale === lang ? "" : locale, weight, direction, disabled };
    table[lang] = Object.assign(emptyParams(), Object.fromEntries(different), keys);
  }
  return table;
}

function mountsOf({ mounts }: HugoConfig): Value[] {
  return mounts.map(({ source, target, languages }) =>
    Object.assign(emptyParams(), {
      source,
      target,
      ...(languages.length > 0 ? { lang: languages[0] ?? "" } : {}),
    }),
  );
}

function asParams(value: Value): Params {
  return isParams(value) ? value : emptyParams();
}

function withoutZero(table: Params): Params {
  const shown = emptyParams();
  for (const key of Object.keys(table).sort()) {
    const value = table[key] ?? null;
    if (isZero(value)) continue;
    shown[key] = isParams(value)
      ? withoutZero(value)
      : Array.isArray(value)
        ? value.map((item) => (isParams(item) ? withoutZero(item) : item))
        : value;
  }
  return shown;
}

function isZero(value: Value): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === "" || value === 0 || value === false;
}
