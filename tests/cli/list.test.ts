import assert from "node:assert/strict";
import { test } from "node:test";
import { readRequest } from "../../hugo/cli/flags.ts";
import { listed } from "../../hugo/cli/list.ts";
import { CommandMistake } from "../../hugo/cli/mistake.ts";
import { home, runCli } from "../support/cli.ts";
import { temporaryFolder, writeFiles } from "../support/txtar.ts";

// Recorded from Hugo 0.169: `hugo list all` and its kin in a folder with these files.

const oneLanguage = {
  site: `
-- hugo.toml --
baseURL = "https://eksempel.no/under/"
title = "T"
timeZone = "Europe/Oslo"
disableKinds = ["rss"]
-- content/_index.md --
---
title: Forside
---
-- content/Prosesser/_index.md --
---
title: 'Prosesser, "og" mer'
date: 2024-01-02
---
-- content/Prosesser/Åpen --
-- content/Prosesser/Åpen Side.md --
---
title: |
  To
  linjer
slug: a-b
date: 2024-06-02T12:00:00
draft: true
tags: [rød, blå]
---
-- content/blogg/fremtid.md --
---
title: Fremtid
date: 2099-06-02T12:00:00Z
---
-- content/blogg/hodelos.md --
---
title: " hode"
headless: true
---
-- content/blogg/nolist.md --
---
title: nolist
build: {list: never}
weight: 3
---
-- content/blogg/norender.md --
---
title: norender
build: {render: never}
---
-- content/blogg/utgatt.md --
---
title: Utgått
date: 2019-06-02T12:00:00.123456Z
expiryDate: 2020-01-01T00:00:00-08:00
---
-- content/blogg/bundle/del.md --
---
title: Del
---
-- content/blogg/bundle/index.md --
---
title: Leaf
publishDate: 2099-06-02T12:00:00+05:30
expiryDate: 2020-01-01
---
`,
  all: `path,slug,title,date,expiryDate,publishDate,draft,permalink,kind,section
content/_index.md,,Forside,2099-06-02T12:00:00Z,0001-01-01T00:00:00Z,2024-06-02T12:00:00+02:00,false,https://eksempel.no/under/,home,
content/blogg/fremtid.md,,Fremtid,2099-06-02T12:00:00Z,0001-01-01T00:00:00Z,2099-06-02T12:00:00Z,false,https://eksempel.no/under/blogg/fremtid/,page,blogg
content/blogg/bundle/index.md,,Leaf,2099-06-02T12:00:00+05:30,2020-01-01T00:00:00+01:00,2099-06-02T12:00:00+05:30,false,https://eksempel.no/under/blogg/bundle/,page,blogg
content/Prosesser/Åpen Side.md,a-b,"To
linjer
",2024-06-02T12:00:00+02:00,0001-01-01T00:00:00Z,2024-06-02T12:00:00+02:00,true,https://eksempel.no/under/prosesser/a-b/,page,prosesser
content/Prosesser/_index.md,,"Prosesser, ""og"" mer",2024-01-02T00:00:00+01:00,0001-01-01T00:00:00Z,2024-01-02T00:00:00+01:00,false,https://eksempel.no/under/prosesser/,section,prosesser
content/blogg/utgatt.md,,Utgått,2019-06-02T12:00:00Z,2020-01-01T00:00:00-08:00,2019-06-02T12:00:00Z,false,https://eksempel.no/under/blogg/utgatt/,page,blogg
content/blogg/norender.md,,norender,0001-01-01T00:00:00Z,0001-01-01T00:00:00Z,0001-01-01T00:00:00Z,false,,page,blogg
`,
  drafts: `path,slug,title,date,expiryDate,publishDate,draft,permalink,kind,section
content/Prosesser/Åpen Side.md,a-b,"To
linjer
",2024-06-02T12:00:00+02:00,0001-01-01T00:00:00Z,2024-06-02T12:00:00+02:00,true,https://eksempel.no/under/prosesser/a-b/,page,prosesser
`,
  future: `path,slug,title,date,expiryDate,publishDate,draft,permalink,kind,section
content/blogg/fremtid.md,,Fremtid,2099-06-02T12:00:00Z,0001-01-01T00:00:00Z,2099-06-02T12:00:00Z,false,https://eksempel.no/under/blogg/fremtid/,page,blogg
`,
  expired: `path,slug,title,date,expiryDate,publishDate,draft,permalink,kind,section
content/blogg/utgatt.md,,Utgått,2019-06-02T12:00:00Z,2020-01-01T00:00:00-08:00,2019-06-02T12:00:00Z,false,https://eksempel.no/under/blogg/utgatt/,page,blogg
`,
  published: `path,slug,title,date,expiryDate,publishDate,draft,permalink,kind,section
content/_index.md,,Forside,2024-01-02T00:00:00+01:00,0001-01-01T00:00:00Z,2024-01-02T00:00:00+01:00,false,https://eksempel.no/under/,home,
content/Prosesser/_index.md,,"Prosesser, ""og"" mer",2024-01-02T00:00:00+01:00,0001-01-01T00:00:00Z,2024-01-02T00:00:00+01:00,false,https://eksempel.no/under/prosesser/,section,prosesser
content/blogg/norender.md,,norender,0001-01-01T00:00:00Z,0001-01-01T00:00:00Z,0001-01-01T00:00:00Z,false,,page,blogg
`,
};

