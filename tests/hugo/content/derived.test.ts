import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readLines } from "../../support/jsonl.ts";
import { type RecordedCase, renderCase } from "../shortcode/recorded.ts";

interface Derived {
  readonly content: string;
  readonly summary: string;
  readonly rest: string;
  readonly truncated: boolean;
  readonly plain: string;
  readonly words: number;
  readonly fuzzy: number;
  readonly minutes: number;
  readonly toc: string;
}

const cases = readLines<RecordedCase & Derived>(
  new URL("../../fixtures/shortcode/content.jsonl", import.meta.url),
);

describe("what derives from a page's text is what Hugo derives", () => {
  for (const { at, value } of cases) {
    test(`${at} ${JSON.stringify(value.text).slice(0, 100)}`, () => {
      const { content, diagnostics } = renderCase(value);
      const { config: _, params: __, markup: ___, text: ____, ...expected } = value;
      assert.deepEqual(diagnostics, []);
      assert.deepEqual(derived(content), expected);
    });
  }
});

function derived(content: ReturnType<typeof renderCase>["content"]): Derived {
  return {
    content: content.content,
    fuzzy: content.fuzzyWordCount,
    minutes: content.readingTime,
    plain: content.plain,
    rest: content.contentWithoutSummary,
    summary: content.summary,
    toc: content.tableOfContents,
    truncated: content.truncated,
    words: content.wordCount,
  };
}
