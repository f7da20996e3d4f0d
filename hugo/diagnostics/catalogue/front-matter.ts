import type { CatalogueEntry } from "./entry.ts";

export const frontMatter = {
  "front-matter/unclosed": {
    severity: "error",
    message: "The front matter is never closed: a line `{closing}` is missing.",
    explanation:
      "A page's front matter stands between two lines `---` (YAML) or `+++` (TOML), or in one `{…}` (JSON). " +
      "Without the second line, nothing tells where the page's text begins.",
    example: "---\ntitle: Støtteprosesser\n\nTekst uten at hodet er lukket.\n",
  },
  "front-matter/delimiter": {
    severity: "error",
    message: "A page that begins like this must begin with a whole line `{delimiter}`.",
    explanation:
      "A page whose first character is `-` or `+` is taken to begin with front matter. " +
      "A list at the very top of a page therefore needs front matter before it, or `*` as its bullet.",
    example: "- Første punkt\n- Andre punkt\n",
  },
  "front-matter/yaml": {
    severity: "error",
    message: "The front matter is broken: {reason}",
    explanation:
      "YAML is `key: value` lines, indented with spaces. Put a text in quotes when it has `: ` or ` #` in it, or begins " +
      "with one of `` @ ` % & * ! | > [ { \" ' ``. A key may stand once only.",
    example: "---\ntitle: Prosesser: en oversikt\n---\nTekst.\n",
  },
  "front-matter/toml": {
    severity: "error",
    message: "The front matter is broken: {reason}",
    explanation: "TOML is `key = value` lines; texts are in quotes, and a key may stand once only.",
    example: "+++\ntitle = Prosesser\n+++\nTekst.\n",
  },
  "front-matter/json": {
    severity: "error",
    message: "The front matter is broken: {reason}",
    explanation:
      "A page whose first character is `{` is taken to begin with JSON front matter. JSON has double quotes around keys " +
      "and texts, no comments, and no comma after the last value.",
    example: '{ "title": "Prosesser", }\nTekst.\n',
  },
  "front-matter/two-spellings": {
    severity: "warning",
    message: "The key `{key}` stands here in two spellings; the one with capitals is used.",
    explanation:
      "Upper and lower case are the same in keys: `Ingress` and `ingress` are one key, so one of the values is lost. Remove one.",
    example: "---\nIngress: En\ningress: To\n---\nTekst.\n",
  },
  "front-matter/bad-value": {
    severity: "error",
    message: "`{key}` must be {wanted}.",
    explanation: "The key has a value that it cannot have; the site cannot be built until it is changed.",
    example: "---\ntitle: Prosesser\nurl: https://example.org/prosesser/\n---\nTekst.\n",
  },
  "front-matter/lost-value": {
    severity: "warning",
    message: "`{key}` must be {wanted}; what stands here is read as nothing.",
    explanation:
      "The value is of another kind than the key takes, so the page is built as if it was not there.",
    example: "---\ntitle: Prosesser\ndraft: ja\n---\nTekst.\n",
  },
} as const satisfies Record<string, CatalogueEntry>;
