import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readLines } from "../../support/jsonl.ts";
import { type RecordedCase, renderCase } from "./recorded.ts";

const cases = readLines<RecordedCase & { html: string }>(
  new URL("../../fixtures/shortcode/language.jsonl", import.meta.url),
);

describe("the shortcode language is Hugo's", () => {
  for (const { at, value } of cases) {
    const name = `${at} ${JSON.stringify(value.text)}`;
    test(name, () => {
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
