import type { CatalogueEntry } from "./entry.ts";

const page = ["-- content/_index.md --", "---", "title: Forside", "---", "-- assets/css/main.css --"];

export const css = {
  "css/syntax": {
    severity: "error",
    message: "The style sheet cannot be read here: {problem}.",
    explanation:
      "A browser skips the rule. Look for a missing brace, colon or quotation mark just before the place.",
    example: [...page, "p { color: red; }", "..kort { color: blue; }"].join("\n"),
  },
  "css/unknown": {
    severity: "warning",
    message: "The style sheet has something no browser knows: {problem}.",
    explanation: "It is kept as it is. Check how the rule is spelt.",
    example: [...page, "@meda print { p { color: red; } }"].join("\n"),
  },
  "css/not-found": {
    severity: "error",
    message: "There is no file `{path}`.",
    explanation: [
      "`@import` and `url()` name files relative to the style sheet, or from the root of `assets/` and what is",
      "mounted there when they start with `/`; `url()` may also name files in `static/`.",
    ].join("\n"),
    example: [...page, '@import "finnes-ikke.css";'].join("\n"),
  },
} as const satisfies Record<string, CatalogueEntry>;
