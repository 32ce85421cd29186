import type { CivilDate } from '../settings/civil-date.ts';
import { addDays, daysFrom } from './calendar.ts';
import { REMINDER_HOUR, type Reminder } from './plan.ts';

/** One entry of the calendar file. */
export interface CalendarEntry {
  /** The line's id: the calendar knows by it that this is the same entry again. */
  readonly id: string;
  /** Grows with every change, so that the newer one counts. */
  readonly revision: number;
  readonly date: CivilDate;
  readonly title: string;
  readonly description: string;
  /** Where the refill is done. */
  readonly url: string;
  readonly reminders: readonly Reminder[];
}

/** The longest a row of the file may be, in bytes of UTF-8. */
const ROW_BYTES = 75;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/**
 * A calendar file (RFC 5545): one whole day for each entry, with an alarm for each reminder. There is no METHOD in it: it is no
 * invitation, and Outlook would treat it as one.
 */
export function toIcs(entries: readonly CalendarEntry[], now: number): string {
  const rows = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Refill Beacon//Dates//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => event(entry, stampOf(now))),
    'END:VCALENDAR',
  ];
  return rows.map((row) => `${fold(row)}\r\n`).join('');
}

function event({ id, revision, date, title, description, url, reminders }: CalendarEntry, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@refill-beacon`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${revision}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...reminders.flatMap(({ on }) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      `TRIGGER:${triggerFor(daysFrom(on, date))}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** How long before the day begins an alarm comes, so many days ahead; on the day itself it is after. */
function triggerFor(days: number): string {
  const minutes = REMINDER_HOUR * HOUR_MINUTES - days * DAY_MINUTES;
  const away = Math.abs(minutes);
  const whole = Math.floor(away / DAY_MINUTES);
  const hours = (away % DAY_MINUTES) / HOUR_MINUTES;
  return `${minutes < 0 ? '-' : ''}P${whole ? `${whole}D` : ''}${hours ? `T${hours}H` : ''}`;
}

const compact = (day: CivilDate) => day.replaceAll('-', '');

/** `20261124T091500Z` */
const stampOf = (now: number) => new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');

/** Signs that mean something in the file are marked as text. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

const encoder = new TextEncoder();

/** Breaks a row that is too long; never inside a character. */
function fold(row: string): string {
  const rows: string[] = [];
  let current = '';
  let bytes = 0;
  for (const sign of row) {
    const size = encoder.encode(sign).length;
    if (bytes + size > ROW_BYTES) {
      rows.push(current);
      current = ' ';
      bytes = 1;
    }
    current += sign;
    bytes += size;
  }
  return [...rows, current].join('\r\n');
}
