/** A day as people write it down, `2026-11-24`: no hour and no time zone, so it is the same day wherever it is read. */
export type CivilDate = string;

/** Whether this is a day that exists, from 2000 to 2099. */
export function isCivilDate(data: unknown): data is CivilDate {
  if (typeof data !== 'string' || !/^20\d\d-\d\d-\d\d$/.test(data)) return false;
  const time = Date.parse(`${data}T00:00:00Z`);
  // The 30th of February is no day, though some parsers make it the 2nd of March.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(data);
}

/** The day on the user's own calendar at `now` (ms since 1970). */
export function dayAt(now: number): CivilDate {
  const date = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Kept: making one takes a millisecond, and the guide says a hundred days. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day in the user's language. */
export function dayInWords(day: CivilDate, locale: string): string {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(Date.parse(day));
}
