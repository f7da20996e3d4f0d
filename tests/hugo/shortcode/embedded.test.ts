import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readLines } from "../../support/jsonl.ts";
import { type RecordedCase, renderCase } from "./recorded.ts";

const cases = readLines<RecordedCase & { html: string }>(
  new URL("../../fixtures/shortcode/embedded.jsonl", import.meta.url),
);

describe("Hugo's own shortcodes print what Hugo's do", () => {
  for (const { at, value } of cases) {
    test(`${at} ${JSON.stringify(value.text)}`, () => {
      const { text, diagnostics } = renderCase(value);
      const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message);
      if (value.refused !== undefined) {
        assert.notDeepEqual(errors, [], `Hugo: ${value.refused}`);
        return;
      }
      assert.deepEqual(errors, []);
      assert.equal(text, value.html);
    });
  }
});
