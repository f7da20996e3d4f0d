const mask = (1n << 64n) - 1n;
const prime1 = 0x9e3779b185ebca87n;
const prime2 = 0xc2b2ae3d27d4eb4fn;
const prime3 = 0x165667b19e3779f9n;
const prime4 = 0x85ebca77c2b2ae63n;
const prime5 = 0x27d4eb2f165667c5n;

/** xxHash, 64 bits, seed 0: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md */
export function xxhash64(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stripes = bytes.length - (bytes.length % 32);
  let hash = bytes.length < 32 ? prime5 : hashStripes(view, stripes);
  hash = (hash + BigInt(bytes.length)) & mask;
  let at = stripes;
  for (; at + 8 <= bytes.length; at += 8) {
    hash = (rotate(hash ^ mix(0n, view.getBigUint64(at, true)), 27n) * prime1 + prime4) & mask;
  }
  if (at + 4 <= bytes.length) {
    hash =
      (rotate(hash ^ ((BigInt(view.getUint32(at, true)) * prime1) & mask), 23n) * prime2 + prime3) & mask;
    at += 4;
  }
  for (; at < bytes.length; at++) {
    hash = (rotate(hash ^ ((BigInt(view.getUint8(at)) * prime5) & mask), 11n) * prime1) & mask;
  }
  hash = ((hash ^ (hash >> 33n)) * prime2) & mask;
  hash = ((hash ^ (hash >> 29n)) * prime3) & mask;
  return hash ^ (hash >> 32n);
}

function hashStripes(view: DataView, end: number): bigint {
  const lanes = [(prime1 + prime2) & mask, prime2, 0n, -prime1 & mask];
  for (let at = 0; at < end; at += 8) {
    const lane = (at / 8) % 4;
    lanes[lane] = mix(lanes[lane] ?? 0n, view.getBigUint64(at, true));
  }
  const rotations = [1n, 7n, 12n, 18n];
  const sum = lanes.reduce((total, lane, i) => total + rotate(lane, rotations[i] ?? 0n), 0n) & mask;
  return lanes.reduce((hash, lane) => ((hash ^ mix(0n, lane)) * prime1 + prime4) & mask, sum);
}

function mix(accumulator: bigint, input: bigint): bigint {
  return (rotate((accumulator + input * prime2) & mask, 31n) * prime1) & mask;
}

function rotate(value: bigint, by: bigint): bigint {
  return ((value << by) | (value >> (64n - by))) & mask;
}
