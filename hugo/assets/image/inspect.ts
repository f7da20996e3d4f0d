import type { AssetFile, Read } from "../asset-file.ts";
import { shortHash } from "../fingerprint.ts";
import { encodings, operation } from "./encodings.ts";
import { readImageHeader } from "./header.ts";
import type { ImageHeader } from "./image-header.ts";

export interface InspectedImage extends ImageHeader {
  /** Hex, from all bytes of the file. */
  readonly contentHash: string;
  /** Hex, for the names of what is made of it: other bytes, or other ways to make it, give other names. */
  readonly nameHash: string;
}

export type Inspect = (file: AssetFile) => InspectedImage | undefined;

/**
 * Reads each picture once and remembers its size and hash; keep one for a build, make a new one for the next.
 * Nothing is given for a file that cannot be read or is no picture.
 */
export function createInspector(read: Read): Inspect {
  const known = new Map<string, InspectedImage | undefined>();
  return ({ absolutePath }) => {
    if (!known.has(absolutePath)) known.set(absolutePath, inspect(absolutePath, read));
    return known.get(absolutePath);
  };
}

function inspect(absolutePath: string, read: Read): InspectedImage | undefined {
  let bytes: Uint8Array;
  try {
    bytes = read(absolutePath);
  } catch {
    return undefined;
  }
  const header = readImageHeader(bytes);
  if (!header) return undefined;
  const contentHash = shortHash(bytes, 32);
  const nameHash = shortHash([contentHash, ...Object.values(encodings).map(operation)].join("\n"));
  return { ...header, contentHash, nameHash };
}
