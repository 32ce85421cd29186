import type { Area } from '../settings/area.ts';
import { snoozedMark } from './due.ts';
import { type Marks, reminderMarks } from './items.ts';
import type { RenewalLine } from './line.ts';

/**
 * Changes what is known of shown reminders, one window after the other.
 * @param then what is stored right afterwards, before anybody else looks at what is due.
 * @throws when the browser refuses to store.
 */
export function changeMarks(
  area: Area,
  change: (marks: Marks) => Promise<Marks> | Marks,
  then: () => Promise<void> = async () => undefined,
): Promise<void> {
  return navigator.locks.request('reminder-marks', async () => {
    const { value } = await reminderMarks.read(area);
    const next = await change(value);
    if (next !== value) await reminderMarks.write(area, next);
    await then();
  });
}

/** Puts the reminders of a line off until tomorrow. @throws when the browser refuses to store. */
export function snooze(area: Area, line: RenewalLine, now: number): Promise<void> {
  return changeMarks(area, (marks) => ({ ...marks, [line.id]: snoozedMark(line, now) }));
}
