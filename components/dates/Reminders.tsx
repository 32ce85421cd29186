import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { fill } from '../../locales/locale.ts';
import { momentOf } from '../../renewals/calendar.ts';
import { AHEAD_CHOICES, daysAhead } from '../../renewals/items.ts';
import { REMINDER_HOUR } from '../../renewals/plan.ts';
import type { Area } from '../../settings/area.ts';
import { dayAt } from '../../settings/civil-date.ts';
import type { Notifying } from './useNotifying.ts';
import { useDateWords } from './words.ts';

interface Props {
  area: Area;
  ahead: readonly number[];
  notifying: Notifying;
  onRefused(): void;
}

/** How many days ahead reminders come, whether the browser lets us, and a way to see one now. */
export function Reminders({ area, ahead, notifying, onRefused }: Props) {
  const { words, time } = useDateWords();
  const { reminders } = words;
  const [tested, setTested] = useState<boolean | null>(null);
  const { allowed, refused, ask } = notifying;
  const tester = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  const hour = time(momentOf(dayAt(Date.now()), REMINDER_HOUR));

  // The button that was pressed is gone; the keyboard goes on at what can be done now.
  useEffect(() => {
    if (allowed && asked.current) tester.current?.focus();
    asked.current = false;
  }, [allowed]);

  function allow() {
    asked.current = true;
    void ask();
  }

  function toggle(days: number) {
    const next = ahead.includes(days) ? ahead.filter((one) => one !== days) : [...ahead, days].sort((a, b) => b - a);
    daysAhead.write(area, next).catch(onRefused);
  }

  async function test() {
    const shown = await browser.runtime.sendMessage({ type: 'test-reminder' }).catch(() => false);
    setTested(shown === true);
  }

  return (
    <section className="card date-reminders" aria-labelledby="date-reminders">
      <h3 id="date-reminders">{reminders.heading}</h3>
      {allowed === true && <p>{fill(reminders.on, { time: hour })}</p>}
      {allowed === false && (
        <>
          <p className={refused ? 'notice notice-loud' : undefined} role="status">
            {refused ? reminders.refused : reminders.off}
          </p>
          <button type="button" className="button" onClick={allow}>
            {reminders.allow}
          </button>
        </>
      )}
      <fieldset className="choices chips">
        <legend>{reminders.days}</legend>
        {AHEAD_CHOICES.map((days) => (
          <label key={days} className="chip">
            <input type="checkbox" checked={ahead.includes(days)} onChange={() => toggle(days)} />
            <span>{inDays(days, reminders.day)}</span>
          </label>
        ))}
      </fieldset>
      {ahead.length === 0 && <p className="notice">{reminders.noDays}</p>}
      <p className="quiet">{reminders.holidays}</p>
      {allowed === true && (
        <button ref={tester} type="button" className="button button-quiet" onClick={() => void test()}>
          {reminders.test}
        </button>
      )}
      <p role="status" className={tested === null ? undefined : 'notice'}>
        {tested === null ? null : tested ? reminders.tested : reminders.notTested}
      </p>
    </section>
  );
}

function inDays(days: number, { none, one, more }: { none: string; one: string; more: string }): string {
  if (days === 0) return none;
  return days === 1 ? one : fill(more, { n: days });
}
