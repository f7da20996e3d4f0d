import { xxhash64 } from "./xxhash.ts";

const encoder = new TextEncoder();

/** Hugo's hash of a list: each element's hash goes into one over all before it. */
export function hashList(elements: readonly bigint[]): bigint {
  return elements.reduce((hash, element) => hashNumbers(hash, element), 0n);
}

/** Hugo's hash of a nameless struct, with its fields in the order in which Hugo declares them. */
export function hashStruct(fields: readonly (readonly [name: string, value: bigint])[]): bigint {
  return fields.reduce(
    (hash, [name, value]) => hashNumbers(hash ^ hashNumbers(hashText(name), value)),
    hashText(""),
  );
}

export function hashText(text: string): bigint {
  return xxhash64(encoder.encode(text));
}

export function hashNumbers(...numbers: readonly bigint[]): bigint {
  const bytes = new DataView(new ArrayBuffer(8 * numbers.length));
  numbers.forEach((number, i) => {
    bytes.setBigUint64(8 * i, number, true);
  });
  return xxhash64(new Uint8Array(bytes.buffer));
}
