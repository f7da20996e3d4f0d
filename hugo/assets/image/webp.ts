import { fourLetters, hasText } from "./bytes.ts";
import { isTurned, turn } from "./exif.ts";
import type { HeaderReader, ImageHeader } from "./image-header.ts";

const animationFlag = 0x02;

export const webpHeader: HeaderReader = (bytes, view) => {
  if (!hasText(bytes, 0, "RIFF") || !hasText(bytes, 8, "WEBP")) return undefined;
  const chunk = fourLetters(bytes, 12);
  if (chunk === "VP8 ") return still(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (chunk === "VP8L") {
    const bits = view.getUint32(21, true);
    return still((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  if (chunk !== "VP8X") return undefined;
  const animated = (view.getUint8(20) & animationFlag) !== 0;
  const header = still((view.getUint32(23, true) >>> 8) + 1, (view.getUint32(26, true) >>> 8) + 1);
  return turn({ ...header, animated }, isTurnedByChunk(bytes, view));
};

function still(width: number, height: number): ImageHeader {
  return { format: "webp", width, height, animated: false };
}

function isTurnedByChunk(bytes: Uint8Array, view: DataView): boolean {
  for (let at = 12; at + 8 <= bytes.length; ) {
    if (fourLetters(bytes, at) === "EXIF") return isTurned(bytes, view, at + 8);
    const length = view.getUint32(at + 4, true);
    at += 8 + length + (length % 2);
  }
  return false;
}
