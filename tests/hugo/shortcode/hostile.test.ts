import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { ContentNode } from "../../../hugo/shortcode/nodes.ts";
import { parse } from "../../../hugo/shortcode/parse.ts";
import { probeShortcodes } from "../../fuzz/probe-shortcodes.ts";
import { generateShortcodes } from "../../fuzz/shortcode-generator.ts";
import { renderText } from "../content/page-stub.ts";

const shortcodes = probeShortcodes();
const names = new Map(Object.entries(shortcodes));
const known = { get: (name: string) => names.get(name), names: () => names.keys() };

function parseAll(text: string): { nodes: readonly ContentNode[]; told: number } {
  let told = 0;
  const source = { path: "content/side.md", text };
  const nodes = parse(source, 0, text.length, known, () => told++, { summaryDivider: "<!--more-->" });
  return { nodes, told };
}

const megabyte = 1_000_000;
const parts = [
  "{{<",
  "{{%",
  "{{< n ",
  '{{< n "',
  "{{< n `",
  "{{< n a=\\",
  "{{</*",
  "{{</* n */>}}",
  "{{< i >}}",
  "{{< /i >}}",
  "{{< x >}}",
  "{{< n >}}",
  "{{<n a={{<n b={{<n c=",
  "{{< t.inline >}}",
  "{{< // i >}}",
  "{{< i >}}{{% i %}}",
  '{{< n a=">}}',
  "{{< n\n",
  "{{< n.x >}}",
  "{{<\\",
  "<!--more-->",
];

describe("a megabyte of anything is read in time", () => {
  for (const part of parts) {
    test(JSON.stringify(part), () => {
      const text = part.repeat(Math.ceil(megabyte / part.length));
      const start = performance.now();
      const { told } = parseAll(text);
      assert.ok(performance.now() - start < 2000, `${Math.round(performance.now() - start)} ms`);
      // Mistakes beyond these have the same cause.
      assert.ok(told <= 400, `${told} mistakes`);
    });
  }
});

describe("no text makes it throw", () => {
  const bits = fc.constantFrom(
    "{{<",
    "{{%",
    ">}}",
    "%}}",
    "/",
    "/>}}",
    "/*",
    "*/",
    " ",
    "\n",
    "n",
    "i",
    "dyp/indre",
    ".inline ",
    "=",
    '"',
    "`",
    "\\",
    "a",
    "1",
    "æ",
    "😀",
    "<!--more-->",
    "\r\n",
    "\0",
    "\uD800",
    "HAHAHUGOSHORTCODE0s0HBHB",
    "HUGOMORE42",
    "finnes-ikke",
  );

  test("and the nodes lie in the text, one behind the other", () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (list) => {
        const text = list.join("");
        let last = 0;
        for (const node of parseAll(text).nodes) {
          const { start, end } = node.kind === "call" ? node.span : node;
          assert.ok(start >= last && end >= start && end <= text.length);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("nor does the page that comes of it", () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (list) => {
        const { content } = renderText(list.join(""), shortcodes);
        const { summary, plain, wordCount, tableOfContents } = content;
        assert.equal(typeof (summary + plain + wordCount + tableOfContents), "string");
      }),
      { numRuns: 500 },
    );
  });

  test("a generated text gives the same as it gave before", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (numbers) => {
        const text = generateShortcodes(() => numbers.next().value ?? 0);
        assert.equal(
          renderText(text, shortcodes).content.content,
          renderText(text, shortcodes).content.content,
        );
      }),
      { numRuns: 200 },
    );
  });
});
