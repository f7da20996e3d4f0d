import type { Value } from "../formats/value.ts";
import { fromWallClock, type TimeZone } from "./time-zone.ts";

/** A date with the offset that its author wrote, which permalinks show. */
export interface ParsedDate {
  readonly date: Date;
  /** Minutes ahead of UTC; `undefined` when the text names none and the site's zone counts. */
  readonly offset: number | undefined;
}

/** Reads a date as Hugo does. `undefined` when the value is none. */
export function parseDate(value: Value | undefined, zone: TimeZone): ParsedDate | undefined {
  if (value instanceof Date) return { date: value, offset: undefined };
  if (typeof value === "number") return { date: new Date(Math.trunc(value) * 1000), offset: 0 };
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  return parseIso(text, zone) ?? parseNamed(text, zone);
}

const iso =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s?(?:(Z|z|UTC|GMT)|([+-])(\d\d):?(\d\d))?(?: [A-Z]{3,5}| [+-]\d{4})?$/;

function parseIso(text: string, zone: TimeZone): ParsedDate | undefined {
  const parts = iso.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "0"] = parts;
  const wall = wallClock(
    Number(year),
    Number(month),
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  if (!wall) return undefined;
  wall.setUTCMilliseconds(Math.floor(Number(`0.${fraction}`) * 1000));
  return placed(wall, parts[8], parts[9], parts[10], parts[11], zone);
}

const monthNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** `Mon, 02 Jan 2006 15:04:05 -0700`, `02 Jan 2006`, `Mon Jan  2 15:04:05 2006` and their kin. */
const dayFirst =
  /^(?:[A-Z][a-z]+, )?(\d\d?)[ -]([A-Z][a-z]{2})[ -](\d{2}|\d{4})(?: (\d\d):(\d\d)(?::(\d\d))?)?(?: (?:([A-Z]{3,5})|([+-])(\d\d)(\d\d)))?$/;
const monthFirst =
  /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d\d?) (\d\d):(\d\d):(\d\d) (?:([A-Z]{3,5}) |([+-])(\d\d)(\d\d) )?(\d{4})$/;

function parseNamed(text: string, zone: TimeZone): ParsedDate | undefined {
  const first = dayFirst.exec(text);
  if (first) {
    const [, day, month = "", year = "", hour = "0", minute = "0", second = "0"] = first;
    const wall = wallClock(
      fullYear(year),
      monthNames.indexOf(month) + 1,
      +(day ?? 0),
      +hour,
      +minute,
      +second,
    );
    return wall && placed(wall, first[7], first[8], first[9], first[10], zone);
  }
  const parts = monthFirst.exec(text);
  if (!parts) return undefined;
  const [, month = "", day, hour, minute, second] = parts;
  const wall = wallClock(
    Number(parts[10]),
    monthNames.indexOf(month) + 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return wall && placed(wall, parts[6], parts[7], parts[8], parts[9], zone);
}

/** Go reads two digits as 1969–2068. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year >= 69 ? 1900 + year : 2000 + year;
}

function wallClock(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): Date | undefined {
  if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date.getUTCDate() === day ? date : undefined;
}

function placed(
  wall: Date,
  name: string | undefined,
  sign: string | undefined,
  hours: string | undefined,
  minutes: string | undefined,
  zone: TimeZone,
): ParsedDate {
  if (sign !== undefined) {
    const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    return { date: new Date(wall.getTime() - offset * 60_000), offset };
  }
  if (name !== undefined) return { date: wall, offset: 0 };
  return { date: fromWallClock(wall, zone), offset: undefined };
}
