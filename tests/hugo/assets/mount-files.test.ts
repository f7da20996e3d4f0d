import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fileFilter } from "../../../hugo/assets/mount-files.ts";

describe("files that a mount shows are those Hugo 0.169 shows", () => {
  const all = ["x.css", "d/y.css", "q.txt"];
  const rows: [globs: string[], shown: string][] = [
    [[], "x.css d/y.css q.txt"],
    [["**"], "x.css d/y.css q.txt"],
    [["**.css"], "x.css d/y.css"],
    [["! **.css"], "q.txt"],
    [["**.css", "! x.css"], "x.css d/y.css"],
    [["**.css", "! q.txt"], "x.css d/y.css"],
    [["! x.css", "**"], "d/y.css q.txt"],
    [["! x.css", "q.txt"], "q.txt"],
    [["x.css"], "x.css"],
    [["/x.css"], "x.css"],
    [["X.CSS"], "x.css"],
    [["! /x.css"], "d/y.css q.txt"],
    [["!x.css"], ""],
    [["!  x.css"], "x.css d/y.css q.txt"],
    [["d"], ""],
    [["! d"], "x.css d/y.css q.txt"],
    [["{x,y}.css"], "x.css"],
    [["d/*.css"], "d/y.css"],
    [["*/*.css"], "x.css d/y.css q.txt"],
    [["**/*.css"], "x.css d/y.css q.txt"],
    [["x.css", "**/*.css"], "x.css d/y.css q.txt"],
    [["! **/y.css"], "x.css q.txt"],
  ];
  for (const [globs, shown] of rows) {
    test(`[${globs.join(", ")}] shows ${shown || "nothing"}`, () => {
      assert.equal(all.filter(fileFilter(globs)).join(" "), shown);
    });
  }
});
