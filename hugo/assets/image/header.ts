import { avifHeader } from "./avif.ts";
import { gifHeader } from "./gif.ts";
import type { HeaderReader, ImageHeader } from "./image-header.ts";
import { jpegHeader } from "./jpeg.ts";
import { pngHeader } from "./png.ts";
import { svgHeader } from "./svg.ts";
import { webpHeader } from "./webp.ts";

const readers: readonly HeaderReader[] = [
  pngHeader,
  jpegHeader,
  webpHeader,
  avifHeader,
  gifHeader,
  svgHeader,
];

/** Format and size of a picture from its first bytes; nothing when it is no picture or is cut short. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    for (const read of readers) {
      const header = read(bytes, view);
      if (header) return header.width > 0 && header.height > 0 ? header : undefined;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}
