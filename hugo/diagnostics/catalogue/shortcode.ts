import type { CatalogueEntry } from "./entry.ts";

export const shortcode = {} as const satisfies Record<string, CatalogueEntry>;
