import type { CatalogueEntry } from "./entry.ts";

export const i18n = {
  "i18n/broken": {
    severity: "error",
    message: "The file of interface texts is broken: {reason}.",
    explanation:
      "A file in `i18n/` holds `key: text` lines, or `key:` with a text for each plural form (`one`, `other`).",
    example: "-- content/_index.md --\n---\ntitle: Baksia\n---\n-- i18n/nb.yaml --\nhilsen: 5\n",
  },
} as const satisfies Record<string, CatalogueEntry>;
