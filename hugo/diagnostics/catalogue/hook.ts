import type { CatalogueEntry } from "./entry.ts";

export const hook = {
  "hook/bad-address": {
    severity: "error",
    message: "`{address}` is not an address.",
    explanation: [
      "Hugo's own hooks for links and images, which sites in several languages have, read the address to find the",
      "page or the file that it means. A `%` that is no escape, or a `:` in the first part of a path, cannot be read:",
      "write `%25` for `%`, and `./` in front of a path with `:`.",
    ].join("\n"),
    example: [
      "-- hugo.toml --",
      "[markup.goldmark.renderHooks.link]",
      'useEmbedded = "always"',
      "-- content/_index.md --",
      "[100 % gratis](100%gratis.md)",
    ].join("\n"),
  },
} as const satisfies Record<string, CatalogueEntry>;
