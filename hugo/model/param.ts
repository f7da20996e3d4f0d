import { isParams, type Params, type Value } from "../formats/value.ts";

/** A value by its key in any case; dots lead into tables. `undefined` where there is none. */
export function lookUp(params: Params, key: string): Value | undefined {
  const whole = params[key.toLowerCase()];
  if (whole !== undefined || !key.includes(".")) return whole ?? undefined;
  let at: Value | undefined = params;
  for (const part of key.toLowerCase().split(".")) at = isParams(at) ? at[part] : undefined;
  return at ?? undefined;
}