const twoLanguages = {
  site: `
-- hugo.toml --
baseURL = "https://eksempel.no/"
defaultContentLanguage = "nb"
[languages.nb]
weight=1
[languages.en]
weight=2
timeZone="America/New_York"
-- content/_index.md --
---
title: home
outputs: [json]
---
-- content/z.md --
---
title: utan dato
---
-- content/a/q.md --
---
title: " lead"
slug: "a b, c"
draft: true
date: 1890-01-01
---
-- content/a/w.md --
---
title: "x\\\\ny"
date: 2024-07-01T10:00:00+02:00
expiryDate: 2015-03-04T10:00:00.123Z
---
-- content/a/x.en.md --
---
title: ""
date: 2024-07-01 10:00:00
---
-- content/a/x.md --
---
title: "A\\tb#c"
date: 2024-07-01
lastmod: 2025-01-01T00:00:00.5+02:00
url: /x/y.html
---
-- content/a/y.md --
---
title: "ø"
date: 2024-07-01T10:00:00Z
build: {render: link}
---
-- content/a/ø.md --
---
title: "\\\\."
date: 2024-07-01T10:00:00+00:00
---
`,
  all: `path,slug,title,date,expiryDate,publishDate,draft,permalink,kind,section
content/a/x.en.md,,,2024-07-01T10:00:00-04:00,0001-01-01T00:00:00Z,2024-07-01T10:00:00-04:00,false,https://eksempel.no/en/a/x/,page,a
content/a/ø.md,,"\\.",2024-07-01T10:00:00Z,0001-01-01T00:00:00Z,2024-07-01T10:00:00Z,false,https://eksempel.no/a/%C3%B8/,page,a
content/_index.md,,home,2024-07-01T10:00:00Z,0001-01-01T00:00:00Z,2024-07-01T10:00:00Z,false,https://eksempel.no/index.json,home,
content/a/y.md,,ø,2024-07-01T10:00:00Z,0001-01-01T00:00:00Z,2024-07-01T10:00:00Z,false,https://eksempel.no/a/y/,page,a
content/a/w.md,,x\\ny,2024-07-01T10:00:00+02:00,2015-03-04T10:00:00Z,2024-07-01T10:00:00+02:00,false,https://eksempel.no/a/w/,page,a
content/a/x.md,,A	b#c,2024-07-01T00:00:00Z,0001-01-01T00:00:00Z,2024-07-01T00:00:00Z,false,https://eksempel.no/x/y.html,page,a
content/a/q.md,"a b, c"," lead",1890-01-01T00:00:00Z,0001-01-01T00:00:00Z,1890-01-01T00:00:00Z,true,https://eksempel.no/a/a-b-c/,page,a
content/z.md,,utan dato,0001-01-01T00:00:00Z,0001-01-01T00:00:00Z,0001-01-01T00:00:00Z,false,https://eksempel.no/z/,page,
`,
  drafts: `path,slug,title,date,expiryDate,publishDate,draft,permalink,kind,section
content/a/q.md,"a b, c"," lead",1890-01-01T00:00:00Z,0001-01-01T00:00:00Z,1890-01-01T00:00:00Z,true,https://eksempel.no/a/a-b-c/,page,a
`,
  future: `path,slug,title,date,expiryDate,publishDate,draft,permalink,kind,section
`,
  expired: `path,slug,title,date,expiryDate,publishDate,draft,permalink,kind,section
content/a/w.md,,x\\ny,2024-07-01T10:00:00+02:00,2015-03-04T10:00:00Z,2024-07-01T10:00:00+02:00,false,https://eksempel.no/a/w/,page,a
`,
  published: `path,slug,title,date,expiryDate,publishDate,draft,permalink,kind,section
content/a/x.en.md,,,2024-07-01T10:00:00-04:00,0001-01-01T00:00:00Z,2024-07-01T10:00:00-04:00,false,https://eksempel.no/en/a/x/,page,a
content/a/ø.md,,"\\.",2024-07-01T10:00:00Z,0001-01-01T00:00:00Z,2024-07-01T10:00:00Z,false,https://eksempel.no/a/%C3%B8/,page,a
content/_index.md,,home,2024-07-01T10:00:00Z,0001-01-01T00:00:00Z,2024-07-01T10:00:00Z,false,https://eksempel.no/index.json,home,
content/a/y.md,,ø,2024-07-01T10:00:00Z,0001-01-01T00:00:00Z,2024-07-01T10:00:00Z,false,https://eksempel.no/a/y/,page,a
content/a/x.md,,A	b#c,2024-07-01T00:00:00Z,0001-01-01T00:00:00Z,2024-07-01T00:00:00Z,false,https://eksempel.no/x/y.html,page,a
content/z.md,,utan dato,0001-01-01T00:00:00Z,0001-01-01T00:00:00Z,0001-01-01T00:00:00Z,false,https://eksempel.no/z/,page,
`,
};

