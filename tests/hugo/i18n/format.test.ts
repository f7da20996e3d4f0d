import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatDate } from "../../../hugo/i18n/format-date.ts";
import { formatNumber, formatNumberCustom, formatPercent } from "../../../hugo/i18n/format-number.ts";

const date = new Date("2026-01-02T15:04:05Z");

// Expected texts are Hugo 0.169's.
describe("a date is printed as time.Format prints it", () => {
  const rows: [locale: string, layout: string, expected: string][] = [
    ["nb", "2. januar 2006", "2. januar 2026"],
    ["nb", "Monday 2. January 2006", "fredag 2. januar 2026"],
    ["nn", "Monday 2. January 2006", "fredag 2. januar 2026"],
    ["nb", "Mon 2 Jan 06", "fre. 2 jan. 26"],
    ["nn", "Mon 2 Jan 06", "fr. 2 jan. 26"],
    ["en", "Mon 2 Jan 06", "Fri 2 Jan 26"],
    ["nb-NO", ":date_full", "fredag 2. januar 2026"],
    ["nb", ":date_long", "2. januar 2026"],
    ["nb", ":date_medium", "2. jan. 2026"],
    ["nb", ":date_short", "02.01.26"],
    ["nn", ":time_full", "15:04:05 UTC"],
    ["en", ":date_full", "Friday, January 2, 2026"],
    ["en", ":time_short", "3:04\u202fpm"],
    ["en-gb", ":date_long", "2 January 2026"],
    ["sv", ":date_long", "2 januari 2026"],
    ["nb", "2006-01-02T15:04:05Z07:00", "2026-01-02T15:04:05Z"],
    ["nb", "2006-01-02T15:04:05-0700", "2026-01-02T15:04:05+0000"],
    ["nb", "15:04:05.000", "15:04:05.000"],
    ["nb", "_2 Jan", " 2 jan."],
    ["nb", "3:04 PM", "3:04 PM"],
    ["nb", "002", "002"],
    ["nb", "", ""],
  ];
  for (const [locale, layout, expected] of rows) {
    test(`${locale} ${layout}`, () => assert.equal(formatDate(date, layout, { locale }), expected));
  }
  test("in the site's time zone", () => {
    const style = { locale: "nb", offset: 120, zone: "CEST" };
    assert.equal(
      formatDate(new Date("2026-05-17T22:30:00Z"), "2. January 15:04 MST Z07:00", style),
      "18. mai 00:30 CEST +02:00",
    );
  });
});

describe("a number is printed as lang.FormatNumber prints it", () => {
  const rows: [locale: string, precision: number, number: number, expected: string][] = [
    ["nb", 0, 1_234_567.891, "1\u00a0234\u00a0568"],
    ["nb", 2, -1234.5, "−1\u00a0234,50"],
    ["en", 2, -1234.5, "-1,234.50"],
    ["de", 1, 1_234_567.891, "1.234.567,9"],
    ["nb", 0, 0.5, "1"],
    ["nb", 2, -0.005, "−0,01"],
    ["nb", 0, -0.005, "−0"],
  ];
  for (const [locale, precision, number, expected] of rows) {
    test(`${locale} ${precision} ${number}`, () =>
      assert.equal(formatNumber(precision, number, locale), expected));
  }
  test("percent is not multiplied", () => assert.equal(formatPercent(1, 12, "nb"), "12,0\u00a0%"));
  test("custom is the same everywhere", () => assert.equal(formatNumberCustom(2, 1234.5), "1,234.50"));
});
