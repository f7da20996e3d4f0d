import { knownLocale } from "./translator.ts";

/** Names of months and days as Hugo prints them, January and Sunday first. */
export interface CalendarNames {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
}

const list = (line: string) => line.split(" ");
const norwegianMonths = {
  months: list("januar februar mars april mai juni juli august september oktober november desember"),
  shortMonths: list("jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des."),
};
const bokmaal: CalendarNames = {
  ...norwegianMonths,
  days: list("søndag mandag tirsdag onsdag torsdag fredag lørdag"),
  shortDays: list("søn. man. tir. ons. tor. fre. lør."),
};

/** Languages whose names do not depend on the Node that builds the site. */
const known: ReadonlyMap<string, CalendarNames> = new Map([
  ["nb", bokmaal],
  ["no", bokmaal],
  [
    "nn",
    {
      ...norwegianMonths,
      days: list("søndag måndag tysdag onsdag torsdag fredag laurdag"),
      shortDays: list("sø. må. ty. on. to. fr. la."),
    },
  ],
  [
    "en",
    {
      months: list("January February March April May June July August September October November December"),
      shortMonths: list("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
      days: list("Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
      shortDays: list("Sun Mon Tue Wed Thu Fri Sat"),
    },
  ],
]);

/** The language of a locale: `nb` of `nb-NO`. */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0] ?? "";
}

export function calendarNames(locale: string): CalendarNames {
  return known.get(languageOf(locale)) ?? fromIntl(knownLocale(locale));
}

function fromIntl(locale: string): CalendarNames {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1)));
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 2, day + 1)));
  const names = (dates: readonly Date[], type: "month" | "weekday", options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
    return dates.map((date) => format.formatToParts(date).find((part) => part.type === type)?.value ?? "");
  };
  return {
    months: names(months, "month", { day: "numeric", month: "long" }),
    shortMonths: names(months, "month", { day: "numeric", month: "short" }),
    days: names(days, "weekday", { weekday: "long" }),
    shortDays: names(days, "weekday", { weekday: "short" }),
  };
}
