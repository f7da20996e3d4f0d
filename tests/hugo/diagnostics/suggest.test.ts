import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest } from "../../../hugo/diagnostics/suggest.ts";

const names = ["figure", "gist", "highlight", "prosesser/strategy-card", "external-link", "icon"];

/** What was written, what was probably meant. */
const guesses = [
  ["figur", "figure"],
  ["Figure", "figure"],
  ["fgiure", "figure"],
  ["prosesser/strategy-kard", "prosesser/strategy-card"],
  ["externallink", "external-link"],
  ["ikon", "icon"],
  ["youtube", undefined],
  ["x", undefined],
  ["", undefined],
] as const;

for (const [wrong, meant] of guesses) {
  test(`${wrong || "nothing"} is ${meant ?? "near no name"}`, () =>
    assert.equal(nearest(wrong, names), meant));
}

test("the first of two names that are as near is taken, and none where there are no names", () => {
  assert.equal(nearest("ab", ["aa", "ac"]), "aa");
  assert.equal(nearest("ab", []), undefined);
});

test("a long name among many is found in time", () => {
  const many = Array.from({ length: 2000 }, (_, i) => `/seksjon/under-${i}/${"side".repeat(20)}-${i}/`);
  const before = performance.now();
  assert.equal(nearest(many[1999]?.replace("side", "sida") ?? "", many), many[1999]);
  assert.ok(performance.now() - before < 2000);
});
