import assert from "node:assert/strict";
import { test } from "node:test";
import { ignoredFiles } from "../../../hugo/build/ignored-files.ts";

/** What Hugo 0.169 leaves out of `content/` in the folder `/nettsted`. */
const rows: readonly [patterns: string[], path: string, isIgnored: boolean][] = [
  [[], "side.md", false],
  [[], ".skjult.md", true],
  [[], ".skjult/side.md", true],
  [[], "#side.md#", true],
  [[], "#kladd/side.md", true],
  [[], "side.md~", true],
  [[], "gammelt~/side.md", true],
  [[], "~side.md", false],
  [[], "side~1.md", false],
  [[], "_side.md", false],
  [[], "side.md.bak", false],
  [["\\.tmp$"], "bunt/bilde.tmp", true],
  [["\\.TMP$"], "bunt/bilde.tmp", false],
  [["(?i)\\.TMP$"], "bunt/bilde.tmp", true],
  [["/bunt$"], "bunt/bilde.png", true],
  [["/bunt/$"], "bunt/bilde.png", false],
  [["content$"], "bunt/bilde.png", false],
  [["^content/side"], "side.md", false],
  [["^/nettsted/content/side"], "side.md", true],
  [["hemmelig", "\\-x"], "blå-x.md", true],
];
for (const [patterns, path, isIgnored] of rows) {
  test(`${path} is ${isIgnored ? "left out" : "read"} with ${JSON.stringify(patterns)}`, () => {
    assert.equal(ignoredFiles(patterns)({ path, absolutePath: `/nettsted/content/${path}` }), isIgnored);
  });
}
