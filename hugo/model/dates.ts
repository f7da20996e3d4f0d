import type { Params, Value } from "../formats/value.ts";
import type { GitInfo } from "./input.ts";
import { parseDate } from "./parse-date.ts";
import type { DateKeys } from "./settings.ts";
import type { TimeZone } from "./time-zone.ts";

/** The four dates of a page; `null` where there is none. */
export interface PageDates {
  date: Date | null;
  lastmod: Date | null;
  publishDate: Date | null;
  expiryDate: Date | null;
}

export interface DateSource {
  readonly params: Params;
  /** File name without extension and language, or the bundle's folder: `2024-05-17-feiring`. */
  readonly baseName: string;
  readonly modTime: Date | undefined;
  readonly git: GitInfo | undefined;
  readonly zone: TimeZone;
}

export interface ReadDates extends PageDates {
  /** From a file name such as `2024-05-17-feiring`, when `:filename` gave the date. */
  slug: string | undefined;
  /** Dates for `params`: each of the four, and the keys that they were read from. */
  readonly parsed: Map<string, Date>;
  /** A key whose value is no date. */
  mistakes: string[];
}

const fields = ["date", "lastmod", "publishDate", "expiryDate"] as const;

/** Finds each date under the first of its configured keys that has one. */
export function readDates(source: DateSource, keys: DateKeys): ReadDates {
  const found: ReadDates = {
    date: null,
    lastmod: null,
    publishDate: null,
    expiryDate: null,
    slug: undefined,
    parsed: new Map(),
    mistakes: [],
  };
  for (const field of fields) {
    for (const key of keys[field]) {
      const date = key.startsWith(":") ? special(key, source, found) : fromParam(key, source, found);
      if (!date) continue;
      found[field] = isZero(date) ? null : date;
      // Hugo: a date that was found elsewhere is a parameter too, which the dates after it may name.
      const name = field.toLowerCase();
      if (!source.params[name]) found.parsed.set(name, date);
      break;
    }
  }
  return found;
}

function fromParam(key: string, source: DateSource, found: ReadDates): Date | undefined {
  const known = found.parsed.get(key);
  if (known) return known;
  const value: Value | undefined = source.params[key];
  if (value === undefined || value === null || value === "") return undefined;
  const parsed = parseDate(value, source.zone);
  if (parsed) found.parsed.set(key, parsed);
  else if (!found.mistakes.includes(key)) found.mistakes.push(key);
  return parsed;
}

function special(key: string, source: DateSource, found: ReadDates): Date | undefined {
  if (key === ":filemodtime") return source.modTime;
  if (key === ":git") return source.git?.authorDate;
  if (key !== ":filename") return undefined;
  const parts = /^(\d{4}-\d\d-\d\d)(?:-(\d\d)-(\d\d)-(\d\d))?[^\d]*?(.*)$/.exec(source.baseName);
  const parsed = parts && parseDate(parts[1], source.zone);
  if (!parts || !parsed) return undefined;
  found.slug = (parts[5] ?? "").replace(/^[-_ ]+/, "") || undefined;
  return parsed;
}

/** Go's zero time: no date at all. */
function isZero(date: Date): boolean {
  return date.getTime() === -62_135_596_800_000;
}
