import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { runCli } from "../support/cli.ts";
import { snapshot } from "../support/snapshot.ts";
import { temporaryFolder, writeFiles } from "../support/txtar.ts";

const whole = `
-- hugo.toml --
baseURL = "https://eksempel.no/"
title = "Øvelser"
-- content/_index.md --
---
title: Øvelser
---
Velkommen.
`;

const mistakes = `
-- content/bilde.md --
---
title: Et bilde
banner:
  image:
    src: /illustrations/illustration-70.png
    alt: En tegning
---
Tekst.
-- content/kort.md --
---
title: Kort
---
Først {{< prosesser/strategy-kard title="Én" purpose="To" >}} her.

{{< prosesser/strategy-card purpose="To" >}}

{{< prosesser/strategy-card
  title="Én"
  purpose="To"
  efect="Tre"
>}}
-- content/under/brudd.md --
---
title: "Brudd
ingress: Tekst
---
Tekst.
`;

/** Where each mistake stands, what is underlined there, and what an editor is told to write instead. */
const expected = [
  {
    at: "content/bilde.md:5:10 error image/not-found",
    under: "/illustrations/illustration-70.png",
    told: /illustration-07\.png/,
  },
  {
    at: "content/kort.md:4:11 error shortcode/not-found",
    under: "prosesser/strategy-kard",
    told: /prosesser\/strategy-card/,
  },
  {
    at: "content/kort.md:6:5 error shortcode/missing-parameter",
    under: "prosesser/strategy-card",
    told: /purpose/,
  },
  { at: "content/kort.md:11:3 error shortcode/unknown-parameter", under: 'efect="Tre"', told: /effect/ },
  { at: "content/under/brudd.md:2:8 error front-matter/yaml", under: '"', told: /"/ },
];

test("every mistake of a site is told in one run, at its place and with a hint, and the site built before stays", async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, whole);
  const first = await runCli(["build", "--source", folder, "--cleanDestinationDir"]);
  assert.equal(first.code, 0, first.output);
  const before = snapshot(join(folder, "public"));
  assert.ok(before["/index.html"]);

  writeFiles(folder, mistakes);
  const { code, output } = await runCli(["build", "--source", folder, "--cleanDestinationDir"]);
  assert.equal(code, 1);
  const told = output.trim().split(/\n\n+/);
  for (const { at, under, told: hint } of expected) {
    const message =
      told.find((text) => text.startsWith(`${at}\n`)) ?? assert.fail(`${at} is not in\n${output}`);
    assert.equal(underlined(message), under, message);
    assert.match(message, hint);
  }
  const heads = told.filter((text) => / (?:error|warning) /.test(text.split("\n")[0] ?? ""));
  assert.equal(heads.length, expected.length, output);
  assert.match(output, /^5 errors\. The site was not written; the one built before is still there\.$/m);
  assert.doesNotMatch(output, /^\s+at .*:\d+:\d+\)?$|node_modules|\[11ty\]/m);
  assert.deepEqual(snapshot(join(folder, "public")), before);
});

test("a mended site is written", async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, whole + "-- content/a.md --\n{{< finnesikke >}}\n");
  assert.equal((await runCli(["build", "--source", folder])).code, 1);
  writeFiles(folder, "-- content/a.md --\nTekst.\n");
  const { code, output } = await runCli(["build", "--source", folder]);
  assert.equal(code, 0, output);
  assert.ok(snapshot(join(folder, "public"))["/a/index.html"]);
});

/** What the marks below the source line stand under. */
function underlined(message: string): string {
  const [, source = "", marks = ""] = message.split("\n");
  const from = marks.indexOf("^");
  return source.slice(from, marks.lastIndexOf("^") + 1);
}
