import { type CalendarNames, calendarNames, languageOf } from "./names.ts";
import { knownLocale } from "./translator.ts";

/** Where and in whose words a date is shown. */
export interface DateStyle {
  /** `nb`, `nn`, `en-GB` … */
  readonly locale: string;
  /** Minutes ahead of UTC. */
  readonly offset?: number;
  /** Short name of the zone, for `MST` in a layout: `CET`. */
  readonly zone?: string;
}

/** Makes `time.Format` of a locale: one for each, kept, since names are looked up once. */
export function createDateFormat(
  locale: string,
): (date: Date, layout: string, offset?: number, zone?: string) => string {
  const names = calendarNames(locale);
  return (date, layout, offset = 0, zone = "") => {
    const wall = new Date(date.getTime() + offset * 60_000);
    const view: View = { wall, offset, zone: zone || (offset === 0 ? "UTC" : ""), names };
    const named = layout.startsWith(":") ? namedLayout(locale, layout) : layout;
    return named === undefined ? styled(locale, layout, view) : fill(named, view);
  };
}

/** Prints a date by a Go layout (`2. januar 2006` is one) or a named one (`:date_long`), as Hugo's `time.Format`. */
export function formatDate(date: Date, layout: string, style: DateStyle): string {
  return createDateFormat(style.locale)(date, layout, style.offset, style.zone);
}

interface View {
  /** Its UTC fields are what the clock shows. */
  readonly wall: Date;
  readonly offset: number;
  readonly zone: string;
  readonly names: CalendarNames;
}

/** The longest name first, as Go reads a layout; `Jan` in `Janus` is no month. */
const element =
  /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|002|01|02|03|04|05|06|2006|__2|_2(?!006)|_2006|15|[.,]0+(?!\d)|[.,]9+(?!\d)|Z07:00:00|Z070000|Z07:00|Z0700|Z07|-07:00:00|-070000|-07:00|-0700|-07|PM|pm|\uE000|1|2|3|4|5/g;

function fill(layout: string, view: View): string {
  return layout.replace(element, (name) => elements.get(name)?.(view) ?? fraction(name, view));
}

const two = (number: number) => String(number).padStart(2, "0");
const hour12 = (wall: Date) => wall.getUTCHours() % 12 || 12;

const elements: ReadonlyMap<string, (view: View) => string> = new Map([
  ["2006", ({ wall }) => String(wall.getUTCFullYear()).padStart(4, "0")],
  ["_2006", ({ wall }) => `_${String(wall.getUTCFullYear()).padStart(4, "0")}`],
  ["06", ({ wall }) => two(wall.getUTCFullYear() % 100)],
  ["01", ({ wall }) => two(wall.getUTCMonth() + 1)],
  ["1", ({ wall }) => String(wall.getUTCMonth() + 1)],
  ["January", ({ wall, names }) => names.months[wall.getUTCMonth()] ?? ""],
  ["Jan", ({ wall, names }) => names.shortMonths[wall.getUTCMonth()] ?? ""],
  ["02", ({ wall }) => two(wall.getUTCDate())],
  ["2", ({ wall }) => String(wall.getUTCDate())],
  ["_2", ({ wall }) => String(wall.getUTCDate()).padStart(2, " ")],
  ["002", ({ wall }) => String(yearDay(wall)).padStart(3, "0")],
  ["__2", ({ wall }) => String(yearDay(wall)).padStart(3, " ")],
  ["Monday", ({ wall, names }) => names.days[wall.getUTCDay()] ?? ""],
  ["Mon", ({ wall, names }) => names.shortDays[wall.getUTCDay()] ?? ""],
  ["15", ({ wall }) => two(wall.getUTCHours())],
  ["03", ({ wall }) => two(hour12(wall))],
  ["3", ({ wall }) => String(hour12(wall))],
  ["04", ({ wall }) => two(wall.getUTCMinutes())],
  ["4", ({ wall }) => String(wall.getUTCMinutes())],
  ["05", ({ wall }) => two(wall.getUTCSeconds())],
  ["5", ({ wall }) => String(wall.getUTCSeconds())],
  ["PM", ({ wall }) => (wall.getUTCHours() < 12 ? "AM" : "PM")],
  ["pm", ({ wall }) => (wall.getUTCHours() < 12 ? "am" : "pm")],
  ["MST", (view) => view.zone || offsetText(view.offset, "", false)],
  // Hugo: a named layout leaves the zone's name out where it has none.
  ["\uE000", ({ zone }) => zone],
  ...["07:00", "0700", "07", "07:00:00", "070000"].flatMap((form) => zoneElements(form)),
]);

