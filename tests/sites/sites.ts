/** Whole sites, each with its layouts for Hugo and for this project, that must come out the same file for file. */
export const sites: ReadonlyMap<string, string> = new Map([
  [
    "languages-by-file-name",
    `-- hugo.toml --
baseURL = "https://example.org/under/"
title = "Nettsted"
defaultContentLanguage = "nb"
defaultContentLanguageInSubdir = true
enableRobotsTXT = true
[languages.nb]
title = "Nettsted på bokmål"
weight = 1
[languages.nn]
title = "Nettstad på nynorsk"
weight = 2
[languages.en]
weight = 3
-- content/_index.md --
---
title: Hjem
---
[Side](om/side.md) og [bunt](om/bunt/index.md#del), ![bilde](om/bunt/bilde.png)
-- content/_index.nn.md --
---
title: Heim
---
[Side](om/side.md)
-- content/om/side.md --
---
title: En side på bokmål
tags: [Ærfugl, norsk elghund]
aliases: [/gammel/, nær-side]
date: 2024-05-17
---
[Bunten](bunt/index.md) og [dokumentet](bunt/dok.pdf).
-- content/om/side.nn.md --
---
title: Ei side på nynorsk
tags: [Ærfugl]
aliases: [/gamal/]
---
[Bunten](bunt/)
-- content/om/bunt/index.md --
---
title: Bunt
slug: "En Bunt"
---
![bilde](bilde.png "Tittel") og [dokumentet](dok.pdf)
-- content/om/bunt/index.en.md --
---
title: Bundle
---
![image](bilde.png)
-- content/om/bunt/bilde.png --
PNG
-- content/om/bunt/dok.pdf --
PDF
-- content/om/bunt/dok.en.pdf --
ENGLISH PDF
-- static/fil.txt --
Fil
`,
  ],
  [
    "languages-by-folder",
    `-- hugo.toml --
baseURL = "https://example.org/"
defaultContentLanguage = "nb"
disableKinds = ["taxonomy", "term"]
[languages.nb]
contentDir = "innhold/nb"
[languages.en]
contentDir = "innhold/en"
staticDir = ["static", "static-en"]
[languages.en.params]
farge = "blue"
[params]
farge = "blå"
-- innhold/nb/_index.md --
---
title: Hjem
---
-- innhold/nb/nyheter/_index.md --
---
title: Nyheter
cascade:
  - target: { kind: page }
    params: { fra: kaskade }
---
-- innhold/nb/nyheter/én.md --
---
title: Én
translationKey: nyhet
---
{{< param "farge" >}} [to](to.md)
-- innhold/nb/nyheter/to.md --
---
title: To
draft: true
---
-- innhold/nb/nyheter/tre.md --
---
title: Tre
publishDate: 2090-01-01
---
-- innhold/en/news/one.md --
---
title: One
translationKey: nyhet
---
{{< param "farge" >}} {{< relref path="/nyheter/én" lang="nb" >}}
-- innhold/en/news/a/b/deep.md --
---
title: Deep
menus: { main: { weight: 2 } }
---
-- static/felles.txt --
Felles
-- static-en/felles.txt --
Shared
-- static-en/only.txt --
Only
`,
  ],
  [
    "pagers",
    `-- hugo.toml --
baseURL = "https://example.org/"
disableKinds = ["rss", "sitemap"]
[pagination]
pagerSize = 2
path = "side"
[outputs]
section = ["html", "amp"]
-- content/a/_index.md --
---
title: Adelsætt
slug: ætt
---
-- content/a/1.md --
---
title: Én
tags: [x]
---
-- content/a/2.md --
---
title: To
tags: [x, y]
---
-- content/a/3.md --
---
title: Tre
tags: [x]
---
-- content/a/4.md --
---
title: Fire
---
-- content/a/5.md --
---
title: Fem
---
-- layouts/page.html --
{{ .Title }}
-- layouts/page.njk --
{{ page.title }}
-- layouts/list.html --
{{ $p := .Paginate .Pages }}{{ .Title }} {{ $p.PageNumber }}/{{ $p.TotalPages }}:{{ range $p.Pages }} {{ .RelPermalink }}{{ end }} |{{ range $p.Pagers }} {{ .PageNumber }} {{ .URL }}{{ end }} |{{ with $p.Prev }} {{ .URL }}{{ end }} |{{ with $p.Next }} {{ .URL }}{{ end }}
-- layouts/list.njk --
{% set p = page.paginate(page.pages) %}{{ page.title }} {{ p.pageNumber }}/{{ p.totalPages }}:{% for q in p.pages %} {{ q.relPermalink }}{% endfor %} |{% for q in p.pagers %} {{ q.pageNumber }} {{ q.url }}{% endfor %} |{% if p.prev %} {{ p.prev.url }}{% endif %} |{% if p.next %} {{ p.next.url }}{% endif %}
-- layouts/list.amp.html --
{{ $p := .Paginator }}{{ $p.PageNumber }} {{ $p.URL }} {{ $p.PagerSize }} {{ $p.NumberOfElements }} {{ $p.TotalNumberOfElements }}
-- layouts/list.amp.njk --
{% set p = page.paginator %}{{ p.pageNumber }} {{ p.url }} {{ p.pagerSize }} {{ p.numberOfElements }} {{ p.totalNumberOfElements }}
`,
  ],
  [
    "formats-and-addresses",
    `-- hugo.toml --
baseURL = "https://example.org/under/"
canonifyURLs = true
uglyURLs = true
defaultContentLanguage = "nb"
[permalinks.page]
blogg = "/:year/:slug/"
[outputs]
home = ["html", "rss", "json"]
-- content/_index.md --
---
title: Hjem
---
[Rot](/rot) [Nær](nær) ![Bilde](/bilde.png)
-- content/blogg/Første Dag.md --
---
title: Første dag
date: 2024-05-17
---
[Rot](/under/rot)
-- content/blogg/data.md --
---
title: Data
date: 2023-01-01
outputs: [json, html]
---
Data
-- content/blogg/egen.md --
---
title: Egen
url: /helt/egen.html
---
Egen
-- content/hode/index.md --
---
title: Hode
headless: true
---
-- content/hode/fil.txt --
Fil
-- content/skjult.md --
---
title: Skjult
build: { render: never, list: always }
---
-- content/navn/index.md --
---
title: Navn
resources:
  - { src: "*.txt", name: "fil-:counter", title: "Fil :counter" }
---
-- content/navn/Ø fil.txt --
Ø
-- content/navn/a.txt --
A
-- layouts/all.json --
{{ .Title }} {{ .RelPermalink }}{{ range .Site.RegularPages }} {{ .Permalink }}{{ end }}
-- layouts/all.json.njk --
{{ page.title }} {{ page.relPermalink }}{% for p in page.site.regularPages %} {{ p.permalink }}{% endfor %}
`,
  ],
  [
    "relative-addresses-and-mounts",
    `-- hugo.toml --
baseURL = "https://example.org/under/"
relativeURLs = true
enableRobotsTXT = true
[[module.mounts]]
source = "tekster"
target = "content"
[[module.mounts]]
source = "flere"
target = "content/flere"
[[module.mounts]]
source = "filer"
target = "static/filer"
[[module.mounts]]
source = "layouts"
target = "layouts"
-- tekster/_index.md --
---
title: Hjem
---
[Rot](/rot) ![Bilde](/bilde.png)
-- tekster/a/b/side.md --
---
title: Side
categories: [Støtte]
---
[Rot](/rot) {{< relref "/flere/ny" >}}
-- flere/ny.md --
---
title: Ny
expiryDate: 2090-01-01
---
[Rot](/rot)
-- flere/gammel.md --
---
title: Gammel
expiryDate: 2020-01-01
---
-- filer/ø.txt --
Ø
`,
  ],
]);

