import type { CatalogueEntry } from "./entry.ts";

export const frontMatter = {} as const satisfies Record<string, CatalogueEntry>;
