import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { buildSite } from "../support/build-site.ts";
import { parseTxtar, temporaryFolder } from "../support/txtar.ts";
import { filesFor, sites, withoutClock } from "./sites.ts";

for (const [name, site] of sites) {
  test(`the site ${name} comes out as Hugo writes it, file for file`, async (context) => {
    const recorded = JSON.parse(readFileSync(new URL(`recorded/${name}.json`, import.meta.url), "utf8")) as {
      files: Record<string, string>;
    };
    const files = filesFor("here", parseTxtar(site));
    const built = await buildSite(temporaryFolder(context), files);
    const errors = built.diagnostics.filter(({ severity }) => severity === "error");
    assert.deepEqual(errors, []);
    assert.deepEqual([...built.files.keys()].sort(), Object.keys(recorded.files).sort());
    for (const [path, text] of built.files) assert.equal(withoutClock(text), recorded.files[path], path);
  });
}
