import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Diagnostic } from "../../../hugo/diagnostics/diagnostic.ts";
import { placeOf } from "../../../hugo/diagnostics/source.ts";
import { renderCase } from "./recorded.ts";

/** Text, and what is told of it: place, code, the text underlined, the hint, and what the notes underline. */
const mistakes: readonly (readonly [text: string, ...told: string[]])[] = [
  ["a\n{{< figur >}}", "2:5 shortcode/not-found ‹figur› Did you mean `figure`?"],
  ["{{< heltukjent >}}", "1:5 shortcode/not-found ‹heltukjent›"],
  ["{{< heltukjent >}}x{{< /heltukjent >}}", "1:5 shortcode/not-found ‹heltukjent›"],
  ["æ 😀 {{< >}}", "1:5 shortcode/no-name ‹{{< >}}›"],
  ["{{< n.html >}}", "1:5 shortcode/point-in-name ‹n.html›"],
  [
    "{{< i >}}\ntekst",
    "1:5 shortcode/not-closed ‹i› Write `{{< /i >}}` where it ends, or `/>}}` at the end of its tag.",
  ],
  [
    "{{< i >}}x{{< /details >}}",
    "1:16 shortcode/not-opened ‹details› note ‹i›",
    "1:5 shortcode/not-closed ‹i› Write `{{< /i >}}` where it ends, or `/>}}` at the end of its tag.",
  ],
  [
    "{{< details >}}x{{< /detials >}}",
    "1:22 shortcode/not-opened ‹detials› Did you mean `details`? note ‹details›",
  ],
  ["x {{< /i >}}", "1:8 shortcode/not-opened ‹i›"],
  ["{{< n >}}x{{< /n >}}", "1:16 shortcode/no-body ‹n›"],
  ["{{< n />}}", "1:5 shortcode/no-body ‹n›"],
  ["{{< i >}}{{< n >}}x{{< /n >}}{{< /i >}}", "1:25 shortcode/no-body ‹n›"],
  ["{{< i >}}{{< details >}}x{{< /i >}}", "1:31 shortcode/wrongly-closed ‹i› note ‹details›"],
  [
    "{{< i >}}{{< details >}}x{{< /i >}}{{< /details >}}",
    "1:31 shortcode/crossed ‹i› note ‹details›",
    "1:41 shortcode/crossed ‹details› note ‹i›",
  ],
  ["{{< n", "1:1 shortcode/unclosed-tag ‹{{<›"],
  ["{{< n a=1\n\nVanlig tekst, og mer.", "1:1 shortcode/unclosed-tag ‹{{<›"],
  ["{{< n a=1>}} og mer", "1:10 shortcode/unclosed-value ‹>}}›"],
  [
    '{{< n "a >}}\n{{< nn >}}',
    '1:7 shortcode/unterminated-string ‹"a >}}›',
    "2:5 shortcode/not-found ‹nn› Did you mean `n`?",
  ],
  ["{{< n `a >}}", "1:7 shortcode/unterminated-string ‹`›"],
  ['{{< n "\\`" >}}', "1:8 shortcode/unknown-escape ‹\\`›"],
  ["{{< n /bilder/a.png >}}", "1:7 shortcode/unexpected-character ‹/›"],
  ["{{< n ./a >}}", "1:7 shortcode/unexpected-character ‹.›"],
  ["{{< i >}}x{{< /i a >}}", "1:18 shortcode/unexpected-after-name ‹a›"],
  ['{{< n "x" y=1 >}}', "1:11 shortcode/mixed-arguments ‹y›"],
  ["{{< n y=1 z >}}", "1:11 shortcode/mixed-arguments ‹z›"],
  ["{{</* n >}}", "1:1 shortcode/unclosed-comment ‹{{</*›"],
  [
    "{{< t.inline >}}{{< n >}}{{< /t.inline >}}",
    "1:17 shortcode/inline-nesting ‹{{<›",
    "1:5 shortcode/inline-disabled ‹t.inline›",
  ],
  ["{{< t.inline >}}x{{< /t.inline >}}", "1:5 shortcode/inline-disabled ‹t.inline›"],
  ["{{< ref «/side» >}}", "1:9 shortcode/unexpected-character ‹«›"],
  ['{{< ref "/borte" >}}', "1:10 shortcode/ref-not-found ‹/borte›"],
  ["{{< ref path=/borte >}}", "1:9 shortcode/ref-not-found ‹path=/borte›"],
  ["{{< param borte >}}", "1:11 shortcode/param-not-found ‹borte›"],
  ["{{< youtube >}}", "1:5 shortcode/missing-argument ‹youtube›"],
  ['{{< qr text="a" level="hoy" />}}', '1:17 shortcode/invalid-parameter ‹level="hoy"›'],
  ['{{< x user="a" id="1" >}} {{< x user="b" id="2" >}}', "1:5 shortcode/remote ‹x›"],
  ["{{< gist a b >}}", "1:5 shortcode/removed ‹gist› Write a link to the gist instead."],
  [
    "{{< n a b=1 >}} {{< figur >}} {{< i >}}",
    "1:9 shortcode/mixed-arguments ‹b›",
    "1:21 shortcode/not-found ‹figur› Did you mean `figure`?",
    "1:35 shortcode/not-closed ‹i› Write `{{< /i >}}` where it ends, or `/>}}` at the end of its tag.",
  ],
];

describe("a mistake in a shortcode is told at its place, and reading goes on", () => {
  for (const [text, ...told] of mistakes) {
    test(JSON.stringify(text), () =>
      assert.deepEqual(renderCase({ text }).diagnostics.map(describeDiagnostic), told),
    );
  }
});

function describeDiagnostic({ code, span, hint, notes = [] }: Diagnostic): string {
  // The front matter is one line.
  const { line, column } = placeOf(span.source, span.start);
  const under = (each: typeof span) => `‹${each.source.text.slice(each.start, each.end)}›`;
  const parts = [
    `${line - 1}:${column}`,
    code,
    under(span),
    hint,
    ...notes.map((note) => `note ${under(note.span)}`),
  ];
  return parts.filter(Boolean).join(" ");
}
