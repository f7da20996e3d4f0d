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
  "markdown/table-attribute": {
    severity: "error",
    message: "A table's attribute `{name}` must be a text, a number or a switch.",
    explanation: [
      "With `markup.goldmark.parser.attribute.block`, a line `{…}` after a table gives it attributes. Hugo cannot write",
      "a list or `null` as one.",
    ].join("\n"),
    example: [
      "-- hugo.toml --",
      "[markup.goldmark.parser.attribute]",
      "block = true",
      "-- content/_index.md --",
      "| a |",
      "| - |",
      "{data-x=[1, 2]}",
    ].join("\n"),
  },
} as const satisfies Record<string, CatalogueEntry>;
