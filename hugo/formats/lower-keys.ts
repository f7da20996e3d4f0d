import { emptyParams, isParams, type Params, type Value } from "./value.ts";

/**
 * The same table with lower-cased keys at every depth. Tables inside lists keep their keys, as in
 * Hugo. Where two keys become one, a key that was written with capitals wins over the other;
 * `onClash` hears of it.
 */
export function lowerKeys(params: Params, onClash?: (key: string) => void): Params {
  return lower(params, onClash, new Map());
}

function lower(
  params: Params,
  onClash: ((key: string) => void) | undefined,
  seen: Map<Params, Params>,
): Params {
  const known = seen.get(params);
  if (known) return known;
  const result = emptyParams();
  seen.set(params, result);
  for (const key of Object.keys(params)) {
    const name = key.toLowerCase();
    const value = params[key] ?? null;
    if (name in result) onClash?.(key);
    // Hugo: PrepareParams moves a capitalised key over the key that is lower-case already.
    if (name in result && name === key) continue;
    result[name] = lowerValue(value, onClash, seen);
  }
  return result;
}

function lowerValue(
  value: Value,
  onClash: ((key: string) => void) | undefined,
  seen: Map<Params, Params>,
): Value {
  return isParams(value) ? lower(value, onClash, seen) : value;
}