function zoneElements(form: string): [string, (view: View) => string][] {
  const colon = form.includes(":") ? ":" : "";
  const print = ({ offset }: View) =>
    offsetText(offset, colon, form === "07") + (form.length > 5 ? `${colon}00` : "");
  return [
    [`-${form}`, print],
    [`Z${form}`, (view) => (view.offset === 0 ? "Z" : print(view))],
  ];
}

function offsetText(offset: number, colon: string, hoursOnly: boolean): string {
  const minutes = Math.abs(offset);
  const sign = offset < 0 ? "-" : "+";
  return `${sign}${two(Math.floor(minutes / 60))}${hoursOnly ? "" : colon + two(minutes % 60)}`;
}

/** `.000` prints all its digits, `.999` leaves the last zeros out. */
function fraction(name: string, { wall }: View): string {
  const digits = String(wall.getUTCMilliseconds())
    .padStart(3, "0")
    .padEnd(9, "0")
    .slice(0, name.length - 1);
  if (name[1] === "0") return (name[0] ?? "") + digits;
  const shown = digits.replace(/0+$/, "");
  return shown && (name[0] ?? "") + shown;
}

function yearDay(wall: Date): number {
  const start = new Date(0);
  start.setUTCFullYear(wall.getUTCFullYear(), 0, 1);
  return Math.floor((wall.getTime() - start.getTime()) / 86_400_000) + 1;
}

const norwegian: ReadonlyMap<string, string> = new Map([
  [":date_full", "Monday 2. January 2006"],
  [":date_long", "2. January 2006"],
  [":date_medium", "2. Jan 2006"],
  [":date_short", "02.01.06"],
  [":time_full", "15:04:05 \uE000"],
  [":time_long", "15:04:05 \uE000"],
  [":time_medium", "15:04:05"],
  [":time_short", "15:04"],
]);

/** Named layouts as Go layouts, by language. */
const namedLayouts: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["nb", norwegian],
  ["nn", norwegian],
  ["no", norwegian],
  [
    "en",
    new Map([
      [":date_full", "Monday, January 2, 2006"],
      [":date_long", "January 2, 2006"],
      [":date_medium", "Jan 2, 2006"],
      [":date_short", "1/2/06"],
      [":time_full", "3:04:05\u202fpm \uE000"],
      [":time_long", "3:04:05\u202fpm \uE000"],
      [":time_medium", "3:04:05\u202fpm"],
      [":time_short", "3:04\u202fpm"],
    ]),
  ],
]);

function namedLayout(locale: string, name: string): string | undefined {
  const key = languageOf(locale) === "en" && !/^en(?:[-_]us)?$/i.test(locale) ? "" : languageOf(locale);
  return namedLayouts.get(key)?.get(name.toLowerCase()) ?? (stylesOf(name) ? undefined : name);
}

type Length = "full" | "long" | "medium" | "short";

function stylesOf(name: string): Intl.DateTimeFormatOptions | undefined {
  const match = /^:(date|time)_(full|long|medium|short)$/.exec(name.toLowerCase());
  if (!match) return undefined;
  const length = match[2] as Length;
  return match[1] === "date" ? { dateStyle: length } : { timeStyle: length };
}

/** The named layouts of other languages, from the platform's own data. */
function styled(locale: string, name: string, { wall, zone }: View): string {
  const styles = stylesOf(name) ?? {};
  const withZone = styles.timeStyle === "full" || styles.timeStyle === "long";
  const format = new Intl.DateTimeFormat(knownLocale(locale), {
    timeZone: "UTC",
    ...(withZone ? { timeStyle: "medium" } : styles),
  });
  return format.format(wall) + (withZone ? ` ${zone}` : "");
}
