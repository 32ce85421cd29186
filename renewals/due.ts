import { dayAt } from '../settings/civil-date.ts';
import { addDays, momentOf } from './calendar.ts';
import type { Mark, Marks } from './items.ts';
import type { RenewalLine } from './line.ts';
import { REMINDER_HOUR, type Reminder, remindersFor } from './plan.ts';

const HOUR_MS = 3_600_000;

/** The longest a reminder can be put off; what is further ahead was put off before the clock was set back. */
const LONGEST_SNOOZE_MS = 48 * HOUR_MS;

/** How a line stands. */
export interface Standing {
  /** It has to be said now: what was missed is said once, not day by day. */
  due: boolean;
  /** When the next one comes, in ms since 1970; `null` when there is none. */
  nextAt: number | null;
  /** The reminder that comes then; `null` for one that was put off. */
  next: Reminder | null;
}

/** Whether a line is to be reminded of now, and when the next time is. */
export function standingOf(line: RenewalLine, ahead: readonly number[], marks: Marks, now: number): Standing {
  const mark = validMark(marks[line.id], line, now);
  if (mark?.until && now < mark.until && mark.until - now <= LONGEST_SNOOZE_MS) {
    return { due: false, nextAt: mark.until, next: null };
  }
  const open = remindersFor(line.next, ahead).filter(({ on }) => !mark || on > mark.on);
  const isPast = ({ on }: Reminder) => momentOf(on, REMINDER_HOUR) <= now;
  const next = open.find((reminder) => !isPast(reminder)) ?? null;
  return {
    due: Boolean(mark?.until) || open.some(isPast),
    nextAt: next && momentOf(next.on, REMINDER_HOUR),
    next,
  };
}

/** A mark for another date says nothing of this one; nor does one from a time that has not come: the clock was set back since. */
function validMark(mark: Mark | undefined, line: RenewalLine, now: number): Mark | null {
  return mark && mark.date === line.next && mark.at <= now + HOUR_MS ? mark : null;
}

/** The mark of a line that was reminded of just now. */
export function shownMark(line: RenewalLine, now: number): Mark {
  const today = dayAt(now);
  // Before the hour of reminders, the one of today is still to come.
  const on = momentOf(today, REMINDER_HOUR) <= now ? today : addDays(today, -1);
  return { date: line.next, on, at: now, until: null };
}

/** The mark of a line that is put off until tomorrow's hour of reminders. */
export function snoozedMark(line: RenewalLine, now: number): Mark {
  return { ...shownMark(line, now), until: momentOf(addDays(dayAt(now), 1), REMINDER_HOUR) };
}
