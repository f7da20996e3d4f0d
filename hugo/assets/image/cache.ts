/** Edge: finished pictures kept on disk between builds, in `.cache/images/`. Losing it costs time, nothing else. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface DiskCache {
  /** The bytes put under the key; nothing when there are none or the file is damaged. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Never throws: a cache that cannot be written is only slower. */
  put(key: string, bytes: Uint8Array): Promise<void>;
}

const checksumLength = 32;

/** Keys are hex digits. Each file starts with the SHA-256 of what follows it, so that a damaged one is seen. */
export function openDiskCache(folder: string): DiskCache {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key);
  return {
    async get(key) {
      const stored = await readFile(pathOf(key)).catch(() => undefined);
      if (!stored || stored.length <= checksumLength) return undefined;
      const bytes = stored.subarray(checksumLength);
      return checksum(bytes).equals(stored.subarray(0, checksumLength)) ? bytes : undefined;
    },
    async put(key, bytes) {
      const path = pathOf(key);
      // Written beside and renamed, so that a build that is stopped leaves no half file.
      const beside = `${path}.${randomUUID()}.tmp`;
      try {
        await mkdir(join(folder, key.slice(0, 2)), { recursive: true });
        await writeFile(beside, Buffer.concat([checksum(bytes), bytes]));
        await rename(beside, path);
      } catch {
        await rm(beside, { force: true }).catch(() => undefined);
      }
    },
  };
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
