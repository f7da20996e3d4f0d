import assert from "node:assert/strict";
import { test } from "node:test";
import { nearestPath } from "../../../hugo/assets/nearest-path.ts";

const paths = ["/bilder/sol.png", "/bilder/måne.png", "/illustrations/illustration-07.png"];
const rows: [wrong: string, near: string | undefined][] = [
  ["/illustrations/ilustration-07.png", "/illustrations/illustration-07.png"],
  ["/illustrasjoner/illustration-07.png", "/illustrations/illustration-07.png"],
  ["/bilder/SOL.PNG", "/bilder/sol.png"],
  ["/bilder/mane.png", "/bilder/måne.png"],
  ["/bilder/noe-helt-annet.jpg", undefined],
  ["måne.png", "/bilder/måne.png"],
];
for (const [wrong, near] of rows) {
  test(`${wrong} is ${near ? `probably ${near}` : "near nothing"}`, () => {
    assert.equal(nearestPath(wrong, paths), near);
  });
}
