import assert from "node:assert/strict";
import { test } from "node:test";
import { placeOf } from "../../../hugo/diagnostics/source.ts";

/** Text, offset, line, column, the line's text. */
const places = [
  ["", 0, 1, 1, ""],
  ["abc", 0, 1, 1, "abc"],
  ["abc", 3, 1, 4, "abc"],
  ["abc", 99, 1, 4, "abc"],
  ["abc", -1, 1, 1, "abc"],
  ["a\nbc\n", 2, 2, 1, "bc"],
  ["a\nbc\n", 1, 1, 2, "a"],
  ["a\nbc\n", 5, 3, 1, ""],
  ["a\r\nbc", 3, 2, 1, "bc"],
  ["a\r\nbc\r\n", 4, 2, 2, "bc"],
  ["a\rbc", 2, 2, 1, "bc"],
  ["æøå\nblå", 6, 2, 3, "blå"],
  ["🙂x", 2, 1, 2, "🙂x"],
  ["\uFEFFabc", 1, 1, 1, "abc"],
  ["\uFEFFabc\nd", 5, 2, 1, "d"],
] as const;

for (const [text, offset, line, column, shown] of places) {
  test(`offset ${offset} of ${JSON.stringify(text)} is line ${line}, column ${column}`, () => {
    assert.deepEqual(placeOf({ path: "a.md", text }, offset), { line, column, text: shown });
  });
}

test("the place in a large file of short lines is found at once", () => {
  const text = "\r".repeat(1_000_000);
  const before = performance.now();
  assert.equal(placeOf({ path: "a.md", text }, 999_999).line, 1_000_000);
  assert.ok(performance.now() - before < 2000);
});
