import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plainify } from "../../../hugo/content/plain.ts";
import { readLines } from "../../support/jsonl.ts";

const cases = readLines<{ params: { html: string }; html: string }>(
  new URL("../../fixtures/shortcode/plain.jsonl", import.meta.url),
);

describe("plainify strips HTML as Hugo does", () => {
  for (const { at, value } of cases) {
    test(`${at} ${JSON.stringify(value.params.html)}`, () =>
      assert.equal(plainify(value.params.html), value.html));
  }
});
