import { daysFrom } from '../../renewals/calendar.ts';
import type { LineDetails } from '../../renewals/line.ts';
import type { CivilDate } from '../../settings/civil-date.ts';

/** How near a line's date is, by how many days ahead the user is reminded. */
export function nearness(
  { next }: Pick<LineDetails, 'next'>,
  ahead: readonly number[],
  today: CivilDate,
): 'far' | 'near' | 'late' {
  const days = daysFrom(today, next);
  if (days < 0) return 'late';
  return days <= Math.max(5, ...ahead) ? 'near' : 'far';
}
