import type { CatalogueEntry } from "./entry.ts";

export const layout = {
  "layout/failed": {
    severity: "error",
    message: "The layout failed: {message}.",
    explanation:
      "A layout asked for something that is not there: a function or filter that does not exist, a template that is missing, or a mistake in its syntax. The place is in the layout; the hint names the page that was being rendered.",
    example: `-- content/side.md --
---
title: Side
---
Tekst på siden.
-- layouts/all.njk --
<h1>{{ page.title | shout }}</h1>
`,
  },
  "layout/missing": {
    severity: "warning",
    message:
      "No layout was found for `{page}` (kind `{kind}`, output format `{format}`), so it is not written.",
    explanation:
      "Each kind of page needs a layout in `layouts/`, such as `page.njk`, `section.njk` or `all.njk` for all kinds. `npm run list -- layouts /path/` prints the names that are looked for.",
    example: `-- content/seksjon/_index.md --
---
title: Seksjon
---
-- layouts/page.njk --
<h1>{{ page.title }}</h1>
`,
  },
  "layout/go-templates": {
    severity: "warning",
    message: "{count} Go templates in `{folder}/` are not run: {names}.",
    explanation:
      "Hugo's own templates are written in Go's template language. Here layouts are written in Nunjucks, in files that end in `.njk`. Where a site has no layouts of that kind, this project's serve instead.",
    example: `-- content/side.md --
---
title: Side
---
-- layouts/_default/single.html --
<h1>{{ .Title }}</h1>
`,
  },
  "destination/unfit": {
    severity: "error",
    message: "The site cannot be written to `{folder}`: {reason}.",
    explanation:
      "The destination is a folder of its own, such as `public`, in which only what is built stands. Name another one with `--destination` or `publishDir`.",
    example: `-- hugo.toml --
publishDir = "."
-- content/side.md --
---
title: Side
---
`,
  },
} as const satisfies Record<string, CatalogueEntry>;
