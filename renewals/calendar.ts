import type { CivilDate } from '../settings/civil-date.ts';

/** Days are counted on the calendar, never in hours: a day may have 23 or 25 of them. */
const DAY_MS = 86_400_000;

const timeOf = (day: CivilDate) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): CivilDate => new Date(time).toISOString().slice(0, 10);

/** The day this many days later, or earlier when negative. */
export function addDays(day: CivilDate, days: number): CivilDate {
  return dayOf(timeOf(day) + days * DAY_MS);
}

/** How many days it is from one day to another; negative when the other is earlier. */
export function daysFrom(from: CivilDate, to: CivilDate): number {
  return (timeOf(to) - timeOf(from)) / DAY_MS;
}

/** The day of the month, 1 to 31. */
export function dayOfMonth(day: CivilDate): number {
  return Number(day.slice(8));
}

/** The day of the week; Sunday is 0. */
export function weekday(day: CivilDate): number {
  return new Date(timeOf(day)).getUTCDay();
}

/**
 * The day this many months later.
 * @param wanted the day of the month it should be; a shorter month gives its last day, and the next long one the wanted day again.
 */
export function addMonths(day: CivilDate, months: number, wanted = dayOfMonth(day)): CivilDate {
  const first = new Date(timeOf(day));
  const month = first.getUTCMonth() + months;
  const last = new Date(Date.UTC(first.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(first.getUTCFullYear(), month, Math.min(wanted, last)));
}

/** When it is this hour of the day on the user's own clock, in ms since 1970. */
export function momentOf(day: CivilDate, hour: number): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(year, month - 1, date, hour).getTime();
}