/** What pages say of themselves, for sites without layouts of their own. */
const hugoLayout = `{{ .Kind }} {{ .Title }} {{ .RelPermalink }} {{ .Permalink }} {{ with .Parent }}{{ .RelPermalink }}{{ end }}
{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ range .Translations }}{{ .Lang }} {{ .RelPermalink }} {{ end }}{{ range .OutputFormats }}{{ .Name }} {{ .RelPermalink }} {{ end }}
{{ range .Resources }}{{ .Name }} {{ .Title }} {{ .RelPermalink }} {{ end }}{{ range .Site.Menus.main }}{{ .Name }} {{ .URL }} {{ end }}
{{ .Content }}
`;
const ourLayout = `{{ page.kind }} {{ page.title }} {{ page.relPermalink }} {{ page.permalink }} {% if page.parent %}{{ page.parent.relPermalink }}{% endif %}
{% for p in page.pages %}<a href="{{ p.relPermalink }}">{{ p.title }}</a>{% endfor %}
{% for p in page.translations %}{{ p.lang }} {{ p.relPermalink }} {% endfor %}{% for f in page.outputFormats %}{{ f.name }} {{ f.relPermalink }} {% endfor %}
{% for r in page.resources %}{{ r.name }} {{ r.title }} {{ r.relPermalink }} {% endfor %}{% for e in page.site.menus.main %}{{ e.name }} {{ e.url }} {% endfor %}
{{ page.content }}
`;

/** The files of a site for one of the two; each gets the layouts that it can read. */
export function filesFor(builder: "hugo" | "here", files: ReadonlyMap<string, string>): Map<string, string> {
  const isMine = (path: string) =>
    !path.startsWith("layouts/") || path.endsWith(".njk") === (builder === "here");
  const all: [string, string] =
    builder === "here" ? ["layouts/all.njk", ourLayout] : ["layouts/all.html", hugoLayout];
  return new Map([all, ...[...files].filter(([path]) => isMine(path))]);
}

/** What the clock decides is left out. */
export function withoutClock(text: string): string {
  return text.replace(/<lastBuildDate>[^<]*<\/lastBuildDate>/g, "").trimEnd();
}
