import { calendarDate, clocksOf, type TimeZone } from "../model/time-zone.ts";

/** A date as `hugo list` writes it (RFC 3339, whole seconds), by its author's clocks or else those of `zone`. No date is Go's zero time. */
export function goDate(date: Date | null, zone: TimeZone): string {
  if (!date) return "0001-01-01T00:00:00Z";
  const minutes = clocksOf(date, zone);
  const { year, month, day, hour, minute, second } = calendarDate(date, minutes);
  const clock = [hour, minute, second].map(twoDigits).join(":");
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}T${clock}${zoneName(minutes)}`;
}

function zoneName(offset: number): string {
  if (offset === 0) return "Z";
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${twoDigits(Math.trunc(size / 60))}:${twoDigits(size % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
