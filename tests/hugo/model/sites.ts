/**
 * Small sites, each about one thing. What Hugo makes of them is in `recorded/`;
 * `npx tsx scripts/oracle/model.ts` records it anew.
 */
export interface TestSite {
  /** A sentence, which is also the test's name. */
  readonly name: string;
  /** Name of the file with the recorded answer. */
  readonly key: string;
  /** Files in the txtar format. */
  readonly files: string;
}

const config = (more = "") => `-- hugo.toml --
title = "Baksia"
baseURL = "https://example.org/"
defaultContentLanguage = "nb"
disableKinds = ["rss", "sitemap", "404"]
${more}
`;

const page = (path: string, head = "title: T") => `-- content/${path} --\n---\n${head}\n---\n`;
const file = (path: string) => `-- content/${path} --\nx\n`;

export const sites: readonly TestSite[] = [
  {
    name: "bundles, single files, sections with and without _index.md, and home make the tree",
    key: "tree",
    files: [
      config(),
      page("_index.md", "title: Hjem"),
      page("om.md", "title: Om\nweight: 2"),
      page("blogg/_index.md", "title: Blogg"),
      page("blogg/første.md", "title: Første\ndate: 2024-01-02"),
      page("blogg/andre/index.md", "title: Andre\ndate: 2024-03-04"),
      page("blogg/andre/vedlegg.md", "title: Vedlegg"),
      page("blogg/mappe/tredje.md", "title: Tredje"),
      page("blogg/arkiv/_index.md", "title: Arkiv"),
      page("blogg/arkiv/gammel.md", "title: Gammel"),
      page("Støtte Prosesser/side.md", "title: Side"),
      page("kontakt/index.md", "title: Kontakt"),
      page("skjult/index.md", "title: Skjult\nheadless: true"),
      file("blogg/andre/bilde.png"),
      file("skjult/data.json"),
    ].join(""),
  },
  {
    name: "files get names, titles and parameters from resources, with :counter",
    key: "resources",
    files: [
      config(),
      page(
        "galleri/index.md",
        `title: Galleri
resources:
  - { src: "*.png", name: "bilde-:counter", title: "Bilde :counter", params: { Alt: tekst } }
  - { src: "**", title: "Fil :counter", params: { lisens: fri } }`,
      ),
      page("galleri/tekst.md", "title: Tekst\nweight: 2"),
      page("galleri/mappe/index.md", "title: Inni"),
      ...["a.png", "B to.PNG", "c.svg", "notat.txt", "mappe/ø.jpg", "data.json"].map((name) =>
        file(`galleri/${name}`),
      ),
      file("galleri.csv"),
      page("seksjon/_index.md", "title: Seksjon"),
      file("seksjon/fil.pdf"),
      file("seksjon/under/fil.pdf"),
      page("seksjon/side.md", "title: Side"),
      file("seksjon/side/eget.png"),
    ].join(""),
  },
  {
    name: "a cascade reaches the pages that its target names, the nearest one first",
    key: "cascade",
    files: [
      config(`[[cascade]]
[cascade.params]
fra = "nettsted"
kun = "nettsted"
[cascade.target]
kind = "page"`),
      page("_index.md", "title: Hjem\ncascade: { params: { farge: blå }, description: Fra hjem }"),
      page(
        "a/_index.md",
        "title: A\ncascade:\n  - { target: { kind: page }, weight: 7, params: { fra: a } }\n  - { target: { path: '/a/b/**' }, type: dyp }",
      ),
      page("a/side.md", "title: Side"),
      page("a/b/_index.md", "title: B"),
      page("a/b/side.md", "title: Side\nweight: 1\ndescription: Egen"),
      page("c/side.md", "title: C\nparams: { farge: rød }"),
      page("d/_index.md", "title: D\ncascade: { target: { environment: test }, params: { test: true } }"),
      page("d/side.md", "title: D-side"),
    ].join(""),
  },
  {
    name: "drafts, future and expired pages, and build options, keep pages out of lists and output",
    key: "build",
    files: [
      config(),
      page("s/_index.md", "title: S"),
      page("s/kladd.md", "title: Kladd\ndraft: true\ntags: [borte]"),
      page("s/framtid.md", "title: Framtid\npublishDate: 2999-01-01"),
      page("s/utgått.md", "title: Utgått\nexpiryDate: 2001-01-01"),
      page("s/aldri.md", "title: Aldri\nbuild: { list: never }\ntags: [hund]"),
      page("s/lokal.md", "title: Lokal\nbuild: { list: local }"),
      page("s/lenke.md", "title: Lenke\nbuild: { render: link }"),
      page("s/uten.md", "title: Uten\nbuild: { render: never }\ntags: [katt]"),
      page("s/pakke/index.md", "title: Pakke\nbuild: { publishResources: false }"),
      file("s/pakke/a.png"),
      page("kladder/_index.md", "title: Kladder\ndraft: true"),
      page("kladder/side.md", "title: Side"),
    ].join(""),
  },
  {
    name: "url, slug and permalinks decide addresses, also those below a section with a slug",
    key: "addresses",
    files: [
      config(`[permalinks.page]
nyheter = "/:year/:month/:slugorcontentbasename/"
dypt = "/:sections[1:]/:contentbasename/"
[permalinks.section]
nyheter = "/aktuelt/"`),
      page("a/_index.md", "title: A\nslug: Første Del"),
      page("a/side.md", "title: Side"),
      page("a/under/_index.md", "title: Under\nslug: to"),
      page("a/under/side.md", "title: Side\nslug: Ny Å"),
      page("a/med-url.md", "title: Med\nurl: /Helt/Egen Ø/"),
      page("a/fil.md", "title: Fil\nurl: /fil.html"),
      page("a/token.md", "title: Hei + du\nurl: /:section/x-:title/"),
      page("a/opp.md", "title: Opp\nurl: ../../opp"),
      page("nyheter/én.md", "title: Én\ndate: 2024-05-17\naliases: [/gammel/, nær, ./x.html]"),
      page("nyheter/to.md", "title: To\ndate: 2023-12-31T23:30:00+01:00\nslug: andre"),
      page("dypt/ned/her/_index.md", "title: Her"),
      page("dypt/ned/her/Min Side.md", "title: Min"),
      page("tegn/it's (ok)!.md", "title: Tegn"),
      page("tegn/C#.md", "title: C#"),
      page("tegn/a%20b.md", "title: Prosent"),
      page("tegn/v1.2.md", "title: Punktum"),
    ].join(""),
  },
  {
    name: "uglyURLs, removePathAccents and a base address with a folder",
    key: "ugly",
    files: [
      config(`uglyURLs = true
removePathAccents = true`).replace("example.org/", "example.org/under/Mappe/"),
      page("é/_index.md", "title: É"),
      page("é/ål.md", "title: Ål\ntags: [Blå]\naliases: [/før]"),
      page("é/pakke/index.md", "title: Pakke"),
      file("é/pakke/ø å.png"),
    ].join(""),
  },
  {
    name: "disablePathToLower keeps capitals in addresses, not in paths",
    key: "capitals",
    files: [
      config("disablePathToLower = true\npluralizeListTitles = false\ncapitalizeListTitles = false"),
      page("Min Seksjon/Min Side.md", "title: Min\ntags: [Norsk Elghund]"),
      page("Min Seksjon/Pakke/index.md", "title: Pakke"),
      file("Min Seksjon/Pakke/Bilde.PNG"),
    ].join(""),
  },
  {
    name: "order is by weight, date, link title and path; neighbours follow it",
    key: "order",
    files: [
      config(),
      page("s/a.md", "title: Zebra\nlinkTitle: Ape\nrang: b"),
      page("s/b.md", "title: Ål\nrang: a"),
      page("s/c.md", "title: ål\ndate: 2020-01-01\nrang: 1.5"),
      page("s/d.md", "title: Øl\nweight: 5"),
      page("s/e.md", "title: Ære\nweight: -1"),
      page("s/f.md", "title: Banan\ndate: 2021-01-01\nlastmod: 2019-01-01\nrang: b"),
      page("s/g.md", "title: banan"),
      page("t/h.md", "title: aa"),
    ].join(""),
  },
  {
    name: "taxonomies have terms with pages by weight, and pages of their own where an _index.md is",
    key: "taxonomies",
    files: [
      config(`[taxonomies]
tag = "tags"
etat = "etater"`),
      page(
        "a.md",
        "title: A\ntags: [Hund, Norsk Elghund, C#]\ntags_weight: 30\netater: Digdir\ndate: 2024-01-01",
      ),
      page("b.md", "title: B\ntags: [hund]\ntags_weight: 5\netater: [Digdir, NAV]"),
      page("c.md", 'title: C\ntags: [norsk elghund, "a/b"]'),
      page("s/_index.md", "title: S\ntags: [hund]"),
      page("tags/_index.md", "title: Emner"),
      page("tags/hund/_index.md", "title: Hunder\nslug: bikkjer"),
      page("etater/ubrukt/_index.md", "title: Ubrukt"),
    ]
      .join("")
      .replace("tags: [Hund,", "tags: [hund,"),
  },
  {
    name: "menus come from the configuration, from front matter and from the sections",
    key: "menus",
    files: [
      config(`sectionPagesMenu = "main"
[[menus.main]]
name = "Tjenester"
pageRef = "/tjenester"
weight = 1
[[menus.main]]
name = "Ute"
url = "https://example.com/"
parent = "Tjenester"
[[menus.bunn]]
identifier = "personvern"
name = "Personvern"
url = "/personvern/"
pre = "<b>"
[menus.bunn.params]
ikon = "lås"`),
      page("tjenester/_index.md", "title: Tjenester"),
      page("tjenester/en.md", "title: En\nmenus: { main: { parent: Tjenester, weight: 2 } }"),
      page("om/_index.md", "title: Om\nweight: 3"),
      page("om/oss.md", "title: Oss\nmenus: bunn"),
      page("om/andre.md", "title: Andre\nlinkTitle: De andre\nmenus: [bunn, side]"),
      page("løs.md", "title: Løs\nmenus: { side: { parent: finnes-ikke, name: Navn } }"),
    ].join(""),
  },
  {
    name: "languages by file name, with translations and files shared between them",
    key: "languages",
    files: [
      config(`[languages.nb]
label = "Norsk bokmål"
weight = 1
[languages.nn]
label = "Norsk nynorsk"
weight = 2
title = "Baksida"
[languages.nn.params]
kort = "nn"`),
      page("_index.md", "title: Hjem"),
      page("_index.nn.md", "title: Heim"),
      page("side.md", "title: Side\ntags: [hund]"),
      page("side.nn.md", "title: Sida\ntags: [hund]"),
      page("bare.nn.md", "title: Berre nynorsk\nslug: berre"),
      page("pakke/index.md", "title: Pakke"),
      page("pakke/index.nn.md", "title: Pakka"),
      file("pakke/felles.png"),
      file("pakke/eget.png"),
      file("pakke/eget.nn.png"),
      page("a.md", "title: A\ntranslationKey: samme"),
      page("b.nn.md", "title: B\ntranslationKey: samme"),
    ].join(""),
  },
  {
    name: "the default language has a folder when it is asked for; lang in front matter makes no translation",
    key: "subfolder",
    files: [
      config(`defaultContentLanguageInSubdir = true
[languages.nb]
weight = 2
[languages.nn]
weight = 1`),
      page("side.md", "title: Side\nlang: nn\naliases: [/gammel/]"),
      page("seksjon/side.nn.md", "title: Sida"),
    ].join(""),
  },
  {
    name: "dates come from the configured keys, the file's name and the site's time zone",
    key: "dates",
    files: [
      config(`timeZone = "Europe/Oslo"
[frontmatter]
date = [":filename", ":default"]
lastmod = ["revidert", ":default"]`),
      page("2024-05-17-feiring.md", "title: Feiring"),
      page("sommer.md", "title: Sommer\ndate: 2024-07-01T12:00:00"),
      page("vinter.md", "title: Vinter\ndate: 2024-01-01\nrevidert: 2024-02-03 04:05:06"),
      page("sone.md", "title: Sone\ndate: 2024-01-01T00:30:00+09:00\nexpiryDate: 2999-01-01"),
      page("publisert.md", "title: Publisert\npublishDate: 2020-02-02"),
      page("s/side.md", "title: Side\nmodified: 2022-02-02"),
      page("uten.md", "title: Uten"),
    ].join(""),
  },
  {
    name: "all pages stand in the order of the first language, and pages without a date are related",
    key: "first-language",
    files: `-- hugo.toml --
title = "Nettsted"
baseURL = "https://example.org/"
defaultContentLanguage = "nb"
disableKinds = ["rss", "sitemap", "404"]
[languages.nb]
weight = 1
[languages.nn]
weight = 2
-- content/a.md --
---
title: Zebra
tags: [dyr, stripet]
---
-- content/a.nn.md --
---
title: Zebra
tags: [dyr]
---
-- content/b.md --
---
title: Ål
tags: [dyr, fisk]
date: 2024-05-17T10:00:00-05:30
---
-- content/b.nn.md --
---
title: Ål
tags: [dyr]
---
-- content/c.md --
---
title: Ærfugl
tags: [dyr, stripet]
---
-- content/c.nn.md --
---
title: Øl
---
-- content/D.nn.md --
---
title: Aa
---
`,
  },
];
