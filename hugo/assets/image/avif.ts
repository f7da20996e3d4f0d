import { fourLetters, hasText, type Stretch } from "./bytes.ts";
import { turn } from "./exif.ts";
import type { HeaderReader } from "./image-header.ts";

/** Size of the primary item, see ISO/IEC 23008-12: `pitm` names it, `ipma` lists its properties in `ipco`. */
export const avifHeader: HeaderReader = (bytes, view) => {
  if (!hasText(bytes, 4, "ftyp")) return undefined;
  const brands: string[] = [];
  for (let at = 8; at < Math.min(view.getUint32(0), 256); at += 4) brands.push(fourLetters(bytes, at));
  if (!brands.includes("avif") && !brands.includes("avis")) return undefined;
  const meta = boxes(view, 0, bytes.length).find((box) => box.name === "meta");
  if (!meta) return undefined;
  const inMeta = boxes(view, meta.start + 4, meta.end);
  const item = primaryItem(view, inMeta);
  const iprp = inMeta.find((box) => box.name === "iprp");
  const inIprp = iprp ? boxes(view, iprp.start, iprp.end) : [];
  const ipco = inIprp.find((box) => box.name === "ipco");
  const ipma = inIprp.find((box) => box.name === "ipma");
  if (!ipco || !ipma) return undefined;
  const all = boxes(view, ipco.start, ipco.end);
  const own = propertiesOf(view, ipma, item).flatMap((index) => all[index - 1] ?? []);
  const ispe = own.find((box) => box.name === "ispe");
  if (!ispe) return undefined;
  const irot = own.find((box) => box.name === "irot");
  const size = { width: view.getUint32(ispe.start + 4), height: view.getUint32(ispe.start + 8) };
  const turned = irot !== undefined && view.getUint8(irot.start) % 2 === 1;
  return turn({ format: "avif", ...size, animated: brands[0] === "avis" }, turned);
};

function boxes(view: DataView, from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  for (let at = from; at + 8 <= to; ) {
    let length = view.getUint32(at);
    let start = at + 8;
    if (length === 1) {
      length = Number(view.getBigUint64(at + 8));
      start += 8;
    } else if (length === 0) length = to - at;
    if (length < start - at) return found;
    const name = [0, 1, 2, 3].map((i) => String.fromCharCode(view.getUint8(at + 4 + i))).join("");
    found.push({ name, start, end: Math.min(at + length, to) });
    at += length;
  }
  return found;
}

function primaryItem(view: DataView, inMeta: readonly Stretch[]): number {
  const pitm = inMeta.find((box) => box.name === "pitm");
  if (!pitm) return 1;
  return view.getUint8(pitm.start) === 0 ? view.getUint16(pitm.start + 4) : view.getUint32(pitm.start + 4);
}

/** 1-based places in `ipco`. */
function propertiesOf(view: DataView, ipma: Stretch, item: number): number[] {
  const wideIds = view.getUint8(ipma.start) > 0;
  const wideIndexes = (view.getUint8(ipma.start + 3) & 1) === 1;
  let at = ipma.start + 8;
  while (at < ipma.end) {
    const id = wideIds ? view.getUint32(at) : view.getUint16(at);
    at += wideIds ? 4 : 2;
    const count = view.getUint8(at);
    at += 1;
    const indexes: number[] = [];
    for (let i = 0; i < count; i++) {
      indexes.push(wideIndexes ? view.getUint16(at) & 0x7fff : view.getUint8(at) & 0x7f);
      at += wideIndexes ? 2 : 1;
    }
    if (id === item) return indexes;
  }
  return [];
}
