import { hasText } from "./bytes.ts";
import type { HeaderReader } from "./image-header.ts";

/** Frames are not counted: a GIF is passed on as it is, animated or not. */
export const gifHeader: HeaderReader = (bytes, view) => {
  if (!hasText(bytes, 0, "GIF87a") && !hasText(bytes, 0, "GIF89a")) return undefined;
  return { format: "gif", width: view.getUint16(6, true), height: view.getUint16(8, true), animated: true };
};
