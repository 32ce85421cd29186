import { browser } from 'wxt/browser';
import { daysFrom } from '../renewals/calendar.ts';
import type { RenewalLine } from '../renewals/line.ts';
import { nearness } from '../renewals/nearness.ts';
import type { CivilDate } from '../settings/civil-date.ts';

/** How long a date that has gone by is still shown: after that it says nothing any more. */
const LATE_DAYS = 14;

/**
 * What the toolbar button shows: the days to the nearest date once it is near, `!` for one that has just gone by, else nothing.
 * @param ahead how many days ahead reminders come.
 */
export function badgeFor(lines: readonly RenewalLine[], ahead: readonly number[], today: CivilDate): string {
  const days = lines
    .filter((line) => nearness(line, ahead, today) !== 'far')
    .map(({ next }) => daysFrom(today, next))
    .filter((left) => left >= -LATE_DAYS)
    .sort((a, b) => a - b);
  const [first] = days;
  if (first === undefined) return '';
  return first < 0 ? '!' : String(first);
}

/** Shows it. Browsers on telephones have no place for it. */
export async function showBadge(text: string): Promise<void> {
  const { action } = browser;
  if (!action.setBadgeText) return;
  await action.setBadgeText({ text });
  await action.setBadgeBackgroundColor({ color: '#07525b' });
  await action.setBadgeTextColor?.({ color: '#ffffff' });
}
