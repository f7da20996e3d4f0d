/** A date's own offset from UTC in minutes: the one its author wrote, else that of the site's time zone. */
export type OffsetOf = (date: Date) => number;

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** `Tue, 02 Jan 2024 00:00:00 +0100`; a date that is not set is the first of year 1, as in Go. */
export function feedDate(date: Date | null, offsetOf: OffsetOf): string {
  if (date === null) return "Mon, 01 Jan 0001 00:00:00 +0000";
  const { wall, offset } = onTheWall(date, offsetOf);
  const day = `${weekdays[wall.getUTCDay()]}, ${two(wall.getUTCDate())} ${months[wall.getUTCMonth()]}`;
  return `${day} ${year(wall)} ${time(wall)} ${zone(offset, "")}`;
}

/** `2024-01-02T00:00:00+01:00` */
export function sitemapDate(date: Date, offsetOf: OffsetOf): string {
  const { wall, offset } = onTheWall(date, offsetOf);
  const day = `${year(wall)}-${two(wall.getUTCMonth() + 1)}-${two(wall.getUTCDate())}`;
  return `${day}T${time(wall)}${zone(offset, ":")}`;
}

function onTheWall(date: Date, offsetOf: OffsetOf): { wall: Date; offset: number } {
  const offset = offsetOf(date);
  return { wall: new Date(date.getTime() + offset * 60_000), offset };
}

function time(wall: Date): string {
  return [wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()].map(two).join(":");
}

function zone(offset: number, separator: string): string {
  const minutes = Math.abs(Math.trunc(offset));
  const sign = offset < 0 ? "-" : "+";
  return `${sign}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function year(wall: Date): string {
  return String(wall.getUTCFullYear()).padStart(4, "0");
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
