import type { CivilDate } from '../settings/civil-date.ts';
import { daysFrom } from './calendar.ts';
import type { LineDetails } from './line.ts';
import { remindersFor } from './plan.ts';

/** So near a date is near, though reminders may begin later. */
const NEAR_DAYS = 5;

/** How near a line's date is: near from the day reminders begin. @param ahead how many days ahead they come. */
export function nearness(
  { next }: Pick<LineDetails, 'next'>,
  ahead: readonly number[],
  today: CivilDate,
): 'far' | 'near' | 'late' {
  const days = daysFrom(today, next);
  if (days < 0) return 'late';
  const [first] = remindersFor(next, ahead);
  return days <= NEAR_DAYS || (first && first.on <= today) ? 'near' : 'far';
}
