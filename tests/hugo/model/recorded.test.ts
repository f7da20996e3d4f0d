import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { linkedResources, outputsOfSites } from "../../../hugo/model/outputs.ts";
import type { Page } from "../../../hugo/model/page.ts";
import { differences } from "../../../scripts/oracle/difference.ts";
import { answer } from "./answer.ts";
import { siteOf, txtar } from "./site.ts";
import { sites } from "./sites.ts";

interface Recorded {
  readonly hugo: string;
  readonly pages: Record<string, unknown>;
  readonly files: readonly string[];
}

/** What the probe's own pagination writes. */
const pager = /(^|\/)page\/\d+(\/index)?\.html$/;

for (const { name, key, files } of sites) {
  test(name, () => {
    const recorded: Recorded = JSON.parse(
      readFileSync(new URL(`recorded/${key}.json`, import.meta.url), "utf8"),
    );
    const { sites: built, diagnostics } = siteOf(txtar(files));
    const outputs = outputsOfSites(built, (diagnostic) => diagnostics.push(diagnostic));
    const pages = new Map<string, Page>(outputs.pages.map(({ targetPath, page }) => [targetPath, page]));
    const wrong = Object.entries(recorded.pages).flatMap(([path, expected]) => {
      if (pager.test(path)) return [];
      const page = pages.get(path);
      return page
        ? differences(expected, answer(page)).map((one) => `${path} ${one}`)
        : [`${path} is missing`];
    });
    assert.deepEqual(wrong, []);
    const written = [
      ...outputs.pages,
      ...outputs.aliases,
      ...outputs.resources,
      ...linkedResources(built),
    ].map(({ targetPath }) => targetPath);
    assert.deepEqual([...new Set(written)].sort(), recorded.files.filter((path) => !pager.test(path)).sort());
    const expectedCodes = key === "addresses" ? ["site/outside"] : [];
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      expectedCodes,
    );
  });
}
