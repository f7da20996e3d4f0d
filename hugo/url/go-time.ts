/** A date as it stands on the wall of the author. */
export interface CalendarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Prints a date by a Go time layout, in English: `2006-01-02`, `Jan 2`, `Monday`. */
export function formatGoTime(layout: string, date: CalendarDate): string {
  return layout.replace(element, (name) => elements.get(name)?.(date) ?? name);
}

/** Whether a text has anything that Go's time layouts fill in. */
export function isGoLayout(text: string): boolean {
  return text.search(element) >= 0;
}

/** 0 is Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return atMidnight(date).getUTCDay();
}

/** 1 is the first of January. */
export function yearDayOf(date: CalendarDate): number {
  const start = atMidnight({ ...date, month: 1, day: 1 });
  return Math.round((atMidnight(date).getTime() - start.getTime()) / 86_400_000) + 1;
}

export function monthName(date: CalendarDate): string {
  return months[date.month - 1] ?? "";
}

export function weekdayName(date: CalendarDate): string {
  return weekdays[weekdayOf(date)] ?? "";
}

const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** The longest name first, as Go reads a layout; `Jan` in `Janus` is no month. */
const element =
  /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|002|01|02|03|04|05|06|2006|__2|_2(?!006)|15|PM|pm|1|2|3|4|5/g;

const elements: ReadonlyMap<string, (date: CalendarDate) => string> = new Map([
  ["2006", ({ year }) => String(year).padStart(4, "0")],
  ["06", ({ year }) => two(year % 100)],
  ["01", ({ month }) => two(month)],
  ["1", ({ month }) => String(month)],
  ["January", monthName],
  ["Jan", (date) => monthName(date).slice(0, 3)],
  ["02", ({ day }) => two(day)],
  ["2", ({ day }) => String(day)],
  ["_2", ({ day }) => String(day).padStart(2, " ")],
  ["002", (date) => String(yearDayOf(date)).padStart(3, "0")],
  ["__2", (date) => String(yearDayOf(date)).padStart(3, " ")],
  ["Monday", weekdayName],
  ["Mon", (date) => weekdayName(date).slice(0, 3)],
  ["15", ({ hour }) => two(hour)],
  ["03", ({ hour }) => two(hour % 12 || 12)],
  ["3", ({ hour }) => String(hour % 12 || 12)],
  ["04", ({ minute }) => two(minute)],
  ["4", ({ minute }) => String(minute)],
  ["05", ({ second }) => two(second)],
  ["5", ({ second }) => String(second)],
  ["PM", ({ hour }) => (hour < 12 ? "AM" : "PM")],
  ["pm", ({ hour }) => (hour < 12 ? "am" : "pm")],
  ["MST", () => "UTC"],
]);

/** Two digits, as `05`. */
export function two(number: number): string {
  return String(number).padStart(2, "0");
}

function atMidnight({ year, month, day }: CalendarDate): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
