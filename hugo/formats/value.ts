/** A value that a configuration, front matter or data file can hold once it is decoded. */
export type Value = null | boolean | number | string | Date | Value[] | Params;

/**
 * A table of values. Its keys come from people, so it has no prototype: a key such as
 * `constructor` is only a key. Front matter and site parameters have lower-cased keys at every
 * depth, as in Hugo; a layout may write them in any case.
 */
export interface Params {
  [key: string]: Value;
}

export function emptyParams(): Params {
  return Object.create(null) as Params;
}

export function isParams(value: unknown): value is Params {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null;
}
