import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { expandPlaceholders } from "../../../hugo/content/placeholder.ts";
import { trimParagraph } from "../../../hugo/content/render-string.ts";

const trimmed: readonly (readonly [html: string, expected: string])[] = [
  ["<p>a</p>\n", "a"],
  ["<p>a <b>b</b></p>\n", "a <b>b</b>"],
  ["<p>a</p>\n<p>b</p>\n", "<p>a</p>\n<p>b</p>\n"],
  ["<h2>a</h2>\n", "<h2>a</h2>\n"],
  ["<h2>a</h2>\n<p>b</p>\n", "<h2>a</h2>\n<p>b</p>"],
  ["<p> a </p>", "a"],
  ['<p class="x">a</p>\n', '<p class="x">a</p>\n'],
  ["", ""],
];

describe("a paragraph that is all there is loses its tags", () => {
  for (const [html, expected] of trimmed) {
    test(JSON.stringify(html), () => assert.equal(trimParagraph(html), expected));
  }
});

const placeholder = "HAHAHUGOSHORTCODE0s0HBHB";
const expanded: readonly (readonly [html: string, expected: string])[] = [
  [`<p>${placeholder}</p>`, "[x]"],
  [`<p>${placeholder} b</p>`, "<p>[x] b</p>"],
  [`<p>a</p>\n<p>${placeholder}</p>\n<p>b</p>`, "<p>a</p>\n[x]\n<p>b</p>"],
  [`<p class="a">${placeholder}</p>`, '<p class="a">[x]</p>'],
  [`<p>${placeholder}${placeholder}</p>`, "<p>[x][x]</p>"],
  ["HAHAHUGOSHORTCODE9s9HBHB", "HAHAHUGOSHORTCODE9s9HBHB"],
  [`HAHAHUGOSHORTCODE ${placeholder}`, `HAHAHUGOSHORTCODE [x]`],
  ["HAHAHUGOSHORTCODE", "HAHAHUGOSHORTCODE"],
];

describe("a shortcode's output takes its placeholder's place, and that of a paragraph around it", () => {
  for (const [html, expected] of expanded) {
    test(JSON.stringify(html), () => {
      assert.equal(
        expandPlaceholders(html, (each) => (each === placeholder ? "[x]" : undefined)),
        expected,
      );
    });
  }
});
