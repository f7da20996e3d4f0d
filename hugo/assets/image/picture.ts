/**
 * `picture()` writes the HTML of a picture while a layout renders, and queues what has to be made of it.
 * Nothing is decoded here: the file's header tells the size, and its hash gives the names of files to come.
 */
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/source.ts";
import { Html, html } from "../../html/html.ts";
import type { AssetFile, Find, Publish, RelUrl } from "../asset-file.ts";
import { nearestPath } from "../nearest-path.ts";
import { encodeSitePath, readAddress } from "../site-address.ts";
import { encodings, type OutputFormat } from "./encodings.ts";
import type { Inspect, InspectedImage } from "./inspect.ts";
import type { ImageQueue } from "./queue.ts";
import { defaultWidths, type ImageVariant, outputFormats, planVariants, usableWidths } from "./variants.ts";

export interface PictureOptions {
  /** Site path, path beside the page, or an address on another site; blank gives nothing. */
  readonly src: string;
  /** Left out or blank: the picture says nothing that the text does not. */
  readonly alt?: string | undefined;
  /** How wide the picture is shown, as in HTML; `100vw` when left out. */
  readonly sizes?: string | undefined;
  /** In pixels, for `srcset`. */
  readonly widths?: readonly number[] | undefined;
  /** `eager` for what is seen first, such as a banner. */
  readonly loading?: "eager" | "lazy" | undefined;
  readonly class?: string | undefined;
  /** Shown by browsers when a pointer rests on the picture. */
  readonly title?: string | undefined;
}

/** Options as a layout hands them over, where anything can stand: texts and numbers are taken, the rest is left out. */
export function readPictureOptions(given: unknown): PictureOptions {
  const options = new Map<string, unknown>(typeof given === "object" && given ? Object.entries(given) : []);
  const text = (name: string): string | undefined => {
    const value = options.get(name);
    return value === undefined || value === null ? undefined : String(value);
  };
  const widths = options.get("widths");
  return {
    src: text("src") ?? "",
    alt: text("alt"),
    sizes: text("sizes"),
    widths: Array.isArray(widths) ? widths.map(Number) : undefined,
    loading: text("loading") === "eager" ? "eager" : "lazy",
    class: text("class"),
    title: text("title"),
  };
}

export interface PictureContext {
  /** Page resources first, then `static/`, then `assets/`: see `firstOf`. */
  readonly find: Find;
  readonly inspect: Inspect;
  readonly queue: Pick<ImageQueue, "add">;
  readonly publish: Publish;
  readonly report: Report;
  /** Where the address was written. */
  readonly span: Span;
  /** The paths that could have been meant; asked for only when one is wrong. */
  readonly names?: (() => Iterable<string>) | undefined;
  readonly relUrl?: RelUrl | undefined;
}

/** Pictures with more pixels are passed on as they are: making smaller ones would need too much memory. */
export const mostPixels = 100_000_000;

const nothing = new Html("");

export function picture(options: PictureOptions, context: PictureContext): Html {
  if (options.src.trim() === "") return nothing;
  const address = readAddress(options.src);
  if (address.kind === "external") return image(options, { src: address.url });
  if (address.kind === "refused") return mistake("image/unsafe-address", options, context);
  const file = context.find(address.path);
  if (!file) {
    const near = nearestPath(address.path, context.names?.() ?? []);
    return mistake("image/not-found", options, context, near && `Did you mean \`${near}\`?`);
  }
  const inspected = context.inspect(file);
  if (!inspected) return mistake("image/unreadable", options, context);
  return pictureOf(file, inspected, options, context);
}

function pictureOf(
  file: AssetFile,
  inspected: InspectedImage,
  options: PictureOptions,
  context: PictureContext,
): Html {
  const relUrl = context.relUrl ?? encodeSitePath;
  const { width, height } = inspected;
  const formats = outputFormats(inspected);
  const tooLarge = width * height > mostPixels;
  if (formats.length > 0 && tooLarge) {
    const values = { src: options.src.trim(), width, height, most: mostPixels / 1_000_000 };
    context.report(diagnose("image/too-large", context.span, values));
  }
  if (formats.length === 0 || tooLarge) {
    if (!file.published) context.publish({ sitePath: file.sitePath, content: { copyOf: file.absolutePath } });
    return image(options, { src: relUrl(file.sitePath), width, height });
  }
  const widths = usableWidths(options.widths ?? defaultWidths, width);
  const sizes = options.sizes?.trim() || "100vw";
  const rows = formats.map((format) => {
    const variants = planVariants(file, inspected, format, widths);
    for (const variant of variants) context.queue.add(variant, context.span);
    return { format, variants };
  });
  const fallback = rows.pop();
  if (!fallback) return nothing;
  const src = relUrl(middle(fallback.variants).sitePath);
  const img = image(options, { src, srcset: srcset(fallback.variants, relUrl), sizes, width, height });
  const sources = rows.map(({ format, variants }) => source(format, srcset(variants, relUrl), sizes));
  return html`<picture>${sources}${img}</picture>`;
}

interface ImageAttributes {
  readonly src: string;
  readonly srcset?: string;
  readonly sizes?: string;
  readonly width?: number;
  readonly height?: number;
}

function image(options: PictureOptions, { src, srcset, sizes, width, height }: ImageAttributes): Html {
  const eager = options.loading === "eager";
  const className = options.class?.trim();
  const title = options.title?.trim();
  return html`<img src="${src}"${srcset && html` srcset="${srcset}" sizes="${sizes}"`}${
    width !== undefined && html` width="${width}" height="${height}"`
  } alt="${options.alt?.trim()}"${className && html` class="${className}"`}${title && html` title="${title}"`}${
    eager ? html` fetchpriority="high"` : html` loading="lazy" decoding="async"`
  }>`;
}

function source(format: OutputFormat, srcset: string, sizes: string): Html {
  return html`<source type="${encodings[format].mediaType}" srcset="${srcset}" sizes="${sizes}">`;
}

function srcset(variants: readonly ImageVariant[], relUrl: RelUrl): string {
  return variants.map(({ sitePath, width }) => `${relUrl(sitePath)} ${width}w`).join(", ");
}

/** For browsers that know no `srcset`: neither the smallest nor one too large for a telephone. */
function middle(variants: readonly ImageVariant[]): ImageVariant {
  const [smallest] = variants;
  if (!smallest) throw new Error("a picture has at least one width");
  return variants.findLast(({ width }) => width <= 1280) ?? smallest;
}

/** Reports, and shows the text instead of the picture: an `<img>` must have an address. */
function mistake(
  code: "image/not-found" | "image/unreadable" | "image/unsafe-address",
  options: PictureOptions,
  { report, span }: PictureContext,
  hint?: string,
): Html {
  report(diagnose(code, span, { src: options.src.trim() }, hint ? { hint } : {}));
  const alt = options.alt?.trim();
  return alt ? html`<span class="${options.class?.trim() || "missing-image"}">${alt}</span>` : nothing;
}
