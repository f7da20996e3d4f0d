/** The formats that pictures are made in, best first, and how hard each is pressed. */
export type OutputFormat = "avif" | "webp" | "png" | "jpeg";

export interface Encoding {
  readonly format: OutputFormat;
  readonly mediaType: string;
  readonly extension: string;
  /** As sharp's method of the format's name takes them; part of the file name's hash and of the cache key. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

export const encodings: Readonly<Record<OutputFormat, Encoding>> = {
  avif: { format: "avif", mediaType: "image/avif", extension: "avif", options: { quality: 50, effort: 4 } },
  webp: {
    format: "webp",
    mediaType: "image/webp",
    extension: "webp",
    options: { quality: 80, effort: 4, smartSubsample: true },
  },
  png: {
    format: "png",
    mediaType: "image/png",
    extension: "png",
    options: { palette: true, quality: 90, effort: 7, compressionLevel: 9 },
  },
  jpeg: {
    format: "jpeg",
    mediaType: "image/jpeg",
    extension: "jpg",
    options: { quality: 80, mozjpeg: true },
  },
};
