import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { z } from "zod";
import { html } from "../../../hugo/html/html.ts";
import { defineShortcode } from "../../../hugo/shortcode/define.ts";
import { renderText } from "../content/page-stub.ts";

const card = defineShortcode({
  description: "A card.",
  params: z.object({
    title: z.string().describe("The card's heading."),
    count: z.number().int().optional().describe("How many."),
    open: z.boolean().default(false).describe("Whether it is open."),
    size: z.enum(["liten", "stor"]).optional().describe("How large."),
    link: z.url().optional().describe("Where it leads."),
  }),
  positional: ["title", "count"],
  body: "none",
  examples: [],
  render: ({ params }) =>
    html`[${params.title}|${params.count}|${params.open && "open"}|${params.size}|${params.link}]`,
});

const box = defineShortcode({
  description: "A box.",
  body: "markdown",
  examples: [],
  render: ({ params, body }) => html`(${[...params].map(([name, value]) => `${name}=${value};`)}${body})`,
});

const rendered: readonly (readonly [text: string, html: string])[] = [
  ['{{< card "Å være" >}}', "[Å være||||]"],
  ['{{< card "A" 3 >}}', "[A|3|||]"],
  ["{{< card title=\"<b> & 'c'\" >}}", "[&lt;b&gt; &amp; &#39;c&#39;||||]"],
  ['{{< card title=2024 count="3" open="true" >}}', "[2024|3|open||]"],
  ["{{< card title=007 >}}", "[007||||]"],
  ['{{< card title="A" size="" link="" count="" >}}', "[A||||]"],
  ['{{< card title="" >}}', "[||||]"],
  ["{{< box a=1 b=`c` >}}**d**{{< /box >}}", "(a=1;b=c;<p><strong>d</strong></p>\n)"],
  ["{{< box x 2 />}}", "(0=x;1=2;)"],
  ["{{% box %}}**d**{{% /box %}}", "(<strong>d</strong>)"],
];

describe("a shortcode made from one object", () => {
  for (const [text, expected] of rendered) {
    test(text, () => {
      const { content, diagnostics } = renderText(text, { card, box });
      assert.deepEqual(diagnostics, []);
      assert.equal(content.content.trim().replace(/^<p>(.*)<\/p>$/s, "$1"), expected);
    });
  }
});

/** Each with what is told: the code, the text underlined, the hint. */
const refused: readonly (readonly [text: string, ...told: string[]])[] = [
  ["{{< card >}}", "shortcode/missing-parameter ‹card› `title`: The card's heading."],
  ['{{< card titel="A" >}}', 'shortcode/unknown-parameter ‹titel="A"› Did you mean `title`?'],
  [
    '{{< card title="A" xyz=1 >}}',
    "shortcode/unknown-parameter ‹xyz=1› Its parameters are `title`, `count`, `open`, `size`, `link`.",
  ],
  [
    "{{< card A 1 2 3 >}}",
    "shortcode/too-many-arguments ‹2› Its parameters are `title`, `count`, `open`, `size`, `link`.",
  ],
  ['{{< card title="A" count=tre >}}', "shortcode/invalid-parameter ‹count=tre›"],
  ['{{< card title="A" size="store" >}}', 'shortcode/invalid-parameter ‹size="store"› Did you mean `stor`?'],
  [
    '{{< card count=1.5 link="x" >}}',
    "shortcode/missing-parameter ‹card› `title`: The card's heading.",
    "shortcode/invalid-parameter ‹count=1.5›",
    'shortcode/invalid-parameter ‹link="x"›',
  ],
  [
    "{{< card title=A __proto__=1 >}}",
    "shortcode/unknown-parameter ‹__proto__=1› Its parameters are `title`, `count`, `open`, `size`, `link`.",
  ],
];

describe("wrong parameters are told at their place, and the call leaves nothing", () => {
  for (const [text, ...told] of refused) {
    test(text, () => {
      const { content, diagnostics } = renderText(text, { card });
      const lines = diagnostics.map(({ code, span, hint }) =>
        [code, `‹${text.slice(span.start, span.end)}›`, hint].filter(Boolean).join(" "),
      );
      assert.deepEqual(lines, told);
      assert.equal(content.content.trim(), "");
    });
  }
});
