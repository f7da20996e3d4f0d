import type { Value } from "./value.ts";
import { emptyParams } from "./value.ts";

export function decodeXml(_text: string): Value {
  return emptyParams();
}
