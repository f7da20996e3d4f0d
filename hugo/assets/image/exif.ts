import { hasText } from "./bytes.ts";
import type { ImageHeader } from "./image-header.ts";

const orientationTag = 0x0112;

/**
 * Whether EXIF data turns the picture on its side (orientations 5 to 8), which swaps width and height.
 * `at` is where the TIFF header, or the `Exif\0\0` before it, starts.
 */
export function isTurned(bytes: Uint8Array, view: DataView, at: number): boolean {
  const tiff = hasText(bytes, at, "Exif\0\0") ? at + 6 : at;
  const little = hasText(bytes, tiff, "II");
  if (!little && !hasText(bytes, tiff, "MM")) return false;
  try {
    const directory = tiff + view.getUint32(tiff + 4, little);
    const count = view.getUint16(directory, little);
    for (let entry = directory + 2; entry < directory + 2 + count * 12; entry += 12) {
      if (view.getUint16(entry, little) !== orientationTag) continue;
      const orientation = view.getUint16(entry + 8, little);
      return orientation >= 5 && orientation <= 8;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return false;
}

/** A size as it is shown. */
export function turn(header: ImageHeader, turned: boolean): ImageHeader {
  return turned ? { ...header, width: header.height, height: header.width } : header;
}
