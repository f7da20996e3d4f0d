/** A site whose feeds, site maps and redirects hold all that is hard to write; Hugo's answer is in `recorded.json`. */
export const files: Readonly<Record<string, string>> = {
  "hugo.toml": `baseURL = "https://example.org/sub/"
title = "Bøker & <b>Ting</b> 'q' \\"d\\""
defaultContentLanguage = "nb"
timeZone = "Europe/Oslo"
copyright = "© 2024 Ærlig & \\"co\\" 'x' + \`"
enableRobotsTXT = true
[languages.nb]
weight = 1
locale = "nb-NO"
[languages.en]
weight = 2
title = "English"
[params.author]
name = "Åse \\"D\\" & co"
email = "a+b@example.org"
[services.rss]
limit = 3
[sitemap]
changefreq = "weekly"
priority = 0.5
`,
  "content/_index.md": '---\ntitle: "Hjem & <i>"\n---\n',
  "content/blogg/_index.md": "---\ntitle: \"Blogg + 'a' <c> &amp;\"\n---\n",
  "content/blogg/a.md":
    "---\ntitle: \"Én & to <x> +1 's'\"\ndate: 2024-01-02\nlastmod: 2024-05-05T10:00:00+03:00\n---\nHei & \"sitat\" 'x' +\n\n> æøå `k<b>`\n",
  "content/blogg/b.md":
    '---\ntitle: b\ndate: 2024-07-02T03:04:05Z\nurl: "/b(1)\'s/ø +&/"\naliases: [/gammel]\nsitemap:\n  priority: 0.8\n  changefreq: "never & <x>"\n---\nTekst\ttab\n',
  "content/blogg/c.md":
    "---\ntitle: c\npublishDate: 2024-07-02T03:04:05-05:30\nsitemap:\n  disable: true\n---\nTekst\n",
  "content/blogg/b.en.md": "---\ntitle: b\nsitemap:\n  priority: 0\n---\nText\n",
  "content/blogg/d.en.md": "---\ntitle: d\ntags: [x]\nsitemap:\n  priority: -1\n---\nText\n",
  "content/tom/_index.md": "---\ntitle: Tom\ndate: 2024-01-01\n---\n",
};

/** The files that are compared, below what is published. */
export const outputs = [
  "index.xml",
  "blogg/index.xml",
  "tom/index.xml",
  "en/index.xml",
  "en/tags/x/index.xml",
  "sitemap.xml",
  "nb/sitemap.xml",
  "en/sitemap.xml",
  "robots.txt",
  "gammel/index.html",
];
