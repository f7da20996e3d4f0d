import { probeTemplates } from "./probe-templates.ts";

/** What of a page is compared. */
export const fields = [
  "title",
  "content",
  "summary",
  "truncated",
  "plain",
  "wordCount",
  "fuzzyWordCount",
  "readingTime",
  "toc",
  "params",
] as const;
export type Answer = Readonly<Record<(typeof fields)[number], unknown>>;

const hugoLayout = `{{- jsonify (dict "noHTMLEscape" true) (dict "title" .Title "content" .Content "summary" .Summary "truncated" .Truncated "plain" .Plain
  "wordCount" .WordCount "fuzzyWordCount" .FuzzyWordCount "readingTime" .ReadingTime "toc" .TableOfContents "params" .Params) | safeHTML -}}`;

const ourLayout = `{ "title": {{ page.title | dump | safe }}, "content": {{ page.content | string | dump | safe }}, "summary": {{ page.summary | string | dump | safe }},
"truncated": {{ page.truncated | dump | safe }}, "plain": {{ page.plain | string | dump | safe }}, "wordCount": {{ page.wordCount }}, "fuzzyWordCount": {{ page.fuzzyWordCount }},
"readingTime": {{ page.readingTime }}, "toc": {{ page.tableOfContents | string | dump | safe }}, "params": {{ page.params | dump | safe }} }`;

const extras = `[markup.goldmark.extensions.extras]
[markup.goldmark.extensions.extras.delete]
enable = true
[markup.goldmark.extensions.extras.insert]
enable = true
[markup.goldmark.extensions.extras.mark]
enable = true
[markup.goldmark.extensions.extras.subscript]
enable = true
[markup.goldmark.extensions.extras.superscript]
enable = true
`;

/** Settings that pages are tried under; each is a whole \`hugo.toml\`. */
export const settings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    standard: "",
    unsafe: "[markup.goldmark.renderer]\nunsafe = true\n",
    blocks: `enableEmoji = true
[markup.goldmark.parser]
wrapStandAloneImageWithinParagraph = false
autoDefinitionTermID = true
[markup.goldmark.parser.attribute]
block = true
[markup.goldmark.extensions.passthrough]
enable = true
[markup.goldmark.extensions.passthrough.delimiters]
block = [['\\\\[', '\\\\]'], ['$$', '$$']]
inline = [['\\\\(', '\\\\)']]
${extras}`,
    plain: `[markup.goldmark.renderer]
hardWraps = true
xhtml = true
unsafe = true
[markup.goldmark.parser]
autoHeadingIDType = 'github-ascii'
[markup.goldmark.extensions]
typographer = { disable = true }
linkify = false
strikethrough = false
${extras}[markup.goldmark.extensions.cjk]
enable = true
eastAsianLineBreaks = true
`,
  }),
);

/** The files of a site that asks the same of each page, by path; layouts end in `html` for Hugo and in `njk` here. */
export function siteFiles(
  setting: string,
  pages: ReadonlyMap<string, string>,
  layouts: "html" | "njk",
): Map<string, string> {
  const [emoji = "", rest = ""] = setting.startsWith("enableEmoji")
    ? setting.split(/(?<=\n)(.*)/s)
    : ["", setting];
  const head = `baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "rss", "sitemap", "robotstxt", "404"]\n${emoji}`;
  const templates = [...probeTemplates()].filter(([path]) => path.endsWith(layouts));
  return new Map([
    ["hugo.toml", `${head}[markup.highlight]\ncodeFences = false\n${rest}`],
    [`layouts/all.${layouts}`, layouts === "html" ? hugoLayout : ourLayout],
    ...templates,
    ...[...pages].map(([name, text]): [string, string] => [`content/p/${name}.md`, text]),
  ]);
}
