import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDate } from "../../../hugo/model/parse-date.ts";
import { timeZone } from "../../../hugo/model/time-zone.ts";
import { siteOf } from "./site.ts";

const oslo = timeZone("Europe/Oslo");

/** What Hugo 0.169 makes of a date in front matter on a site with `timeZone = "Europe/Oslo"`, as its `jsonify` prints it. */
const dates: readonly [written: string | number | boolean, hugo: string | undefined][] = [
  ["2020-01-01", "2020-01-01T00:00:00+01:00"],
  ["2020-07-01", "2020-07-01T00:00:00+02:00"],
  ["2020-01-01 10:00:00", "2020-01-01T10:00:00+01:00"],
  ["2020-01-01  10:00:00", "2020-01-01T10:00:00+01:00"],
  ["2020-01-01 1:00:00", "2020-01-01T01:00:00+01:00"],
  ["2020-01-01T1:00:00Z", "2020-01-01T01:00:00Z"],
  ["2020-01-01 10:00:00Z", "2020-01-01T10:00:00Z"],
  ["2020-01-01 10:00:00 +0200", "2020-01-01T10:00:00+02:00"],
  ["2020-01-01 10:00:00 +02:00", "2020-01-01T10:00:00+02:00"],
  ["2020-01-01 10:00:00+0100", "2020-01-01T10:00:00+01:00"],
  ["2020-01-01T10:00:00.5+05:30", "2020-01-01T10:00:00.5+05:30"],
  ["2020-01-01T10:00:00-05:30", "2020-01-01T10:00:00-05:30"],
  ["2020-01-01T10:00:00,5", "2020-01-01T10:00:00.5+01:00"],
  ["2006-01-02 15:04:05 -0700 MST", "2006-01-02T15:04:05-07:00"],
  ["Mon, 02 Jan 2006 15:04:05 -0700", "2006-01-02T15:04:05-07:00"],
  ["mon, 02 jan 2006 15:04:05 +0100", "2006-01-02T15:04:05+01:00"],
  ["Mon, 02 Jan 2006 15:04:05 MST", "2006-01-02T15:04:05+01:00"],
  ["Monday, 02-Jan-06 15:04:05 MST", "2006-01-02T15:04:05+01:00"],
  ["02 Jan 06 15:04 -0700", "2006-01-02T15:04:00-07:00"],
  ["Mon Jan  2 15:04:05 2006", "2006-01-02T15:04:05+01:00"],
  ["Mon Jan 02 15:04:05 -0700 2006", "2006-01-02T15:04:05-07:00"],
  ["02 Jan 2006", "2006-01-02T00:00:00+01:00"],
  ["3:04PM", "0000-01-01T15:04:00Z"],
  ["12:04AM", "0000-01-01T00:04:00Z"],
  ["Jan 2 15:04:05.123", "0000-01-02T15:04:05.123Z"],
  [2006, "1970-01-01T00:33:26Z"],
  [-5, "1969-12-31T23:59:55Z"],
  [1.5, undefined],
  [true, undefined],
  ["2020-01-01 10:00", undefined],
  ["2020-01-01T10:00Z", undefined],
  ["2020-01-01T10:00:00 +0200", undefined],
  ["2020-01-01 10:00:00 Z", undefined],
  ["2020-01-01t10:00:00z", undefined],
  ["2020-01-01T10:00:00-05", undefined],
  ["2020-01-01T10:00:00+25:00", undefined],
  ["2020-01-01 10:00:60", undefined],
  ["2020-01-01T25:00:00Z", undefined],
  ["2020-1-1", undefined],
  ["2020-02-30", undefined],
  [" 2020-01-01 ", undefined],
  ["2006-01-02 15:04:05 CET", undefined],
  ["1 Jan 2020", undefined],
  ["01 January 2020", undefined],
  ["Foo, 02 Jan 2006 15:04:05 +0100", undefined],
  ["Mon Jan 32 15:04:05 2006", undefined],
  ["13:04PM", undefined],
  ["17. mai 2024", undefined],
];
for (const [written, hugo] of dates) {
  test(`${JSON.stringify(written)} is ${hugo ?? "no date"}`, () => {
    assert.equal(parseDate(written, oslo)?.toJSON(), hugo);
  });
}

const refused: readonly [head: string, keys: string[]][] = [
  ["date: tull", ["date"]],
  ["date: 2020-01-01\nlastmod: tull", ["lastmod"]],
  ["published: false", ["published"]],
  ["publishDate: 2020-01-01\npublished: false", []],
  ["expiryDate: [2020-01-01]", ["expirydate"]],
  ['date: ""', []],
  ["date:", []],
];
for (const [head, keys] of refused) {
  test(`${JSON.stringify(head)} has ${keys.join() || "nothing"} that is no date`, () => {
    const { diagnostics } = siteOf({ "content/side.md": `---\n${head}\n---\n` });
    assert.deepEqual(
      diagnostics.map(({ code, message }) => `${code} ${/`(.*?)`/.exec(message)?.[1]}`),
      keys.map((key) => `site/bad-date ${key}`),
    );
  });
}

test("a page's dates keep the clocks of their author, in YAML and in TOML", () => {
  const { sites } = siteOf({
    "content/a.md": "---\ndate: 2020-01-01T10:00:00-05:30\n---\n",
    "content/b.md": "+++\ndate = 2020-01-01T10:00:00-05:30\n+++\n",
  });
  for (const path of ["/a", "/b"])
    assert.equal(sites[0]?.tree.get(path)?.date?.toJSON(), "2020-01-01T10:00:00-05:30");
});

test("a hostile date is read in no time", () => {
  const start = performance.now();
  for (const text of [
    `2020-01-01${" ".repeat(1e6)}x`,
    `2020-01-01 10:00:00.${"9".repeat(1e6)}x`,
    `Mon, ${" ".repeat(1e6)}`,
  ])
    assert.equal(parseDate(text, oslo), undefined);
  assert.ok(performance.now() - start < 1000);
});
