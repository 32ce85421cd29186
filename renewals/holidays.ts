import type { CivilDate } from '../settings/civil-date.ts';
import { addDays, weekday } from './calendar.ts';

/** Why sites and stores are busy, or closed. */
export type HolidayId =
  | 'new-year'
  | 'king'
  | 'presidents'
  | 'memorial'
  | 'juneteenth'
  | 'independence'
  | 'labor'
  | 'columbus'
  | 'veterans'
  | 'thanksgiving'
  | 'christmas'
  | 'lunar-new-year';

/** Days on which a refill should not be left to the last moment. */
export interface Holiday {
  readonly id: HolidayId;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const MONDAY = 1;
const THURSDAY = 4;

const two = (part: number) => String(part).padStart(2, '0');
const dayIn = (year: number, month: number, day: number): CivilDate => `${year}-${two(month)}-${two(day)}`;

/** The nth such day of the week in a month. */
function nth(year: number, month: number, wanted: number, n: number): CivilDate {
  const first = dayIn(year, month, 1);
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + 7 * (n - 1));
}

/** The last Monday of May. */
function memorialDay(year: number): CivilDate {
  const last = dayIn(year, 5, 31);
  return addDays(last, -((weekday(last) - MONDAY + 7) % 7));
}

/** A holiday with the day it is observed on, and the weekend it joins. */
function withWeekend(id: HolidayId, day: CivilDate): Holiday {
  const [before, behind] = REACH[weekday(day)] ?? [0, 0];
  return { id, from: addDays(day, -before), to: addDays(day, behind) };
}

/** How many days before and after belong to it, by the day of the week: on a Saturday it is observed on Friday, on a Sunday on Monday. */
const REACH: readonly (readonly [before: number, behind: number])[] = [
  [1, 1],
  [2, 0],
  [0, 0],
  [0, 0],
  [0, 0],
  [0, 2],
  [1, 1],
];

const CHINESE = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

/** The first day of the Chinese calendar's year; `null` where the browser does not know that calendar. */
function lunarNewYear(year: number): CivilDate | null {
  if (CHINESE.resolvedOptions().calendar !== 'chinese') return null;
  for (let day = dayIn(year, 1, 20); day < dayIn(year, 2, 23); day = addDays(day, 1)) {
    const parts = CHINESE.formatToParts(Date.parse(`${day}T12:00:00Z`));
    const part = (type: string) => parts.find((one) => one.type === type)?.value;
    // A month put in twice is written `1bis`: that is not the first.
    if (part('month') === '1' && part('day') === '1') return day;
  }
  return null;
}

const known = new Map<number, readonly Holiday[]>();

/** The busy days that begin in a year, computed by their rules: US federal holidays, Thanksgiving's whole week, Lunar New Year. */
export function holidaysOf(year: number): readonly Holiday[] {
  const before = known.get(year);
  if (before) return before;
  const thanksgiving = nth(year, 11, THURSDAY, 4);
  const newMoon = lunarNewYear(year);
  const all: Holiday[] = [
    withWeekend('new-year', dayIn(year, 1, 1)),
    withWeekend('king', nth(year, 1, MONDAY, 3)),
    withWeekend('presidents', nth(year, 2, MONDAY, 3)),
    withWeekend('memorial', memorialDay(year)),
    withWeekend('juneteenth', dayIn(year, 6, 19)),
    withWeekend('independence', dayIn(year, 7, 4)),
    withWeekend('labor', nth(year, 9, MONDAY, 1)),
    withWeekend('columbus', nth(year, 10, MONDAY, 2)),
    withWeekend('veterans', dayIn(year, 11, 11)),
    { id: 'thanksgiving', from: addDays(thanksgiving, -3), to: addDays(thanksgiving, 3) },
    withWeekend('christmas', dayIn(year, 12, 25)),
  ];
  // From the eve to the seventh day, when half of those who would help are travelling; and a day more at each end: where a new moon
  // falls around midnight in China, the browser's calendar may be a day off.
  if (newMoon) all.push({ id: 'lunar-new-year', from: addDays(newMoon, -2), to: addDays(newMoon, 7) });
  known.set(year, all);
  return all;
}

/** The busy days a day lies in; of several, those that begin first. */
export function holidayAt(day: CivilDate): Holiday | null {
  const year = Number(day.slice(0, 4));
  // The first of January may begin in December.
  const near = [...holidaysOf(year), ...holidaysOf(year + 1)].filter(({ from, to }) => from <= day && day <= to);
  return near.sort((a, b) => a.from.localeCompare(b.from))[0] ?? null;
}
