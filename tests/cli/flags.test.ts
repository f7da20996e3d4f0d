import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Request, readRequest } from "../../hugo/cli/flags.ts";
import { runCli } from "../support/cli.ts";
import { temporaryFolder, writeFiles } from "../support/txtar.ts";

async function read(...args: string[]): Promise<Request> {
  let request: Request | undefined;
  await readRequest(args, async (asked) => {
    request = asked;
  });
  return request ?? assert.fail("nothing was asked for");
}

/** A command line, and the configuration that its flags are. */
const flags: readonly (readonly [string, object])[] = [
  ["build", {}],
  ["build -D -F -E", { builddrafts: true, buildfuture: true, buildexpired: true }],
  [
    "build --buildDrafts --buildFuture --buildExpired",
    { builddrafts: true, buildfuture: true, buildexpired: true },
  ],
  ["build -d ut -b https://eksempel.no/", { publishdir: "ut", baseurl: "https://eksempel.no/" }],
  ["build --destination=ut", { publishdir: "ut" }],
  ["serve --minify", { minify: { minifyoutput: true } }],
  ["serve --printPathWarnings", { printpathwarnings: true }],
];

for (const [line, config] of flags) {
  test(`${line} is the configuration ${JSON.stringify(config)}`, async () => {
    assert.deepEqual(JSON.parse(JSON.stringify((await read(...line.split(" "))).config)), config);
  });
}

test("the flags of the server", async () => {
  const { port, bind, navigateToChanged } = await read("serve", "-p", "8080", "--bind", "0.0.0.0", "-N");
  assert.deepEqual(
    { port, bind, navigateToChanged },
    { port: 8080, bind: "0.0.0.0", navigateToChanged: true },
  );
});

/** A command line, and what is said of it; the exit code is 1. */
const refused = [
  ["build --minfy", /unknown option '--minfy'[\s\S]*--minify/],
  ["build --buildDraft", /unknown option '--buildDraft'[\s\S]*--buildDrafts/],
  ["serve --prot 1", /unknown option '--prot'[\s\S]*--port/],
  ["bild", /unknown command 'bild'[\s\S]*build/],
  ["build noe", /too many arguments/],
  ["serve --port åtti", /It is a whole number up to 65535\./],
  ["build --source /finnes/ikke", /^There is no folder \/finnes\/ikke\./],
  ["build --source package.json", /package\.json is a file\./],
  ["build --source docs-finnes-ikke", /There is no folder .*docs-finnes-ikke\./],
  ["config --format xml", /toml, yaml, json/],
] as const;

for (const [line, said] of refused) {
  test(`${line} is refused in plain words`, async () => {
    const { code, output } = await runCli(line.split(" "));
    assert.equal(code, 1);
    assert.match(output, said);
    assert.doesNotMatch(output, /^\s+at |node:internal/m);
  });
}

test("a folder without content and configuration is no site", async (context) => {
  const folder = temporaryFolder(context);
  const { code, output } = await runCli(["build", "--source", folder]);
  assert.equal(code, 1);
  assert.match(output, /is no Hugo site: it has neither a folder content\/ nor a file hugo\.toml/);
});

test("--destination is meant from the site's folder, and --quiet says nothing of what went well", async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(
    folder,
    "-- hugo.toml --\ndisableKinds = ['rss']\n-- content/a.md --\n---\ntitle: A\n---\n-- layouts/all.njk --\n<title>A</title>\n",
  );
  const { code, output } = await runCli(["build", "--source", folder, "-d", "ut/her", "--quiet"]);
  assert.deepEqual({ code, output }, { code: 0, output: "" });
  assert.ok(existsSync(join(folder, "ut/her/a/index.html")));
});
