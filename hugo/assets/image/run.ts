/**
 * Edge: makes the pictures that rendering has queued, with sharp, which is loaded only when one is not in the cache.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Sharp } from "sharp";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { type DiskCache, openDiskCache } from "./cache.ts";
import { encodings, operation } from "./encodings.ts";
import { readImageHeader } from "./header.ts";
import { mostPixels } from "./picture.ts";
import type { QueuedImage } from "./queue.ts";
import type { ImageVariant } from "./variants.ts";

export interface RunOptions {
  /** Puts a finished picture into the site; `sitePath` is decoded. */
  readonly write: (sitePath: string, bytes: Uint8Array) => void | Promise<void>;
  /** Whether the site has the picture already, from an earlier build: its name tells its content. */
  readonly has?: ((sitePath: string) => boolean | Promise<boolean>) | undefined;
  /** Such as `.cache/images`; nothing is kept when left out. */
  readonly cacheDir?: string | undefined;
  /** Told of pictures whose header is right and whose pixels are not. */
  readonly report: Report;
  /** Pictures made at the same time; as many as there are processors when left out. */
  readonly atOnce?: number | undefined;
}

export interface RunResult {
  /** Were in the site already. */
  readonly kept: number;
  readonly made: number;
  readonly fromCache: number;
  readonly failed: number;
}

type Outcome = keyof RunResult;

/** Makes and writes every picture of the queue. A picture that cannot be made is reported where it was asked for. */
export async function runQueue(queue: Iterable<QueuedImage>, options: RunOptions): Promise<RunResult> {
  const counts = { kept: 0, made: 0, fromCache: 0, failed: 0 };
  const unreadable = new Set<string>();
  const cache = options.cacheDir === undefined ? undefined : openDiskCache(options.cacheDir);
  // Wide ones first: the slowest picture must not be alone at the end.
  const waiting = [...queue].sort((a, b) => a.variant.width - b.variant.width);
  if (waiting.length === 0) return counts;
  const version = cache ? await sharpVersion() : "";
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      counts[await finish(next, version, cache, unreadable, options)]++;
    }
  };
  const workers = Math.min(options.atOnce ?? availableParallelism(), waiting.length);
  await Promise.all(Array.from({ length: workers }, work));
  return counts;
}

async function finish(
  { variant, span }: QueuedImage,
  version: string,
  cache: DiskCache | undefined,
  unreadable: Set<string>,
  { write, has, report }: RunOptions,
): Promise<Outcome> {
  if (await has?.(variant.sitePath)) return "kept";
  const key = cacheKey(variant, version);
  const cached = await cache?.get(key);
  if (cached && isAsWanted(cached, variant)) {
    await write(variant.sitePath, cached);
    return "fromCache";
  }
  const bytes = await make(variant).catch(() => undefined);
  if (!bytes) {
    const { absolutePath, shownPath } = variant.source;
    if (!unreadable.has(absolutePath)) report(diagnose("image/unreadable", span, { src: shownPath }));
    unreadable.add(absolutePath);
    return "failed";
  }
  await cache?.put(key, bytes);
  await write(variant.sitePath, bytes);
  return "made";
}

/** sharp turns the picture as its EXIF says and writes no metadata unless asked to. */
async function make({ source, width, format }: ImageVariant): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const image = sharp(await readFile(source.absolutePath), {
    limitInputPixels: mostPixels,
    failOn: "truncated",
  });
  const resized = image.autoOrient().resize({ width, withoutEnlargement: true });
  return encode(resized, format).toBuffer();
}

function encode(image: Sharp, format: ImageVariant["format"]): Sharp {
  return image.toFormat(format, encodings[format].options);
}

function cacheKey({ source, format, width }: ImageVariant, version: string): string {
  const parts = [source.contentHash, operation(encodings[format]), width, version];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

function isAsWanted(bytes: Uint8Array, { format, width }: ImageVariant): boolean {
  const header = readImageHeader(bytes);
  return header?.format === format && header.width === width;
}

/** Read from its package file: loading sharp to ask it costs more than all the cached pictures. */
async function sharpVersion(): Promise<string> {
  const file = fileURLToPath(new URL("../package.json", import.meta.resolve("sharp")));
  const { version }: { version?: unknown } = JSON.parse(await readFile(file, "utf8"));
  return String(version);
}
