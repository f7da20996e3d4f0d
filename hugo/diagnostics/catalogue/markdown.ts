import type { CatalogueEntry } from "./entry.ts";

export const markdown = {
  "markdown/duplicate-id": {
    severity: "warning",
    message: "The id `{id}` is taken by a heading before this one.",
    explanation: [
      "Hugo numbers ids that it makes itself, but one that is written in `{#…}` is used as it is. When two headings",
      "have the same, a link to it, also from the table of contents, leads to the first one only.",
    ].join("\n"),
    example: ["## Før {#tilgang}", "", "## Etter {#tilgang}"].join("\n"),
  },
} as const satisfies Record<string, CatalogueEntry>;
