import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runCli } from "../support/cli.ts";
import { snapshot, texts } from "../support/snapshot.ts";
import { temporaryFolder, writeFiles } from "../support/txtar.ts";

const site = `
-- site/hugo.toml --
baseURL = "https://eksempel.no/"
disableKinds = ["rss", "sitemap", "taxonomy", "term"]
-- site/content/side.md --
---
title: Side
---
Tekst.
-- site/layouts/all.njk --
<!doctype html><title>{{ page.title }}</title>{{ page.content }}
`;

/** Destination as the flag has it, from the site's folder, and why it is refused. */
const unfit = [
  [".", "the site's own folder"],
  ["..", "inside it"],
  ["/", "inside it"],
  ["content", "content"],
  ["content/ut", "content"],
  ["layouts/ut", "layouts"],
  ["lenke", "content"],
] as const;

for (const [destination, reason] of unfit) {
  test(`--destination ${destination} is refused, and nothing is written`, async (context) => {
    const root = temporaryFolder(context);
    writeFiles(root, site);
    symlinkSync(join(root, "site/content"), join(root, "site/lenke"));
    const before = snapshot(root);
    const { code, output } = await runCli([
      "build",
      "--source",
      join(root, "site"),
      "--destination",
      destination,
      "--cleanDestinationDir",
    ]);
    assert.equal(code, 1, output);
    assert.match(output, /error destination\/unfit/);
    assert.ok(output.includes(reason), output);
    assert.deepEqual(snapshot(root), before);
  });
}

/** Front matter that would lead out of the site. */
const leading = [
  "url: ../../ute/",
  "url: /../../ute.html",
  'slug: "../../ute"',
  'aliases: ["../../../ute/"]',
  'url: "..\\\\..\\\\ute"',
];

for (const line of leading) {
  test(`${line} is told, and nothing is written outside the destination`, async (context) => {
    const root = temporaryFolder(context);
    writeFiles(root, site);
    writeFileSync(join(root, "site/content/ute.md"), `---\ntitle: Ute\n${line}\n---\n`);
    const before = texts(root);
    const { output } = await runCli([
      "build",
      "--source",
      join(root, "site"),
      "--destination",
      join(root, "ut/public"),
    ]);
    assert.match(output, /^content\/ute\.md:3:\d+ (?:error|warning) site\//m);
    const outside = Object.entries(texts(root)).filter(([path]) => !path.startsWith("/ut/public/"));
    assert.deepEqual(Object.fromEntries(outside), before);
  });
}

test("a resource's name that leads out of the bundle writes nothing outside the destination", async (context) => {
  const root = temporaryFolder(context);
  writeFiles(root, site);
  const bundle = join(root, "site/content/bunt");
  mkdirSync(bundle);
  writeFileSync(
    join(bundle, "index.md"),
    '---\ntitle: Bunt\nresources: [{src: "../../../hemmelig.txt", name: "../../../ute.txt"}, {src: "fil.txt", name: "../../../../ute.txt"}]\n---\n',
  );
  writeFileSync(join(bundle, "fil.txt"), "En fil.");
  writeFileSync(join(root, "hemmelig.txt"), "Hemmelig.");
  const { output } = await runCli([
    "build",
    "--source",
    join(root, "site"),
    "--destination",
    join(root, "ut/public"),
  ]);
  assert.deepEqual(
    readdirSync(root).sort(),
    existsSync(join(root, "ut")) ? ["hemmelig.txt", "site", "ut"] : ["hemmelig.txt", "site"],
    output,
  );
  if (existsSync(join(root, "ut"))) {
    assert.deepEqual(readdirSync(join(root, "ut")), ["public"]);
    assert.ok(!Object.values(texts(join(root, "ut"))).some((text) => text.includes("Hemmelig")));
  }
});

test("a link in content/ to a file or a folder outside the site is not read; one inside is", async (context) => {
  const root = temporaryFolder(context);
  writeFiles(root, site);
  writeFiles(
    root,
    "-- ute/hemmelig.md --\n---\ntitle: Hemmelig\n---\n-- site/arkiv/inne.md --\n---\ntitle: Inne\n---\n",
  );
  symlinkSync(join(root, "ute"), join(root, "site/content/mappe"));
  symlinkSync(join(root, "ute/hemmelig.md"), join(root, "site/content/fil.md"));
  symlinkSync(join(root, "site/arkiv/inne.md"), join(root, "site/content/inne.md"));
  symlinkSync(join(root, "site/content"), join(root, "site/content/ring"));
  const { code, output } = await runCli(["build", "--source", join(root, "site")]);
  assert.equal(code, 0, output);
  const built = texts(join(root, "site/public"));
  assert.ok(built["/inne/index.html"]);
  assert.match(output, /content\/fil\.md:1:1 warning content\/link-outside/);
  assert.match(output, /content\/mappe:1:1 warning content\/link-outside/);
  assert.deepEqual(
    Object.keys(built).filter((path) => /mappe|fil|ring|hemmelig/.test(path)),
    [],
  );
});

test("--cleanDestinationDir removes what is not of this build; without it other files stay", async (context) => {
  const root = temporaryFolder(context);
  writeFiles(root, site);
  writeFiles(root, "-- site/public/gammel/index.html --\nGammel.\n");
  const build = (...flags: string[]) => runCli(["build", "--source", join(root, "site"), ...flags]);
  assert.equal((await build()).code, 0);
  assert.ok(existsSync(join(root, "site/public/gammel/index.html")));
  assert.equal((await build("--cleanDestinationDir")).code, 0);
  assert.equal(existsSync(join(root, "site/public/gammel")), false);
  assert.ok(existsSync(join(root, "site/public/side/index.html")));
});
