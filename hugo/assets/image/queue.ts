import type { Span } from "../../diagnostics/source.ts";
import type { ImageVariant } from "./variants.ts";

export interface QueuedImage {
  readonly variant: ImageVariant;
  /** Where the picture was first asked for. */
  readonly span: Span;
}

/** The pictures that the HTML names and somebody has to make, each one once. */
export class ImageQueue {
  readonly #queued = new Map<string, QueuedImage>();

  add(variant: ImageVariant, span: Span): void {
    if (!this.#queued.has(variant.sitePath)) this.#queued.set(variant.sitePath, { variant, span });
  }

  get size(): number {
    return this.#queued.size;
  }

  /** In the order they were asked for. */
  [Symbol.iterator](): IterableIterator<QueuedImage> {
    return this.#queued.values();
  }
}
