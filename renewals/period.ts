import type { CivilDate } from '../settings/civil-date.ts';
import { isObject } from '../settings/item.ts';
import { addDays, addMonths, dayOfMonth } from './calendar.ts';

/** How long a refill lasts: days, or months that end on the same day of the month, `on`, where there is one. */
export type Period =
  | { readonly unit: 'days'; readonly count: number }
  | { readonly unit: 'months'; readonly count: number; readonly on: number };

export type Unit = Period['unit'];

/** The longest a period may be: three years of days, three years of months. */
export const LONGEST_PERIOD = { days: 1096, months: 36 } as const;

const isCount = (data: unknown, most: number) => Number.isInteger(data) && Number(data) >= 1 && Number(data) <= most;

/** Whether data is a period. */
export function isPeriod(data: unknown): data is Period {
  if (!isObject(data)) return false;
  if (data.unit === 'days') return isCount(data.count, LONGEST_PERIOD.days);
  return data.unit === 'months' && isCount(data.count, LONGEST_PERIOD.months) && isCount(data.on, 31);
}

/** A period of this length for a line whose date is `next`: months then end on that day of the month. */
export function periodOf(unit: Unit, count: number, next: CivilDate): Period {
  return unit === 'days' ? { unit, count } : { unit, count, on: dayOfMonth(next) };
}

/** The day a number of periods after another. Months are added at once: a short month on the way costs no days. */
export function later(day: CivilDate, period: Period, times = 1): CivilDate {
  return period.unit === 'days' ? addDays(day, period.count * times) : addMonths(day, period.count * times, period.on);
}
