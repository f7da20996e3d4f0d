/** Where links and images lead, each of which Hugo's own hooks are asked about on several pages. */
const destinations = [
  "sib.md",
  "#frag",
  "#fræg",
  "../blogg/side",
  "../blogg/side.md#a",
  "/blogg/side?x=1&y=2#z",
  "side",
  "side.md",
  "./side.md",
  "side/",
  "bilde.png",
  "Bilde%20to.PNG",
  "<Bilde to.PNG>",
  "bilde.PNG",
  "img/glob.png",
  "/img/glob.png",
  "dok.pdf",
  "borte.md",
  "<borte/ø.md?q=a b#c d>",
  "https://example.org/?a=1&b=2",
  "HTTP://X.no/å",
  "mailto:a@b.no",
  "javascript:alert(1)",
  "tel:123",
  "<>",
  "ø.png",
  "<../blogg/Ærlig Talt.md>",
  "../blogg/%C3%86rlig%20Talt.md",
  ".",
  "..",
  "../",
  "/",
  "?q=1",
  "blogg/",
  "../blogg",
  "/b/bilde.png",
  "data:image/png;base64,xyz",
  "//example.org/ab",
  "<#a b>",
  "#",
  "?",
  "side#",
  "side?",
  "../b/index.md",
  "../B/",
  "index.md",
  "/b/index.md",
  "b/sib.md",
  "/b/sib",
  "_index.md",
  "/blogg/_index.md",
  "indre",
  "indre/_index.md",
  "side.nn.md",
  "../b/index.nn.md",
  "a:b",
  "bilde.png?x=1#y",
];

const texts = destinations.flatMap((to) => [
  `[*x*](${to})`,
  ...(/^(?:<>|[./?]*)$/.test(to) ? [] : [`![a "b" & c](${to} "T'i & t+")`]),
]);

const attributes = [
  '![a](bilde.png)\n{.klasse width="10" height=20 #i data-x="a\\"b&c<\\\\" b=true c=false e="" n=1.5}',
  '![a](bilde.png)\n{title="ø\\tå" d="linje\\nto" z=0}',
];

const page = (title: string, bundle = true) =>
  `---\ntitle: ${title}\n---\n${texts.join("\n\n")}\n\n${bundle ? attributes.join("\n\n") : ""}\n`;

/** The files that are looked at. */
export const hookPages = [
  "index.html",
  "b/index.html",
  "nn/b/index.html",
  "blogg/index.html",
  "blogg/side/index.html",
  "blogg/indre/index.html",
];

/** A site in two languages, for which Hugo switches its own hooks on by itself. */
export function hookSite(): Map<string, string> {
  return new Map([
    [
      "hugo.toml",
      `baseURL = "https://example.org/under/"
defaultContentLanguage = "nb"
disableKinds = ["taxonomy", "term", "rss", "sitemap"]
[languages.nb]
[languages.nn]
[markup.goldmark.parser]
wrapStandAloneImageWithinParagraph = false
[markup.goldmark.parser.attribute]
block = true
`,
    ],
    ["content/_index.md", page("Hjem")],
    ["content/b/index.md", page("B")],
    ["content/b/index.nn.md", page("B")],
    ["content/b/sib.md", "---\ntitle: Sib\n---\n"],
    ["content/blogg/_index.md", page("Blogg")],
    ["content/blogg/side.md", page("Side", false)],
    ["content/blogg/side.nn.md", "---\ntitle: Side\n---\n"],
    ["content/blogg/Ærlig Talt.md", "---\ntitle: Ærlig\n---\n"],
    ["content/blogg/indre/_index.md", page("Indre")],
    ["content/b/bilde.png", "x"],
    ["content/b/Bilde to.PNG", "x"],
    ["content/b/ø.png", "x"],
    ["assets/img/glob.png", "x"],
    ["assets/dok.pdf", "x"],
  ]);
}
