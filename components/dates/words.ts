import { use } from 'react';
import { type DateTexts, loadDateTexts } from '../../locales/dates.ts';
import { fill, type Locale } from '../../locales/locale.ts';
import { daysInWords, REMINDER_TEXTS } from '../../locales/reminder.ts';
import { daysFrom } from '../../renewals/calendar.ts';
import type { LineDetails } from '../../renewals/line.ts';
import type { Period } from '../../renewals/period.ts';
import { type CivilDate, dayAt, dayInWords } from '../../settings/civil-date.ts';
import { useTexts } from '../texts.tsx';

type Named = Pick<LineDetails, 'nickname'>;

export interface DateWords {
  words: DateTexts;
  locale: Locale;
  day(date: CivilDate): string;
  /** "in 5 days", "today", "3 days ago". */
  when(date: CivilDate): string;
  /** An hour of the day, as clocks there show it. */
  time(moment: number): string;
  name(line: Named): string;
  /** What a button beside a line does, said in full. */
  action(action: string, line: Named): string;
  period(period: Period): string;
}

/** The words of the dates section, and how it speaks of lines and days. */
export function useDateWords(): DateWords {
  const { locale } = useTexts();
  const words = use(loadDateTexts(locale));
  const texts = REMINDER_TEXTS[locale];
  const name = ({ nickname }: Named) => nickname || texts.noName;
  return {
    words,
    locale,
    day: (date) => dayInWords(date, locale),
    when: (date) => daysInWords(daysFrom(dayAt(Date.now()), date), texts),
    time: (moment) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(moment),
    name,
    action: (action, line) => fill(words.of, { action, name: name(line) }),
    period({ unit, count }) {
      const { card } = words;
      if (unit === 'days') return count === 1 ? card.day : fill(card.days, { count });
      return count === 1 ? card.month : fill(card.months, { count });
    },
  };
}
