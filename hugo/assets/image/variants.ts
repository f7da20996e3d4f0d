import type { AssetFile } from "../asset-file.ts";
import { withSuffix } from "../fingerprint.ts";
import { encodings, type OutputFormat } from "./encodings.ts";
import type { ImageFormat } from "./image-header.ts";
import type { InspectedImage } from "./inspect.ts";

/** One picture to be made, as plain data, so that it can be kept beside the HTML that names it. */
export interface ImageVariant {
  /** Decoded: `/illustrations/illustration-07_hu_<hash>_640.avif`. */
  readonly sitePath: string;
  readonly format: OutputFormat;
  /** In pixels. */
  readonly width: number;
  readonly source: {
    readonly absolutePath: string;
    readonly shownPath: string;
    readonly contentHash: string;
  };
}

/** The widths made when the author of the layout names none. */
export const defaultWidths: readonly number[] = [320, 640, 1280, 1920];

const widest = 8192;

/** What each source becomes, the fallback last; other formats are shown as they are. */
const outputs: ReadonlyMap<ImageFormat, readonly OutputFormat[]> = new Map<
  ImageFormat,
  readonly OutputFormat[]
>([
  ["png", ["avif", "webp", "png"]],
  ["jpeg", ["avif", "webp", "jpeg"]],
  ["webp", ["avif", "webp"]],
  ["avif", ["avif", "webp"]],
]);

/** The formats to make of a picture: none when it moves or is drawn. */
export function outputFormats(image: Pick<InspectedImage, "format" | "animated">): readonly OutputFormat[] {
  return image.animated ? [] : (outputs.get(image.format) ?? []);
}

/** The wanted widths that the source has the pixels for, ascending; its own width when it has too few for the last. */
export function usableWidths(wanted: readonly number[], sourceWidth: number): number[] {
  const most = Math.min(sourceWidth, widest);
  const whole = wanted.map((width) => Math.round(Number(width))).filter((width) => width > 0);
  const capped = whole.length > 0 ? whole.map((width) => Math.min(width, most)) : [most];
  return [...new Set(capped)].sort((a, b) => a - b);
}

export function planVariants(
  file: AssetFile,
  image: InspectedImage,
  format: OutputFormat,
  widths: readonly number[],
): ImageVariant[] {
  const { absolutePath, shownPath } = file;
  const source = { absolutePath, shownPath, contentHash: image.contentHash };
  const { extension } = encodings[format];
  return widths.map((width) => {
    const sitePath = withSuffix(file.sitePath, `_hu_${image.nameHash}_${width}`, extension);
    return { sitePath, format, width, source };
  });
}
