import { fourLetters, hasText } from "./bytes.ts";
import { isTurned, turn } from "./exif.ts";
import type { HeaderReader } from "./image-header.ts";

export const pngHeader: HeaderReader = (bytes, view) => {
  if (!hasText(bytes, 0, "\x89PNG\r\n\x1a\n") || !hasText(bytes, 12, "IHDR")) return undefined;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  let animated = false;
  let turned = false;
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = fourLetters(bytes, at + 4);
    if (name === "acTL") animated = true;
    if (name === "eXIf") turned = isTurned(bytes, view, at + 8);
    if (name === "IEND") break;
  }
  return turn({ format: "png", ...size, animated }, turned);
};
