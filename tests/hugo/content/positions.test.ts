import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Markdown } from "../../../hugo/markdown/goldmark.ts";
import { probeShortcodes } from "../../fuzz/probe-shortcodes.ts";
import { renderCase } from "../shortcode/recorded.ts";
import { renderText } from "./page-stub.ts";

/** Complains of every `FEIL` and `to` in the text that it is given. */
const complaining: Markdown = {
  render: (text, context) => {
    for (const { index, 0: found } of text.matchAll(/FEIL|to/g)) {
      context?.report?.({ code: "shortcode/no-name", start: index, end: index + found.length });
    }
    return { html: text, headings: [] };
  },
};

const cases: readonly (readonly [text: string, ...underlined: string[]])[] = [
  ["a FEIL b", "FEIL"],
  ["{{< n >}} æøå FEIL {{% n %}} FEIL", "FEIL", "{{% n %}}", "FEIL"],
  ["a\n\n<!--more-->\n\nFEIL", "FEIL"],
  ["{{</* n */>}} FEIL", "FEIL"],
  ["{{% i %}}FEIL{{% /i %}}", "{{% i %}}FEIL{{% /i %}}", "{{% i %}}FEIL{{% /i %}}"],
];

describe("what Markdown complains of stands at its place in the file", () => {
  for (const [text, ...underlined] of cases) {
    test(JSON.stringify(text), () => {
      const { diagnostics } = renderText(text, probeShortcodes(), { settings: { markdown: complaining } });
      assert.deepEqual(
        diagnostics.map(({ span }) => span.source.text.slice(span.start, span.end)),
        underlined,
      );
    });
  }

  test("a mistake in a text that a shortcode renders stands where the shortcode is", () => {
    const { diagnostics } = renderCase({
      text: 'x {{< details summary="{{% finnes-ikke %}}" >}}y{{< /details >}}',
    });
    assert.deepEqual(
      diagnostics.map(({ code, span }) => [code, span.source.text.slice(span.start, span.end)]),
      [["shortcode/not-found", "details"]],
    );
  });
});
