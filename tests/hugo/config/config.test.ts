import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type HugoConfig, readConfig } from "../../../hugo/config/config.ts";
import { placeOf } from "../../../hugo/diagnostics/source.ts";
import type { Params } from "../../../hugo/formats/value.ts";

function read(files: Record<string, string>, env: Record<string, string> = {}, flags: Params = {}) {
  const told: string[] = [];
  const input = {
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    environment: "production",
    env,
    flags,
  };
  const config = readConfig(input, ({ code, span }) => {
    const { line, column } = placeOf(span.source, span.start);
    told.push(`${span.source.path}:${line}:${column} ${code}`);
  });
  return { config, told };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

// Expected values are what `hugo config` of 0.169 prints.
describe("files are merged in Hugo's order", () => {
  const rows: [
    name: string,
    files: Record<string, string>,
    env: Record<string, string>,
    value: (config: HugoConfig) => unknown,
    expected: unknown,
  ][] = [
    [
      "config/ over hugo.toml",
      {
        "hugo.toml": 'title="rot"\n[params]\na=1\nb=1',
        "config/_default/hugo.toml": 'title="mappe"\n[params]\na=2\nc=2',
      },
      {},
      (c) => c.params,
      { a: 2, b: 1, c: 2 },
    ],
    [
      "params.toml is params",
      { "hugo.toml": "[params]\na=1\nb=1", "config/_default/params.toml": "a=2\nc=2" },
      {},
      (c) => c.params,
      { a: 2, b: 1, c: 2 },
    ],
    [
      "the environment over _default; lists replaced",
      {
        "config/_default/params.toml": "x=[1,2]\n[n]\np=1\nq=1",
        "config/production/params.toml": "x=[3]\n[n]\np=2",
      },
      {},
      (c) => c.params,
      { x: [3], n: { p: 2, q: 1 } },
    ],
    [
      "another environment does not count",
      { "hugo.toml": 'title="a"', "config/development/hugo.toml": 'title="b"' },
      {},
      (c) => c.title,
      "a",
    ],
    [
      "hugo.toml before hugo.yaml",
      { "hugo.toml": 'title="toml"', "hugo.yaml": "title: yaml" },
      {},
      (c) => c.title,
      "toml",
    ],
    [
      "hugo.yaml before config.toml",
      { "hugo.yaml": "title: yaml", "config.toml": 'title="config"' },
      {},
      (c) => c.title,
      "yaml",
    ],
    ["hugo.json", { "hugo.json": '{"title":"Å"}' }, {}, (c) => c.title, "Å"],
    [
      "later paths win",
      { "config/_default/params.toml": "a=2", "config/_default/zz/hugo.toml": "[params]\na=1" },
      {},
      (c) => c.params,
      { a: 1 },
    ],
    [
      "menu.toml is menus",
      { "config/_default/menu.toml": '[[main]]\nname="Å"' },
      {},
      (c) => [...c.menus],
      [["main", [{ name: "Å" }]]],
    ],
    [
      "outputs keep Hugo's other kinds",
      { "hugo.toml": '[outputs]\npage=["html","json"]' },
      {},
      (c) => [c.outputs.get("page"), c.outputs.get("home")],
      [
        ["html", "json"],
        ["html", "rss"],
      ],
    ],
    [
      "taxonomies are replaced",
      { "hugo.toml": '[taxonomies]\nserie="serier"' },
      {},
      (c) => [...c.taxonomies],
      [["serie", "serier"]],
    ],
    [
      "keys in any case",
      { "hugo.toml": "[Params.Foo]\nBar=1\nPaginate=1" },
      {},
      (c) => c.params,
      { foo: { bar: 1, paginate: 1 } },
    ],
    [
      "variables",
      { "hugo.toml": "" },
      { HUGO_TITLE: "fra miljøet", HUGO_ENABLEEMOJI: "true", HUGO_SUMMARYLENGTH: "20" },
      (c) => [c.title, c.enableEmoji, c.summaryLength],
      ["fra miljøet", true, 20],
    ],
    [
      "variables take the kind that stands there",
      { "hugo.toml": "[params]\nl=[1]\nf=1.5\nb=true" },
      { HUGO_PARAMS_L: "[2,3]", HUGO_PARAMS_F: "2.5", HUGO_PARAMS_B: "false", HUGO_PARAMS_NY: "5" },
      (c) => c.params,
      { l: [2, 3], f: 2.5, b: false, ny: "5" },
    ],
    [
      "another delimiter",
      { "hugo.toml": "" },
      { HUGOxPARAMSxAPI_KEY: "k" },
      (c) => c.params,
      { api_key: "k" },
    ],
    [
      "lists of words",
      { "hugo.toml": "" },
      { HUGO_DISABLEKINDS: "rss sitemap" },
      (c) => c.disableKinds,
      ["rss", "sitemap"],
    ],
    [
      "frontmatter dates",
      { "hugo.toml": '[frontmatter]\nlastmod=["lastmod",":fileModTime",":default"]' },
      {},
      (c) => c.frontmatter.lastmod,
      ["lastmod", "modified", ":filemodtime", ":git", "date", "publishdate", "pubdate", "published"],
    ],
    [
      "permalinks by section",
      { "hugo.toml": '[permalinks]\nblogg="/:year/:slug/"' },
      {},
      (c) => c.permalinks,
      [
        { pattern: "/:year/:slug/", kind: "page", path: "/{blogg,blogg/**}" },
        { pattern: "/:year/:slug/", kind: "term", path: "/{blogg,blogg/**}" },
      ],
    ],
    [
      "related without tags",
      { "hugo.toml": '[taxonomies]\nserie="serier"' },
      {},
      (c) => c.related.indices.map((index) => index.name),
      ["keywords", "date"],
    ],
    [
      "lenient values",
      { "hugo.toml": 'summaryLength="20"\nenableEmoji=1\ntitle=5\nignoreFiles="a"' },
      {},
      (c) => [c.summaryLength, c.enableEmoji, c.title, c.ignoreFiles],
      [20, true, "5", ["a"]],
    ],
    [
      "a mount takes the place of Hugo's",
      { "hugo.toml": '[[module.mounts]]\nsource="innhold"\ntarget="content"' },
      {},
      (c) => c.mounts.filter((mount) => mount.target === "content").map((mount) => mount.source),
      ["innhold"],
    ],
    ["static folders", { "hugo.toml": 'staticDir="a"\nstaticDir1="b"' }, {}, (c) => c.staticDir, ["a", "b"]],
    [
      "ugly addresses by section",
      { "hugo.toml": "[uglyURLs]\nblogg=true" },
      {},
      (c) => (typeof c.uglyURLs === "boolean" ? c.uglyURLs : [...c.uglyURLs]),
      [["blogg", true]],
    ],
  ];
  for (const [name, files, env, value, expected] of rows) {
    test(name, () => {
      const { config, told } = read(files, env);
      assert.deepEqual(plain(value(config)), expected);
      assert.deepEqual(told, []);
    });
  }
  test("flags win over all", () => {
    const { config } = read(
      { "hugo.toml": 'baseURL="https://a.no/"' },
      { HUGO_BASEURL: "https://b.no/" },
      { baseURL: "https://c.no/", buildDrafts: true },
    );
    assert.deepEqual([config.baseURL, config.buildDrafts], ["https://c.no/", true]);
  });
});

describe("languages", () => {
  const order = (text: string) => {
    const { config, told } = read({ "hugo.toml": text });
    return [config.languages.map(({ lang }) => lang).join(" "), config.defaultContentLanguage, ...told];
  };
  const rows: [name: string, text: string, expected: string[]][] = [
    ["English when nothing is said", "", ["en", "en"]],
    [
      "by weight, then those without, by name",
      "[languages.nb]\n[languages.en]\nweight=5\n[languages.da]\nweight=1\n[languages.aa]",
      ["da en aa nb", "en"],
    ],
    [
      "the first is the default where English is not",
      "[languages.sv]\nweight=2\n[languages.nb]\nweight=1",
      ["nb sv", "nb"],
    ],
    ["a default of the site's own", 'defaultContentLanguage="nb"', ["nb", "nb"]],
    ["disabled ones are left out", "[languages.sv]\ndisabled=true\n[languages.en]", ["en", "en"]],
    [
      "a default that is not there",
      'defaultContentLanguage="fr"\n[languages.nb]',
      ["nb", "nb", "hugo.toml:1:24 config/bad-value"],
    ],
  ];
  for (const [name, text, expected] of rows) test(name, () => assert.deepEqual(order(text), expected));

  test("a language's params fill up the root's; its menus and taxonomies replace them", () => {
    const text =
      '[params]\na=1\n[params.d]\nx=1\n[[menus.main]]\nname="rot"\n[languages.nb.params]\nb=2\n[languages.nb.params.d]\nz=1\n[[languages.nb.menus.main]]\nname="N"\n[languages.en.taxonomies]\nserie="series"\n[languages.en]\nweight=1';
    const { config } = read({ "hugo.toml": text });
    const [en, nb] = config.languages;
    assert.deepEqual(plain(nb?.params), { a: 1, b: 2, d: { x: 1, z: 1 } });
    assert.deepEqual(plain(nb?.menus.get("main")), [{ name: "N" }]);
    assert.deepEqual(plain(en?.menus.get("main")), [{ name: "rot" }]);
    assert.deepEqual([...(en?.taxonomies.values() ?? [])], ["series"]);
    assert.deepEqual([...(nb?.taxonomies.values() ?? [])], ["categories", "tags"]);
  });
});

describe("mistakes are told at their place", () => {
  const rows: [name: string, files: Record<string, string>, expected: string[]][] = [
    [
      "broken TOML",
      { "hugo.toml": 'baseURL = "https://a.no/"\ntitle = Å\n' },
      ["hugo.toml:2:9 config/broken"],
    ],
    [
      "broken YAML in config/",
      { "config/_default/params.yaml": "a: b: c\n" },
      ["config/_default/params.yaml:1:5 config/broken"],
    ],
    [
      "no truth value",
      { "hugo.toml": 'title = "Å"\nenableEmoji = "ja"\n' },
      ["hugo.toml:2:15 config/bad-value"],
    ],
    ["no time zone", { "hugo.toml": 'timeZone = "Europa/Oslo"\n' }, ["hugo.toml:1:12 config/bad-value"]],
    [
      "no number, in a split file",
      { "config/_default/pagination.toml": 'pagerSize = "x"\n' },
      ["config/_default/pagination.toml:1:13 config/bad-value"],
    ],
    [
      "no output format",
      { "hugo.toml": '[outputs]\nhome = ["html", "nei"]\n' },
      ["hugo.toml:2:8 config/bad-value"],
    ],
    ["an old name", { "hugo.toml": 'languageCode = "nb"\n' }, ["hugo.toml:1:16 config/old-name"]],
    [
      "an old name of a language",
      { "hugo.toml": '[languages.nb]\nlanguageName = "Norsk"\n' },
      ["hugo.toml:2:16 config/old-name"],
    ],
    ["paginate", { "hugo.toml": "paginate = 5\n" }, ["hugo.toml:1:12 config/old-name"]],
    [
      "taxonomyTerm",
      { "hugo.toml": 'disableKinds = ["taxonomyTerm"]\n' },
      ["hugo.toml:1:16 config/old-name"],
    ],
    ["no kind", { "hugo.toml": 'disableKinds = ["nei"]\n' }, ["hugo.toml:1:16 config/unknown-kind"]],
    ["a theme", { "hugo.toml": 'theme = "ananke"\n' }, ["hugo.toml:1:9 config/no-themes"]],
    ["pluralizelisttitles is only another spelling", { "hugo.toml": "pluralizelisttitles = false\n" }, []],
  ];
  for (const [name, files, expected] of rows) test(name, () => assert.deepEqual(read(files).told, expected));
});
