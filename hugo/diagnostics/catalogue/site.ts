import type { CatalogueEntry } from "./entry.ts";

export const site = {} as const satisfies Record<string, CatalogueEntry>;
