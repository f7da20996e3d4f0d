import type { FrontMatter } from "../front-matter/read.ts";
import { parseDate } from "../model/parse-date.ts";
import { calendarDate, type TimeZone } from "../model/time-zone.ts";

/** A date as `hugo list` writes it (RFC 3339, whole seconds), `offset` minutes ahead of UTC. No date is Go's zero time. */
export function goDate(date: Date | null, offset: (date: Date) => number): string {
  if (!date) return "0001-01-01T00:00:00Z";
  const minutes = offset(date);
  const { year, month, day, hour, minute, second } = calendarDate(date, minutes);
  const clock = [hour, minute, second].map(twoDigits).join(":");
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}T${clock}${zoneName(minutes)}`;
}

/** The offset that an author wrote with a date in front matter, else that of the site's zone. */
export function offsetFinder(zone: TimeZone, heads: Iterable<FrontMatter>): (date: Date) => number {
  const written = new Map<number, number>();
  for (const { params, spanOf } of heads) {
    for (const [key, value] of Object.entries(params)) {
      const text = value instanceof Date ? textAt(spanOf(key)) : value;
      if (typeof text !== "string" || !/^\s*["']?\d{4}-/.test(text)) continue;
      const parsed = parseDate(text, zone);
      if (parsed?.offset !== undefined) written.set(parsed.date.getTime(), parsed.offset);
    }
  }
  return (date) => written.get(date.getTime()) ?? zone.offsetAt(date);
}

function textAt({ source, start, end }: ReturnType<FrontMatter["spanOf"]>): string {
  return source.text.slice(start, end);
}

function zoneName(offset: number): string {
  if (offset === 0) return "Z";
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${twoDigits(Math.trunc(size / 60))}:${twoDigits(size % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
