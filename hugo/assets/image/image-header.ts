export type ImageFormat = "png" | "jpeg" | "gif" | "webp" | "avif" | "svg";

export interface ImageHeader {
  readonly format: ImageFormat;
  /** In CSS pixels, as the picture is shown: turned when its EXIF or `irot` says so. */
  readonly width: number;
  readonly height: number;
  readonly animated: boolean;
}

/** Reads a header it knows by its first bytes, and gives nothing for any other; may throw a RangeError. */
export type HeaderReader = (bytes: Uint8Array, view: DataView) => ImageHeader | undefined;
