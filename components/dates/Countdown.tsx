import type { ReactNode } from 'react';
import { fill } from '../../locales/locale.ts';
import { daysInWords, REMINDER_TEXTS } from '../../locales/reminder.ts';
import { daysFrom } from '../../renewals/calendar.ts';
import { daysAhead } from '../../renewals/items.ts';
import type { RenewalLine } from '../../renewals/line.ts';
import { readLines } from '../../renewals/lines.ts';
import { nearness } from '../../renewals/nearness.ts';
import type { Area } from '../../settings/area.ts';
import { dayAt, dayInWords } from '../../settings/civil-date.ts';
import { fullPage } from '../full/address.ts';
import '../styles/countdown.css';
import { useTexts } from '../texts.tsx';

/** So many lines are counted down; the others are a click away. */
const MOST_SHOWN = 2;

/** The countdown as the popup opens with it; `null` when no line can be read. @throws when the browser does not hand them out. */
export async function countdown(area: Area): Promise<ReactNode> {
  const [{ lines }, { value: ahead }] = await Promise.all([readLines(area), daysAhead.read(area)]);
  return lines.length > 0 ? <Countdown lines={lines} ahead={ahead} /> : null;
}

/** How long until the nearest dates, at a glance. */
function Countdown({ lines, ahead }: { lines: readonly RenewalLine[]; ahead: readonly number[] }) {
  const { locale } = useTexts();
  const words = REMINDER_TEXTS[locale];
  const today = dayAt(Date.now());
  const more = lines.length - MOST_SHOWN;
  return (
    <section className="countdown" aria-label={words.countdown.heading}>
      <ul>
        {lines.slice(0, MOST_SHOWN).map((line) => (
          <li key={line.id} data-near={nearness(line, ahead, today)}>
            <span className="countdown-name">{line.nickname || words.noName}</span>
            <strong>{daysInWords(daysFrom(today, line.next), words)}</strong>
            <time dateTime={line.next}>{dayInWords(line.next, locale)}</time>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{fill(words.countdown.more, { count: more })}</p>}
      <a href={fullPage('dates')} target="_blank" rel="noopener">
        {words.countdown.open}
      </a>
    </section>
  );
}
