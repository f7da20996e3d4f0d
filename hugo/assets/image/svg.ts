import type { HeaderReader } from "./image-header.ts";

/** What browsers give an SVG that says nothing of its size. */
const defaultSize = { width: 300, height: 150 };

const pixels: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["px", 1],
  ["pt", 96 / 72],
  ["pc", 16],
  ["in", 96],
  ["cm", 96 / 2.54],
  ["mm", 96 / 25.4],
]);

export const svgHeader: HeaderReader = (bytes) => {
  const tag = svgTag(new TextDecoder().decode(bytes.subarray(0, 65_536)));
  if (tag === undefined) return undefined;
  const box = attribute(tag, "viewBox")
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box ?? [];
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : defaultSize.width / defaultSize.height;
  const width = length(attribute(tag, "width"));
  const height = length(attribute(tag, "height"));
  const shown = width ?? (height === undefined ? boxWidth || defaultSize.width : height * ratio);
  const size = {
    width: Math.max(1, Math.round(shown)),
    height: Math.max(1, Math.round(height ?? shown / ratio)),
  };
  return { format: "svg", ...size, animated: false };
};

/** What may stand before `<svg`: a byte order mark, the XML declaration, comments, a doctype. */
const beforeSvg = /^\uFEFF?(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>)*/i;

/** The text of an SVG from its `<svg` on, as it can stand inside an HTML document. */
export function withoutProlog(svg: string): string {
  return svg.replace(beforeSvg, "").trimEnd();
}

function svgTag(text: string): string | undefined {
  const rest = withoutProlog(text);
  if (!/^<svg[\s>/]/.test(rest)) return undefined;
  return /^<svg(?:[^>"']|"[^"]*"|'[^']*')*/.exec(rest)?.[0];
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2];
}

/** In CSS pixels; nothing for a percentage or a length that depends on the font. */
function length(written: string | undefined): number | undefined {
  const [, number = "", unit = ""] = /^\s*([\d.]+)([a-z]*)\s*$/i.exec(written ?? "") ?? [];
  const value = Number(number) * (pixels.get(unit.toLowerCase()) ?? 0);
  return value > 0 ? value : undefined;
}
