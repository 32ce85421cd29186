import { LINKS } from '../../carriers/t-mobile/links.ts';
import { fill } from '../../locales/locale.ts';
import { type CalendarEntry, toIcs } from '../../renewals/ics.ts';
import type { PlanKind, RenewalLine } from '../../renewals/line.ts';
import { remindersFor } from '../../renewals/plan.ts';
import { dayAt } from '../../settings/civil-date.ts';
import { saveFile } from '../save-file.ts';
import type { DateWords } from './words.ts';

/** Where each kind of plan is paid for. */
const WHERE: Readonly<Record<PlanKind, string>> = {
  prepaid: LINKS.guestRefill,
  unknown: LINKS.guestRefill,
  postpaid: LINKS.guestPay,
  visitor: LINKS.stores,
};

/** Hands the user a calendar file with these lines. */
export function saveCalendar(lines: readonly RenewalLine[], ahead: readonly number[], words: DateWords): void {
  const now = Date.now();
  const { file } = words.words;
  const entries = lines.map((line) => entryFor(line, ahead, words));
  saveFile(`${file.name}-${dayAt(now)}.ics`, 'text/calendar;charset=utf-8', toIcs(entries, now));
}

function entryFor(line: RenewalLine, ahead: readonly number[], { words, name, day }: DateWords): CalendarEntry {
  const { id, revision, next: date, plan } = line;
  return {
    id,
    revision,
    date,
    title: fill(words.file.title, { name: name(line) }),
    description: fill(words.file.description, { date: day(date) }),
    url: WHERE[plan],
    reminders: remindersFor(date, ahead),
  };
}
