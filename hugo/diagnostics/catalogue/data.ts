import type { CatalogueEntry } from "./entry.ts";

export const data = {
  "data/broken": {
    severity: "error",
    message: "The data file cannot be read: {reason}.",
    explanation:
      "Files below `data/` hold tables and lists in YAML, TOML, JSON, CSV or XML. This one does not follow the rules of its format.",
    example: `-- content/side.md --
---
title: Side
---
-- data/team.yaml --
navn: "Kjerne
`,
  },
} as const satisfies Record<string, CatalogueEntry>;
