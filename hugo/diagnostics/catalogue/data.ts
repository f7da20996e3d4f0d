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
  "content/link-outside": {
    severity: "warning",
    message: "`{path}` is a link to a place outside the site's folder, or to nothing; it is not read.",
    explanation:
      "Only what is inside the site's folder is read. Put a copy of the file in `content/`, or mount its folder with `module.mounts`.",
    // A text cannot hold a link: `tests/cli/safety.test.ts` makes one.
    example: "",
  },
} as const satisfies Record<string, CatalogueEntry>;
