import type { ShortcodeCall } from "../call.ts";
import type { ArgumentValue } from "../nodes.ts";

/** An argument, or nothing when a template would not take it for one: an empty text, 0 and false. */
export function given(call: ShortcodeCall, key: string | number): ArgumentValue | undefined {
  return call.get(key) || undefined;
}

/** The first of a named and a positional argument that there is. */
export function namedOrFirst(call: ShortcodeCall, name: string): ArgumentValue | undefined {
  return given(call, name) ?? given(call, 0);
}

/** An argument that switches something on or off; in quotes it counts too. */
export function flag(call: ShortcodeCall, name: string, otherwise: boolean): boolean {
  const value = call.get(name);
  if (value === "true" || value === true || value === 1) return true;
  if (value === "false" || value === false || value === 0) return false;
  return otherwise;
}
