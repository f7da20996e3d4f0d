import { encode } from "uqr";
import { png } from "./png.ts";

export type QrLevel = "low" | "medium" | "quartile" | "high";

export interface QrImage {
  /** Of each side, in pixels. */
  readonly size: number;
  /** PNG. */
  readonly bytes: Uint8Array;
}

const levels = { low: "L", medium: "M", quartile: "Q", high: "H" } as const;

/** Modules of white around the code, as the standard asks. */
const border = 4;

/** Draws a QR code as Hugo does, always with the first mask; `scale` is the width of a module in pixels. Nothing when the text is too long for one. */
export function qrImage(text: string, level: QrLevel, scale: number): QrImage | undefined {
  const modules = qrModules(text, level);
  if (!modules) return undefined;
  const size = modules.length * scale;
  const isDark = (x: number, y: number) => modules[Math.floor(y / scale)]?.[Math.floor(x / scale)] ?? false;
  return { size, bytes: png(size, isDark) };
}

function qrModules(text: string, level: QrLevel): boolean[][] | undefined {
  try {
    return encode(text, { ecc: levels[level], boostEcc: false, border, maskPattern: 0 }).data;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
