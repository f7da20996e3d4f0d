import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { emptyParams } from "../../../hugo/formats/value.ts";
import { aliasPage } from "../../../hugo/output/alias.ts";
import { escapeAddress, escapeXml } from "../../../hugo/output/escape.ts";
import { robotsTxt } from "../../../hugo/output/robots.ts";
import { rss } from "../../../hugo/output/rss.ts";
import { sitemap, sitemapIndex } from "../../../hugo/output/sitemap.ts";

// What Hugo 0.169 writes for `site.ts`; recorded by `npx tsx scripts/oracle/output.ts`.
const recorded: Record<string, string> = JSON.parse(
  readFileSync(new URL("recorded.json", import.meta.url), "utf8"),
);

const base = "https://example.org/sub/";
const nb = { locale: "nb-NO" };
const en = { locale: "en" };
const offsets = new Map([
  ["2024-05-05T07:00:00.000Z", 180],
  ["2024-07-02T08:34:05.000Z", -330],
  ["2024-01-01T23:00:00.000Z", 60],
  ["2023-12-31T23:00:00.000Z", 60],
]);
const offsetOf = (date: Date) => offsets.get(date.toISOString()) ?? 0;
const options = { limit: 3, offsetOf };

const day = (text: string) => new Date(text);
const plain = { changeFreq: "weekly", disable: false, priority: 0.5 };
const page = (title: string, permalink: string, more: object = {}) => ({
  title,
  permalink: base + permalink,
  kind: "page",
  date: null,
  publishDate: null,
  lastmod: null,
  summary: "",
  sitemap: plain,
  isTranslated: false,
  allTranslations: [],
  pages: [],
  regularPages: [],
  outputFormats: {
    get: () => ({ permalink: `${base}${permalink}index.xml`, mediaType: "application/rss+xml" }),
  },
  ...more,
});
const both = (path: string, ownPath = path) => ({
  isTranslated: true,
  allTranslations: [
    { permalink: base + ownPath, language: nb },
    { permalink: `${base}en/${path}`, language: en },
  ],
});

const a = page("Én & to <x> +1 's'", "blogg/a/", {
  date: day("2024-01-01T23:00:00Z"),
  publishDate: day("2024-01-01T23:00:00Z"),
  lastmod: day("2024-05-05T10:00:00+03:00"),
  summary:
    "<p>Hei &amp; &ldquo;sitat&rdquo; &lsquo;x&rsquo; +</p>\n<blockquote>\n<p>æøå <code>k&lt;b&gt;</code></p>\n</blockquote>",
});
const b = page("b", "b%281%29%27s/%C3%B8%20+&/", {
  publishDate: day("2024-07-02T03:04:05Z"),
  lastmod: day("2024-07-02T03:04:05Z"),
  summary: "<p>Tekst\ttab</p>",
  sitemap: { changeFreq: "never & <x>", disable: false, priority: 0.8 },
  ...both("blogg/b/", "b%281%29%27s/%C3%B8%20+&/"),
});
const latest = day("2024-07-02T03:04:05-05:30");
const c = page("c", "blogg/c/", {
  publishDate: latest,
  lastmod: latest,
  summary: "<p>Tekst</p>",
  sitemap: { ...plain, disable: true },
});
const enB = page("b", "en/blogg/b/", {
  summary: "<p>Text</p>",
  sitemap: { ...plain, priority: 0 },
  ...both("blogg/b/", "b%281%29%27s/%C3%B8%20+&/"),
});
const enD = page("d", "en/blogg/d/", {
  summary: "<p>Text</p>",
  sitemap: { ...plain, priority: -1 },
});

const author = Object.assign(emptyParams(), { name: 'Åse "D" & co', email: "a+b@example.org" });
const params = Object.assign(emptyParams(), { author });
const copyright = "© 2024 Ærlig & \"co\" 'x' + `";
const title = "Bøker & <b>Ting</b> 'q' \"d\"";
const regularPages = [c, b, a];
const site = { title, copyright, params, language: nb, regularPages };
const enSite = { ...site, title: "English", language: en, regularPages: [enB, enD] };

const home = page("Hjem & <i>", "", { kind: "home", date: latest, lastmod: latest, ...both("") });
const blog = page("Blogg + 'a' <c> &amp;", "blogg/", {
  kind: "section",
  date: latest,
  lastmod: latest,
  regularPages,
  ...both("blogg/"),
});
const empty = page("Tom", "tom/", {
  kind: "section",
  date: day("2023-12-31T23:00:00Z"),
  lastmod: day("2023-12-31T23:00:00Z"),
});
const enHome = page("English", "en/", { kind: "home", ...both("") });
const term = page("X", "en/tags/x/", { kind: "term", pages: [enD] });
const enBlog = page("Bloggs", "en/blogg/", both("blogg/"));
const list = (path: string) => page("", path, both(path.replace("en/", "")));

describe("what Hugo writes without a layout is the same byte for byte:", () => {
  const written: Record<string, string> = {
    "index.xml": rss(home, site, options),
    "blogg/index.xml": rss(blog, site, options),
    "tom/index.xml": rss(empty, site, options),
    "en/index.xml": rss(enHome, enSite, options),
    "en/tags/x/index.xml": rss(term, enSite, options),
    "sitemap.xml": sitemapIndex(
      [
        { sitemapAbsURL: `${base}nb/sitemap.xml`, lastmod: latest },
        { sitemapAbsURL: `${base}en/sitemap.xml`, lastmod: null },
      ],
      offsetOf,
    ),
    "nb/sitemap.xml": sitemap([blog, home, c, b, a, empty, list("categories/"), list("tags/")], offsetOf),
    "en/sitemap.xml": sitemap(
      [enB, enBlog, list("en/categories/"), enD, enHome, list("en/tags/"), term],
      offsetOf,
    ),
    "robots.txt": robotsTxt(),
    "gammel/index.html": aliasPage(b.permalink, nb.locale),
  };
  for (const [file, text] of Object.entries(recorded)) test(file, () => assert.equal(written[file], text));
});

test("a feed without a limit has all pages, and without an author's address no author", () => {
  const named = Object.assign(emptyParams(), { author: "Åse" });
  const text = rss(blog, { ...site, params: named }, { limit: 0, offsetOf });
  assert.equal(text.match(/<item>/g)?.length, 3);
  assert.ok(!text.includes("Åse"));
});

test("XML drops what it cannot hold", () => {
  assert.equal(escapeXml("a\u0001b\n<\u{1f600}\u{ffff}"), "ab&#xA;&lt;\u{1f600}");
});

test("an address keeps what is percent-encoded, and has the rest encoded", () => {
  assert.equal(escapeAddress("/%C3%B8/ø?a=(1)&b='%'"), "/%C3%B8/%c3%b8?a=%281%29&amp;b=%27%25%27");
});
