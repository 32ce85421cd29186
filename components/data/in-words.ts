import type { DataTexts } from '../../locales/data.ts';
import { fill, LOCALE_NAMES, type Locale } from '../../locales/locale.ts';
import { lastConfirmation, rememberConfirmation, sinceConfirmation } from '../../receipts/last-confirmation.ts';
import { logFrom } from '../../receipts/log.ts';
import { daysAhead } from '../../renewals/items.ts';
import { linesFrom } from '../../renewals/lines.ts';
import { isObject } from '../../settings/item.ts';
import { dismissal, isDismissed, language } from '../../settings/items.ts';
import type { Records } from './backup.ts';
import type { ThingId } from './stored-things.ts';

/** What is stored of a thing, in a few words; `null` when there is nothing. */
export function inWords(id: ThingId, own: Records, locale: Locale, { says }: DataTexts): string | null {
  const count = Object.keys(own).length;
  const at = (time: number) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
  const howMany = (readable: number, unreadable: number) =>
    [
      readable > 0 && fill(says.many, { count: readable }),
      unreadable > 0 && fill(says.unreadable, { count: unreadable }),
    ]
      .filter(Boolean)
      .join(' · ') || null;
  switch (id) {
    case 'receipts': {
      const { receipts, unreadable } = logFrom(own);
      return howMany(receipts.length, unreadable);
    }
    case 'lines': {
      const { lines, unreadable } = linesFrom(own);
      return howMany(lines.length, unreadable);
    }
    case 'reminders': {
      const { value: days } = daysAhead.from(own);
      return days.length > 0
        ? fill(says.daysAhead, { days: days.map((ahead) => ahead || says.sameDay).join(' · ') })
        : says.noReminders;
    }
    case 'confirmation': {
      const { value } = lastConfirmation.from(own);
      return value === null || sinceConfirmation(value, Date.now()) === null
        ? null
        : fill(says.confirmation, { time: at(value) });
    }
    case 'remember':
      return rememberConfirmation.from(own).value ? says.on : says.off;
    case 'language': {
      const { value } = language.from(own);
      return value ? LOCALE_NAMES[value] : says.browserLanguage;
    }
    case 'hints': {
      const { value } = dismissal.from(own);
      if (!value || !isDismissed(value, Date.now())) return says.hintsShown;
      return value.kind === 'never' ? says.hintsNever : fill(says.hintsUntil, { time: at(value.until) });
    }
    case 'journey': {
      const [record] = Object.values(own);
      const journey = isObject(record) && isObject(record.data) ? record.data : null;
      if (!journey) return count > 0 ? says.stored : null;
      const last = new Date(Number(journey.last));
      return Number.isNaN(last.getTime()) ? says.stored : fill(says.journey, { time: at(last.getTime()) });
    }
    case 'aside':
      return count > 0 ? fill(says.records, { count }) : null;
    case 'welcomed':
    case 'shown':
    case 'words':
    case 'draft':
    case 'date-draft':
    case 'handed':
    case 'capture':
      return count > 0 ? says.stored : null;
  }
}
