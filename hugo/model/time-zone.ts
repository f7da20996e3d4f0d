import { offsetIn } from "../formats/zoned-date.ts";
import type { CalendarDate } from "../url/go-time.ts";

/** The clocks of a place. */
export interface TimeZone {
  /** How far they are ahead of UTC at a moment, in minutes. */
  readonly offsetAt: (at: Date) => number;
}

export const utc: TimeZone = { offsetAt: () => 0 };

/** The clocks of an IANA zone, such as `Europe/Oslo`; `""` is UTC, and so is a name that nobody knows. */
export function timeZone(name: string): TimeZone {
  if (name === "" || name === "UTC") return utc;
  let format: Intl.DateTimeFormat | undefined;
  const exact = (at: Date) => {
    format ??= makeFormat(name);
    return format ? offsetBy(format, at) : 0;
  };
  // Asking the calendar is slow; most months have the same offset throughout.
  const months = new Map<number, number | undefined>();
  const offsetAt = (at: Date) => {
    const month = at.getUTCFullYear() * 12 + at.getUTCMonth();
    if (!months.has(month)) months.set(month, wholeMonth(month, exact));
    return months.get(month) ?? exact(at);
  };
  return { offsetAt };
}

/** The moment at which the clocks of a zone show the time that `wall` shows in UTC. */
export function fromWallClock(wall: Date, zone: TimeZone): Date {
  const guess = new Date(wall.getTime() - zone.offsetAt(wall) * 60_000);
  return new Date(wall.getTime() - zone.offsetAt(guess) * 60_000);
}

/** Hugo shows a date by the clocks that its author wrote, or else by the site's. In minutes ahead of UTC. */
export function clocksOf(date: Date, zone: TimeZone): number {
  return offsetIn(date) ?? zone.offsetAt(date);
}

/** What calendar and clock show at `at`, `offset` minutes ahead of UTC. */
export function calendarDate(at: Date, offset: number): CalendarDate {
  const wall = new Date(at.getTime() + offset * 60_000);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
  };
}

/** The offset of all days of a month and the days around it, or `undefined` when clocks change. */
function wholeMonth(month: number, exact: (at: Date) => number): number | undefined {
  const first = exact(dayOf(month, 0));
  return first === exact(dayOf(month + 1, 2)) ? first : undefined;
}

function dayOf(month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, day);
  return date;
}

function offsetBy(format: Intl.DateTimeFormat, at: Date): number {
  if (Number.isNaN(at.getTime())) return 0;
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)] as const));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const wall = new Date(0);
  wall.setUTCFullYear(part("year"), part("month") - 1, part("day"));
  wall.setUTCHours(part("hour"), part("minute"), part("second"));
  return Math.round((wall.getTime() - Math.floor(at.getTime() / 1000) * 1000) / 60_000);
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  const whole = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const clock = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" } as const;
  try {
    return new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", { timeZone, ...whole, ...clock });
  } catch {
    return undefined;
  }
}
