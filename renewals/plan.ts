import type { CivilDate } from '../settings/civil-date.ts';
import { addDays } from './calendar.ts';
import { type HolidayId, holidayAt } from './holidays.ts';

/** A day on which the user is reminded of a date. */
export interface Reminder {
  readonly on: CivilDate;
  /** The days ahead it was meant to be. */
  readonly ahead: number;
  /** Why it comes earlier than that. */
  readonly because: HolidayId | null;
}

/** Reminders come at this hour: awake, and with the day still ahead. */
export const REMINDER_HOUR = 10;

/**
 * The reminders for a date, the earliest first, one a day.
 * Days ahead are counted from the last calm day: when the date lies in busy days, that is the day before they begin; and a reminder that
 * would fall into busy days comes the day before them. On the date itself one comes whatever day it is.
 * @param ahead how many days ahead, in any order.
 */
export function remindersFor(date: CivilDate, ahead: readonly number[]): Reminder[] {
  const [calm, because] = calmDay(date);
  const byDay = new Map<CivilDate, Reminder>();
  for (const days of [...new Set(ahead)].sort((a, b) => b - a)) {
    if (days === 0) byDay.set(date, { on: date, ahead: 0, because: null });
    else {
      const [on, also] = calmDay(addDays(calm, -days));
      byDay.set(on, { on, ahead: days, because: also ?? because });
    }
  }
  return [...byDay.values()].sort((a, b) => a.on.localeCompare(b.on));
}

/** The day itself, or the last one before the busy days it lies in, and what those are. */
function calmDay(day: CivilDate): [CivilDate, HolidayId | null] {
  let calm = day;
  let because: HolidayId | null = null;
  for (let busy = holidayAt(calm); busy; busy = holidayAt(calm)) {
    because ??= busy.id;
    calm = addDays(busy.from, -1);
  }
  return [calm, because];
}
