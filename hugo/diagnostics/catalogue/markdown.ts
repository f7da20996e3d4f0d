import type { CatalogueEntry } from "./entry.ts";

export const markdown = {} as const satisfies Record<string, CatalogueEntry>;
