import { hasText } from "./bytes.ts";
import { isTurned, turn } from "./exif.ts";
import type { HeaderReader } from "./image-header.ts";

export const jpegHeader: HeaderReader = (bytes, view) => {
  if (!hasText(bytes, 0, "\xff\xd8\xff")) return undefined;
  let turned = false;
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === 0xff) {
      at += 1; // fill bytes before a marker
      continue;
    }
    if (isFrame(marker)) {
      const size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
      return turn({ format: "jpeg", ...size, animated: false }, turned);
    }
    if (marker === 0xe1 && hasText(bytes, at + 4, "Exif\0\0")) turned = isTurned(bytes, view, at + 4);
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return undefined;
};

/** SOF0 to SOF15, without the tables that lie between them (DHT, JPG, DAC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
