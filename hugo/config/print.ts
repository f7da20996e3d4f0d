import { stringify } from "smol-toml";
import { isParams, type Params, type Value } from "../formats/value.ts";
import type { HugoConfig } from "./config.ts";

/** The config as `hugo config` shows it: TOML, sorted keys in lower case, empty and zero values left out. */
export function configToToml(config: HugoConfig): string {
  return stringify(plain(config.raw));
}

/** The same as JSON. */
export function configToJson(config: HugoConfig): string {
  return `${JSON.stringify(plain(config.raw), null, 3)}\n`;
}

/** Values before tables, as TOML wants them, each sorted by name. */
function plain(table: Params): Record<string, unknown> {
  const shown = Object.entries(table).filter(([, value]) => !isZero(value));
  shown.sort(([a, x], [b, y]) => Number(isParams(x)) - Number(isParams(y)) || (a < b ? -1 : 1));
  return Object.fromEntries(shown.map(([key, value]) => [key, plainValue(value)]));
}

function plainValue(value: Value): unknown {
  if (isParams(value)) return plain(value);
  return Array.isArray(value) ? value.filter((item) => item !== null).map(plainValue) : value;
}

function isZero(value: Value): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isParams(value)) return false;
  return value === null || value === "" || value === 0 || value === false;
}
