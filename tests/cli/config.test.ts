import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "js-yaml";
import { parse } from "smol-toml";
import { runCli } from "../support/cli.ts";
import { temporaryFolder, writeFiles } from "../support/txtar.ts";

const site = `
-- hugo.toml --
baseURL = "https://eksempel.no/"
title = "Støtte's"
defaultContentLanguage = "nb"
disableKinds = ["rss", "term"]
[languages.nb]
weight = 1
[languages.en]
weight = 2
title = "Support"
[params]
Kontakt = "Ola"
tall = 3
[[params.lenker]]
navn = "Blå"
-- config/_default/params.toml --
farge = "rød"
`;

// Recorded from Hugo 0.169: parts of what \`hugo config\` prints in a folder with these files.
const recorded = [
  `disablekinds = ['rss', 'term']
environment = 'production'
i18ndir = 'i18n'
layoutdir = 'layouts'
pluralizelisttitles = true
publishdir = 'public'
resourcedir = 'resources'
staticdir = ['static']
summarylength = 70`,
  `title = "Støtte's"`,
  `[languages]
  [languages.en]
    title = 'Support'
    weight = 2

  [languages.nb]
    weight = 1

[markup]
  defaultmarkdownhandler = 'goldmark'
`,
  `[params]
  farge = 'rød'
  kontakt = 'Ola'
  tall = 3

  [[params.lenker]]
    navn = 'Blå'
`,
  `    [markup.goldmark.parser]
      autoheadingid = true
      autoidtype = 'github'
      wrapstandaloneimagewithinparagraph = true

      [markup.goldmark.parser.attribute]
        title = true
`,
];

test("config prints the configuration in force as Hugo does, in three formats", async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, site);
  const print = (...more: string[]) => runCli(["config", "--source", folder, ...more]);
  const [toml, json, yaml] = await Promise.all([
    print(),
    print("--format", "json"),
    print("--format", "yaml"),
  ]);
  assert.equal(toml.code, 0);
  for (const part of recorded) assert.ok(toml.output.includes(part), `${part}\n\nis not in\n${toml.output}`);
  assert.deepEqual(JSON.parse(JSON.stringify(parse(toml.output))), JSON.parse(json.output));
  assert.deepEqual(load(yaml.output), JSON.parse(json.output));
});

test("flags and variables are in force over the files", async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, site);
  const args = [
    "config",
    "--source",
    folder,
    "--format",
    "json",
    "--baseURL",
    "https://flagg.no/",
    "-e",
    "utvikling",
  ];
  const { output } = await runCli(args, { HUGO_TITLE: "Fra miljøet" });
  const { baseurl, environment, title } = JSON.parse(output) as Record<string, unknown>;
  assert.deepEqual(
    { baseurl, environment, title },
    { baseurl: "https://flagg.no/", environment: "utvikling", title: "Fra miljøet" },
  );
});

test("a broken configuration is told, and nothing is printed as if it were in force", async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, "-- hugo.toml --\ntitle = Støtte\n");
  const { code, output } = await runCli(["config", "--source", folder]);
  assert.equal(code, 1);
  assert.match(output, /^hugo\.toml:1:\d+ error config\/broken$/m);
  assert.doesNotMatch(output, /publishdir/);
});