const combinations = ["000", "001", "010", "011", "100", "101", "110", "111"].map((flags) => {
  const [draft, future, expired] = flags;
  const lines = [
    `title: "${flags}"`,
    ...(draft === "1" ? ["draft: true"] : []),
    ...(future === "1" ? ["publishDate: 2099-01-01"] : []),
    ...(expired === "1" ? ["expiryDate: 2000-01-01"] : []),
  ];
  return [`content/p${flags}.md`, `---\n${lines.join("\n")}\n---\n`] as const;
});

/** Configuration, list, the pages in it: `110` is a draft of the future that does not expire. */
const combined = [
  ["", "all", "010 011 110 111 000 001 100 101"],
  ["", "drafts", "110 111 100 101"],
  ["", "future", "010 110"],
  ["", "expired", "001 101"],
  ["", "published", "000"],
  ["buildDrafts = true", "published", "000"],
  ["buildFuture = true", "expired", "011 111 001 101"],
  ["buildExpired = true", "future", "010 011 110 111"],
] as const;

/** What a command line prints, without a process of its own. */
async function list(...args: string[]): Promise<string> {
  let text: string | undefined;
  await readRequest(["list", ...args], async (request) => {
    text = await listed(request, home);
  });
  return text ?? assert.fail("nothing was listed");
}

for (const { site, ...lists } of [oneLanguage, twoLanguages]) {
  for (const [name, expected] of Object.entries(lists)) {
    const title = site.includes("[languages")
      ? "with two languages and the author's offsets"
      : "with the site's time zone";
    test(`list ${name} is Hugo's CSV, byte for byte, ${title}`, async (context) => {
      const folder = temporaryFolder(context);
      writeFiles(folder, site);
      assert.equal(await list(name, "--source", folder), expected);
    });
  }
}

for (const [config, name, expected] of combined) {
  test(`list ${name} ${config && `with ${config} `}holds the pages that Hugo lists`, async (context) => {
    const folder = temporaryFolder(context);
    writeFiles(
      folder,
      new Map([...combinations, ["hugo.toml", `baseURL = "https://eksempel.no/"\n${config}\n`]]),
    );
    const output = await list(name, "--source", folder);
    const listed = [...output.matchAll(/^content\/p(\d+)\.md/gm)].map((match) => match[1]);
    assert.equal(listed.join(" "), expected);
  });
}

test("a list that does not exist is refused with the nearest name", async () => {
  await assert.rejects(list("drfts"), new CommandMistake("There is no list `drfts`. Did you mean `drafts`?"));
});

test("broken front matter is told instead of a list that would be wrong", async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, "-- hugo.toml --\n-- content/å.md --\n---\ntitle: [rød\n---\n");
  const { code, output } = await runCli(["list", "all", "--source", folder]);
  assert.equal(code, 1);
  assert.match(output, /^content\/å\.md:\d+:\d+ error front-matter\/yaml$/m);
  assert.doesNotMatch(output, /^path,slug/m);
});

const layouts = `
-- hugo.toml --
baseURL = "https://eksempel.no/"
-- content/_index.md --
---
title: Forside
outputs: [html, json]
---
-- content/arbeid/øvelse.md --
---
title: Øvelse
---
-- layouts/arbeid/page.njk --
<h1>{{ page.title }}</h1>
-- layouts/page.njk --
<h1>{{ page.title }}</h1>
-- layouts/home.njk --
<h1>{{ page.title }}</h1>
`;

for (const name of [
  "/arbeid/øvelse/",
  "arbeid/øvelse",
  "/arbeid/%C3%B8velse/",
  "content/arbeid/øvelse.md",
  "https://eksempel.no/arbeid/øvelse/",
]) {
  test(`list layouts knows the page by ${name}`, async (context) => {
    const folder = temporaryFolder(context);
    writeFiles(folder, layouts);
    const output = await list("layouts", name, "--source", folder);
    assert.match(output, /content\/arbeid\/øvelse\.md/);
    const lines = output.split("\n").map((line) => line.trim());
    const taken = lines.indexOf("layouts/arbeid/page.njk  <- taken");
    assert.ok(taken > 0, output);
    assert.ok(lines.indexOf("layouts/page.njk  (there, not taken)") > taken, output);
    assert.ok(lines.includes("layouts/all.njk"), output);
  });
}

test("list layouts shows each output format of the page, also one without a layout", async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, layouts);
  const output = await list("layouts", "/", "--source", folder);
  assert.match(
    output,
    /^html, written to index\.html\n(?: {2}layouts\/.*\n)*? {2}layouts\/home\.njk {2}<- taken$/m,
  );
  assert.match(output, /^json, written to index\.json\n(?: {2}layouts\/.*\n)+ {2}None of these is there\.$/m);
});

test("list layouts of a page that does not exist names the nearest", async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, layouts);
  const message = "There is no page `/arbeid/øvelser/`. Did you mean `/arbeid/øvelse/`?";
  await assert.rejects(list("layouts", "/arbeid/øvelser/", "--source", folder), new CommandMistake(message));
});
