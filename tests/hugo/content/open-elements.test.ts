import assert from "node:assert/strict";
import { test } from "node:test";
import { endOfOpenElements } from "../../../hugo/content/open-elements.ts";

/** `¦` is where the cut is asked for, `‖` where Hugo makes it; as in its summaries of such pages. */
const rows: readonly [string, string][] = [
  ["a list is closed", "<ul><li><p>æ</p>¦</li></ul>‖<p>b</p>"],
  ["a script without end before the cut is passed over", "<ul><li><script></li><li><p>æ</p>¦</li></ul>‖"],
  ["a comment without end before the cut is passed over", "<ul><li><!-- q</li><li><p>æ</p>¦</li></ul>‖"],
  [
    "a CDATA section without end before the cut is passed over",
    "<ul><li><![CDATA[</li><li><p>æ</p>¦</li></ul>‖",
  ],
  ["a script without end behind the cut takes the rest", "<ul><li><p>æ</p>¦‖<script></li></ul>"],
  ["a comment without end behind the cut takes the rest", "<ul><li><p>æ</p>¦‖<!-- q</li></ul>"],
  ["a CDATA section without end behind the cut takes the rest", "<ul><li><p>æ</p>¦‖<![CDATA[</li></ul>"],
];

for (const [name, marked] of rows) {
  test(`where a summary may end: ${name}`, () => {
    const html = marked.replace(/[¦‖]/g, "");
    const cut = marked.replace("‖", "").indexOf("¦");
    const end = endOfOpenElements(html, cut);
    assert.equal(end, marked.replace("¦", "").indexOf("‖"));
  });
}
