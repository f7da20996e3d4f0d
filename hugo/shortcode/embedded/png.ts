/**
 * A black and white picture as PNG (https://www.w3.org/TR/png-3/), grey of one bit a pixel and not
 * compressed: a QR code is a few kilobytes, and the core needs no library for it.
 */
export function png(size: number, isDark: (x: number, y: number) => boolean): Uint8Array {
  const header = concat([bigEndian(size), bigEndian(size), new Uint8Array([1, 0, 0, 0, 0])]);
  const rows = Array.from({ length: size }, (_, y) => pixelRow(size, (x) => isDark(x, y)));
  const signature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", stored(concat(rows))),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** Dark pixels are 0, after a byte that says that the row is not filtered. */
function pixelRow(size: number, isDark: (x: number) => boolean): Uint8Array {
  const row = new Uint8Array(1 + Math.ceil(size / 8));
  for (let x = 0; x < size; x++) {
    const at = 1 + (x >> 3);
    if (!isDark(x)) row[at] = (row[at] ?? 0) | (0x80 >> (x & 7));
  }
  return row;
}

/** The zlib format with blocks that are stored as they are. */
function stored(data: Uint8Array): Uint8Array {
  const longest = 0xffff;
  const parts: Uint8Array[] = [new Uint8Array([0x78, 0x01])];
  for (let at = 0; at < data.length; at += longest) {
    const block = data.subarray(at, at + longest);
    const last = at + longest >= data.length ? 1 : 0;
    const { length } = block;
    parts.push(new Uint8Array([last, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255]), block);
  }
  return concat([...parts, bigEndian(adler32(data))]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat([Uint8Array.from(type, (character) => character.charCodeAt(0)), data]);
  return concat([bigEndian(data.length), body, bigEndian(crc32(body))]);
}

function adler32(data: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of data) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function bigEndian(value: number): Uint8Array {
  return new Uint8Array([value >>> 24, value >>> 16, value >>> 8, value]);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
