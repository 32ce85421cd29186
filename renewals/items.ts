import { type CivilDate, isCivilDate } from '../settings/civil-date.ts';
import { defineItem, type Item, isObject } from '../settings/item.ts';
import { isLine, type RenewalLine } from './line.ts';
import { LINE_KEYS } from './line-keys.ts';

/** A place for each line that may be kept: a broken record costs nothing else, and two windows do not undo each other. */
export const LINE_PLACES: readonly Item<RenewalLine | null>[] = LINE_KEYS.map((key) =>
  defineItem<RenewalLine | null>({ key, version: 1, isValid: isLine, fallback: null }),
);

/** What is stored for a line: many may then be written at once, all or none. */
export function recordForLine(line: RenewalLine): { version: number; data: RenewalLine } {
  return { version: 1, data: line };
}

/** How many days ahead one can be reminded. */
export const AHEAD_CHOICES = [14, 10, 7, 5, 3, 2, 1, 0] as const;

/** How many days ahead reminders come; none: no reminders. */
export const daysAhead = defineItem<readonly number[]>({
  key: 'reminder-days',
  version: 1,
  isValid: (data): data is readonly number[] =>
    Array.isArray(data) && data.every((days) => AHEAD_CHOICES.some((choice) => choice === days)),
  fallback: [5, 2, 0],
});

/** How far the reminders for one date have come. */
export interface Mark {
  /** The date they are for: another date begins anew. */
  readonly date: CivilDate;
  /** Reminders up to this day have been shown. */
  readonly on: CivilDate;
  /** When the last one was shown, in ms since 1970. */
  readonly at: number;
  /** Put off until then; `null` when it is not. */
  readonly until: number | null;
}

/** By the line's id. */
export type Marks = Readonly<Record<string, Mark>>;

/** What was shown and put off, so that nothing is shown twice after a restart, and nothing is forgotten. */
export const reminderMarks = defineItem<Marks>({
  key: 'reminder-marks',
  version: 1,
  isValid: (data): data is Marks => isObject(data) && !Array.isArray(data) && Object.values(data).every(isMark),
  fallback: {},
});

function isMark(data: unknown): data is Mark {
  return (
    isObject(data) &&
    isCivilDate(data.date) &&
    isCivilDate(data.on) &&
    Number.isFinite(data.at) &&
    (data.until === null || Number.isFinite(data.until))
  );
}

/** A date that stood on a page, waiting to be looked over. It is no line before the user saves it. */
export interface DateDraft {
  /** The carrier's page it was taken from. */
  readonly host: string;
  /** The page's own words. */
  readonly said: string;
  /** `null`: which day is meant is not clear. */
  readonly date: CivilDate | null;
}

export const dateDraft = defineItem<DateDraft | null>({
  key: 'date-draft',
  version: 1,
  isValid: (data): data is DateDraft =>
    isObject(data) &&
    typeof data.host === 'string' &&
    typeof data.said === 'string' &&
    (data.date === null || isCivilDate(data.date)),
  fallback: null,
});
