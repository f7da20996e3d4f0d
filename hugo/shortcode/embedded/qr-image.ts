import { deflateSync } from "node:zlib";
import { encode } from "uqr";

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

/** Draws a QR code; `scale` is the width of a module in pixels. Nothing when the text is too long for one. */
export function qrImage(text: string, level: QrLevel, scale: number): QrImage | undefined {
  try {
    const { data } = encode(text, { ecc: levels[level], boostEcc: false, border });
    return { size: data.length * scale, bytes: png(data, scale) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Grey of one bit a pixel: https://www.w3.org/TR/png-3/ */
function png(modules: readonly (readonly boolean[])[], scale: number): Uint8Array {
  const size = modules.length * scale;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = 1;
  const rows = modules.map((row) => pixelRow(row, scale));
  const pixels = Buffer.concat(rows.flatMap((row) => Array.from({ length: scale }, () => row)));
  const signature = Buffer.from("\x89PNG\r\n\x1A\n", "latin1");
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A row of pixels, dark ones 0, after the byte that says that it is not filtered. */
function pixelRow(modules: readonly boolean[], scale: number): Buffer {
  const row = Buffer.alloc(1 + Math.ceil((modules.length * scale) / 8));
  for (let x = 0; x < modules.length * scale; x++) {
    const at = 1 + (x >> 3);
    if (!modules[Math.floor(x / scale)]) row[at] = (row[at] ?? 0) | (0x80 >> (x & 7));
  }
  return row;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
