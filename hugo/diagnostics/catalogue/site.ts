import type { CatalogueEntry } from "./entry.ts";

export const site = {
  "site/same-address": {
    severity: "warning",
    message: "`{first}` and `{second}` are both written to `{path}`.",
    explanation:
      "Two pages, files or redirects have one address; only the last one is kept. Give one of them another `slug`, `url` or file name.",
    example: `-- content/a.md --
---
title: A
slug: lik
---
-- content/b.md --
---
title: B
slug: lik
---
`,
  },
  "site/same-page": {
    severity: "warning",
    message: "`{first}` and `{second}` are the same page; the first one is left out.",
    explanation:
      "Names are compared without regard to case, and a space is a hyphen: `Min side.md` and `min-side.md` are one page, as are `om.md` and `om/index.md`. Rename or delete one of them.",
    example: `-- content/om.md --
---
title: Om oss
---
-- content/om/index.md --
---
title: Om oss
---
`,
  },
  "site/outside": {
    severity: "error",
    message: "`{key}: {value}` leads out of the site with `..`.",
    explanation:
      "An address in `url` or `slug` starts at the site or at its section. `..` cannot lead out of the site. Write the address without it.",
    example: `---
title: Ute
url: ../../ute/
---
`,
  },
  "site/alias-outside": {
    severity: "error",
    message: "The alias `{alias}` lies outside the site.",
    explanation:
      "An alias is an old address of the page on this site: `/gammel/side/`, or `gammel-side` beside the page. It cannot lead out of the site with `..`.",
    example: `---
title: Flyttet
aliases: [../../gammel]
---
`,
  },
  "site/impossible-name": {
    severity: "error",
    message: "`{path}` cannot be the name of a file.",
    explanation:
      "A page, a redirect or a file of a page is written as a file, whose name is made from the title, `slug`, `url` or `aliases`. No part of it between two `/` is longer than 255 bytes (a letter such as `æ` has two), and no character in it has the code 0.",
    example: `---
title: Uskrivelig
url: "/a\\0b/"
---
`,
  },
  "site/address-with-host": {
    severity: "error",
    message: "`{value}` in `{key}` is an address on another host.",
    explanation:
      "`url` and `aliases` are addresses on this site and start with `/`. To send readers to another site, write a link in the text.",
    example: `---
title: Ute
aliases: ["https://example.org/gammel/"]
---
`,
  },
  "site/bad-date": {
    severity: "error",
    message: "`{key}` is not a date.",
    explanation: "Write dates as `2024-05-17`, or with a time as `2024-05-17T13:00:00+02:00`.",
    example: `---
title: Feiring
date: syttende mai
---
`,
  },
  "site/unknown-output": {
    severity: "error",
    message: "There is no output format `{name}`.",
    explanation:
      "`outputs` names the kinds of files that a page is written as: `html`, `rss`, `json` and those that the site's `outputFormats` add.",
    example: `---
title: Kalender
outputs: [html, kalendar]
---
`,
  },
  "site/unknown-markup": {
    severity: "error",
    message: "There is no kind of text `{name}`.",
    explanation:
      "`markup` says what a page's text is written in, where the file's ending does not: `markdown` or `html`. Most pages need no `markup`.",
    example: `---
title: Om oss
markup: markdwon
---
`,
  },
  "site/content-refused": {
    severity: "error",
    message: "Content of type `{type}` is not allowed on this site.",
    explanation:
      "HTML and Org can hold scripts, and Hugo refuses such content unless the site's `security.allowContent` lets it in. Write the page in Markdown, or allow the type in `hugo.toml`.",
    example: `-- content/gammel.html --
---
title: Gammel side
---
<p>Fra det gamle nettstedet.</p>
`,
  },
  "site/content-unsupported": {
    severity: "warning",
    message: "Content of type `{type}` is not rendered here, but shown as Markdown.",
    explanation:
      "Pages are written in Markdown or HTML. Hugo renders Org itself and hands AsciiDoc, reStructuredText and Pandoc to other programs; here they have to be converted once.",
    example: `-- content/notat.adoc --
---
title: Notat
---
== Møte
`,
  },
  "site/content-adapter": {
    severity: "warning",
    message: "Content adapters (`_content.gotmpl`) are Go templates and are not run.",
    explanation:
      "The pages that this file makes are missing from the site. Write them as files, or make them with a script before the build.",
    example: `-- content/lag/_content.gotmpl --
{{ .AddPage (dict "path" "kjerne" "title" "Kjerne") }}
`,
  },
  "site/cascade-language": {
    severity: "error",
    message: "`cascade.target.lang` is gone from Hugo.",
    explanation:
      "Languages are now named as `target: { sites: { matrix: { languages: [nn] } } }`. The old key is refused.",
    example: `-- content/_index.md --
---
title: Hjem
cascade:
  - target: { lang: nn }
    params: { farge: blå }
---
`,
  },
  "site/permalink-token": {
    severity: "error",
    message: "`{token}` in the address pattern `{pattern}` is not known.",
    explanation:
      "A pattern in `permalinks` is made of tokens such as `:year`, `:sections`, `:slug` and `:contentbasename`; write `\\\\:` for a colon.",
    example: `-- hugo.toml --
[permalinks]
blogg = "/:aar/:slug/"
-- content/blogg/a.md --
---
title: A
---
`,
  },
} as const satisfies Record<string, CatalogueEntry>;
