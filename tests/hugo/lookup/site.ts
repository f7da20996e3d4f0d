import type { LayoutQuery } from "../../../hugo/lookup/query.ts";
import type { LookupSite } from "../../../hugo/lookup/site.ts";

const format = (name: string, mediaType: string, isPlainText = false) => ({
  name,
  mediaType,
  isPlainText,
});

/** Hugo's output formats as far as the tests use them. */
export const formats = {
  "404": format("404", "text/html"),
  amp: format("amp", "text/html"),
  html: format("html", "text/html"),
  json: format("json", "application/json", true),
  robots: format("robots", "text/plain", true),
  rss: format("rss", "application/rss+xml"),
  sitemap: format("sitemap", "application/xml"),
};

export const site: LookupSite = {
  languages: ["nb", "en"],
  outputFormats: Object.values(formats),
  mediaTypes: [
    { type: "application/json", suffixes: ["json"] },
    { type: "application/rss+xml", suffixes: ["xml", "rss"] },
    { type: "application/xml", suffixes: ["xml"] },
    { type: "text/html", suffixes: ["html", "htm"] },
    { type: "text/plain", suffixes: ["txt"] },
  ],
  taxonomies: new Map([
    ["forfatter", "forfattere"],
    ["tag", "tags"],
  ]),
  defaultOutputFormat: "html",
};

export const hugoToml = `baseURL = "https://example.org/"
defaultContentLanguage = "nb"
defaultContentLanguageInSubdir = true
disableKinds = ["sitemap", "robotstxt"]
[languages.nb]
weight = 1
[languages.en]
weight = 2
[taxonomies]
tag = "tags"
forfatter = "forfattere"
[outputs]
home = ["html", "rss", "json", "amp"]
section = ["html", "rss", "json", "amp"]
taxonomy = ["html", "rss", "json"]
term = ["html", "rss", "json"]
page = ["html", "json", "amp", "rss"]
`;

interface TestPage {
  /** Below `content/`, without language and extension; empty for a page that Hugo makes. */
  file: string;
  /** Below the language's folder of what is published. */
  url: string;
  frontMatter: string;
  query: Pick<LayoutQuery, "path" | "kind" | "layout" | "type">;
}

const page = (
  file: string,
  url: string,
  kind: string,
  frontMatter = "",
  query: Partial<LayoutQuery> = {},
): TestPage => ({ file, url, frontMatter, query: { path: `/${url}`, kind, ...query } });

export const pages: readonly TestPage[] = [
  page("_index", "", "home", "", { path: "/" }),
  page("om", "om", "page", "tags: [a]\nforfattere: [x]"),
  page("blog/_index", "blog", "section"),
  page("blog/a", "blog/a", "page"),
  page("blog/b/index", "blog/b", "page"),
  page("blog/nested/_index", "blog/nested", "section"),
  page("blog/nested/c", "blog/nested/c", "page"),
  page("blog/nested/deep/d", "blog/nested/deep/d", "page"),
  page("docs/x", "docs/x", "page"),
  page("", "docs", "section"),
  page("typed", "typed", "page", "type: blog", { path: "/blog" }),
  page("lay", "lay", "page", "layout: special", { layout: "special" }),
  page("blog/lay2", "blog/lay2", "page", "layout: list", { layout: "list" }),
  page("docs/lay3", "docs/lay3", "page", "type: blog\nlayout: Special", {
    path: "/blog/lay3",
    layout: "Special",
  }),
  page("docs/lay4", "docs/lay4", "page", "layout: all", { layout: "all" }),
  page("rb/index", "rb", "page", "type: docs", { path: "/docs/rb" }),
  page("docs/typesec/_index", "docs/typesec", "section", "type: blog", { path: "/blog/typesec" }),
  page("docs/typesec/p", "docs/typesec/p", "page", "type: blog", { path: "/blog/typesec/p" }),
  page("blog/sect2/_index", "blog/sect2", "section", "layout: special", { layout: "special" }),
  page("section/_index", "section", "section"),
  page("section/s", "section/s", "page", "type: Blog", { path: "/Blog/s" }),
  page("", "tags", "taxonomy"),
  page("", "tags/a", "term"),
  page("", "forfattere", "taxonomy"),
  page("", "forfattere/x", "term"),
];

/** Each page in each language and output format: the file that it is written to, and its question. */
export function questions(): { file: string; query: LayoutQuery }[] {
  const all = [];
  for (const lang of site.languages) {
    for (const { url, query } of pages) {
      for (const name of ["html", "rss", "json", "amp"] as const) {
        if (name === "amp" && /taxonomy|term/.test(query.kind)) continue;
        const suffix = name === "rss" ? "xml" : name === "json" ? "json" : "html";
        const parts = [lang, name === "amp" ? "amp" : "", url, `index.${suffix}`];
        const file = parts.filter((part) => part !== "").join("/");
        all.push({ file, query: { ...query, lang, outputFormat: formats[name] } });
      }
    }
    const query = { path: "/404", kind: "404", lang, outputFormat: formats["404"] };
    all.push({ file: `${lang}/404.html`, query });
  }
  return all;
}
