import type { Value } from "../formats/value.ts";
import { ZonedDate } from "../formats/zoned-date.ts";
import { fromWallClock, type TimeZone } from "./time-zone.ts";

/**
 * Reads a date as Hugo does, by the clocks that its author named or else by the site's. `undefined` when the value is
 * none.
 */
export function parseDate(value: Value | undefined, zone: TimeZone): Date | undefined {
  if (value instanceof Date) return value;
  if (typeof value === "number") return Number.isInteger(value) ? new ZonedDate(value * 1000, 0) : undefined;
  if (typeof value !== "string") return undefined;
  const parts = iso.exec(value)?.groups ?? otherLayout(value);
  return parts && fromParts(parts, zone);
}

/** `2024-05-17`, with a time after it, and a zone after that. Seconds cannot be left out. */
const iso =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:(?<separator>T| +)(?<hour>\d\d?):(?<minute>\d\d):(?<second>\d\d)(?:[.,](?<fraction>\d+))?(?<zone>Z|[+-]\d\d:?\d\d| +[+-]\d\d(?::\d\d|\d\d(?: +[A-Z]{3,5})?))?)?$/;

/** The other layouts of dates that Go names, as Hugo tries them. */
const layouts: readonly RegExp[] = [
  // RFC 1123: `Mon, 02 Jan 2006 15:04:05 -0700`, or with the name of a zone.
  /^(?<weekday>[A-Za-z]{3}), +(?<day>\d\d) +(?<month>[A-Za-z]{3}) +(?<year>\d{4}) +(?<hour>\d\d?):(?<minute>\d\d):(?<second>\d\d)(?:[.,](?<fraction>\d+))? +(?<zone>[+-]\d{4}|[A-Z]{3,5})$/,
  // RFC 822: `02 Jan 06 15:04 -0700`
  /^(?<day>\d\d) +(?<month>[A-Za-z]{3}) +(?<year>\d\d) +(?<hour>\d\d?):(?<minute>\d\d) +(?<zone>[+-]\d{4}|[A-Z]{3,5})$/,
  // RFC 850: `Monday, 02-Jan-06 15:04:05 MST`
  /^(?<weekday>[A-Za-z]{6,9}), +(?<day>\d\d)-(?<month>[A-Za-z]{3})-(?<year>\d\d) +(?<hour>\d\d?):(?<minute>\d\d):(?<second>\d\d)(?:[.,](?<fraction>\d+))? +(?<zone>[A-Z]{3,5})$/,
  // ANSI C, Unix and Ruby: `Mon Jan _2 15:04:05 MST 2006`
  /^(?<weekday>[A-Za-z]{3}) +(?<month>[A-Za-z]{3}) +(?<day>\d\d?) +(?<hour>\d\d?):(?<minute>\d\d):(?<second>\d\d)(?:[.,](?<fraction>\d+))?(?: +(?<zone>[+-]\d{4}|[A-Z]{3,5}))? +(?<year>\d{4})$/,
  /^(?<day>\d\d) +(?<month>[A-Za-z]{3}) +(?<year>\d{4})$/,
  // Without a year, and without a day: both are in the year 0.
  /^(?<month>[A-Za-z]{3}) +(?<day>\d\d?) +(?<hour>\d\d?):(?<minute>\d\d):(?<second>\d\d)(?:[.,](?<fraction>\d+))?$/,
  /^(?<hour>\d\d?):(?<minute>\d\d)(?<half>AM|PM)$/,
];

type Parts = Readonly<Record<string, string | undefined>>;

function otherLayout(text: string): Parts | undefined {
  for (const layout of layouts) {
    const parts = layout.exec(text)?.groups;
    if (parts) return parts;
  }
  return undefined;
}

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const dayNames = "sun mon tue wed thu fri sat sunday monday tuesday wednesday thursday friday saturday".split(
  " ",
);

function fromParts(parts: Parts, zone: TimeZone): Date | undefined {
  const { weekday, month = "1", day = "1", fraction, year = "0", half } = parts;
  if (parts.separator === "T" && parts.zone?.startsWith(" ")) return undefined;
  if (weekday && !dayNames.includes(weekday.toLowerCase())) return undefined;
  const hour = half ? fullHour(Number(parts.hour), half) : Number(parts.hour ?? 0);
  const monthNumber = Number(month) || monthNames.indexOf(month.toLowerCase()) + 1;
  const wall = wallClock(
    fullYear(year),
    monthNumber,
    Number(day),
    hour,
    Number(parts.minute ?? 0),
    Number(parts.second ?? 0),
  );
  if (!wall) return undefined;
  if (fraction) wall.setUTCMilliseconds(Number(fraction.slice(0, 3).padEnd(3, "0")));
  // Hugo: what names no year stands in no zone either.
  return placed(wall, parts.year === undefined ? "Z" : parts.zone, zone);
}

/** Go reads two digits as 1969–2068. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year >= 69 ? 1900 + year : 2000 + year;
}

function fullHour(hour: number, half: string): number {
  if (hour > 12) return Number.NaN;
  return (hour % 12) + (half === "PM" ? 12 : 0);
}

function wallClock(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): Date | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && hour <= 23 && minute <= 59 && second <= 59))
    return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date.getUTCDate() === day ? date : undefined;
}

/** Hugo: the name of a zone without its offset, as `MST`, counts as the site's own. */
function placed(wall: Date, written: string | undefined, zone: TimeZone): Date | undefined {
  const numbers = /^ *([+-])(\d\d):?(\d\d)/.exec(written ?? "");
  if (numbers) {
    const [, sign, hours, minutes] = numbers;
    if (Number(hours) > 24 || Number(minutes) > 60) return undefined;
    const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    return new ZonedDate(wall.getTime() - offset * 60_000, offset);
  }
  const date = written === "Z" ? wall : fromWallClock(wall, zone);
  return new ZonedDate(date.getTime(), (wall.getTime() - date.getTime()) / 60_000);
}
