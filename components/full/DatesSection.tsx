import { useEffect, useRef, useState } from 'react';
import { fill } from '../../locales/locale.ts';
import type { RenewalLine } from '../../renewals/line.ts';
import { MOST_LINES } from '../../renewals/line-keys.ts';
import type { Wish } from '../../renewals/lines.ts';
import { CalendarCard } from '../dates/CalendarCard.tsx';
import { saveCalendar } from '../dates/calendar-file.ts';
import { LineCard } from '../dates/LineCard.tsx';
import { LineForm } from '../dates/LineForm.tsx';
import { NewLine } from '../dates/NewLine.tsx';
import { Refilled } from '../dates/Refilled.tsx';
import { Reminders } from '../dates/Reminders.tsx';
import { type Changes, useChanges } from '../dates/useChanges.ts';
import { type Kept, useLines } from '../dates/useLines.ts';
import { type Notifying, useNotifying } from '../dates/useNotifying.ts';
import { type DateWords, useDateWords } from '../dates/words.ts';
import '../styles/receipts.css';
import '../styles/dates.css';
import type { SectionProps } from './sections.ts';

/** Never miss the date: the lines with their dates, the reminders, the calendar file. */
export default function DatesSection({ area, place, privateWindow }: SectionProps) {
  const { words } = useDateWords();
  const kept = useLines(area);
  const changes = useChanges(area);
  const notifying = useNotifying();

  if (kept === 'unavailable') return <p className="notice notice-loud">{words.unavailable}</p>;
  if (kept === null) return null;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{words.heading}</h2>
      <p className="section-intro">{words.intro}</p>
      {privateWindow && <p className="notice">{words.privateWindow}</p>}
      {kept.unreadable > 0 && (
        <p className="notice notice-loud">{fill(words.unreadable, { count: kept.unreadable })}</p>
      )}
      <div className="receipts-room">
        <div className="receipts-column">
          <JustDone changes={changes} />
          <LineList kept={kept} place={place} privateWindow={privateWindow} changes={changes} notifying={notifying} />
        </div>
        <div className="receipts-aside">
          {!privateWindow && (
            <Reminders
              area={area}
              ahead={kept.ahead}
              notifying={notifying}
              onRefused={() => changes.say({ text: words.refused, loud: true })}
            />
          )}
          <CalendarCard lines={kept.lines} ahead={kept.ahead} />
        </div>
      </div>
    </section>
  );
}

interface ListProps {
  kept: Kept;
  place: string | null;
  privateWindow: boolean;
  changes: Changes;
  notifying: Notifying;
}

/** All lines, the nearest date first; the one the address names is open to be changed. */
function LineList({ kept, place, privateWindow, changes, notifying }: ListProps) {
  const dateWords = useDateWords();
  const { words } = dateWords;
  const { lines, ahead, marks, room } = kept;
  const [doing, which] = place?.split('/') ?? [];
  const asks = !privateWindow && lines.length === 0 && notifying.allowed === false;

  async function save(wish: Wish): Promise<boolean> {
    // The browser's question first: it wants the press itself, and nothing waited for in between.
    const asked = asks ? notifying.ask() : null;
    const done = await changes.save(wish, doing === 'refilled');
    await asked;
    return done;
  }

  return (
    <>
      {doing === 'new' && room > 0 ? (
        <NewLine lines={lines} privateWindow={privateWindow} asks={asks} onSave={save} onDone={leave} />
      ) : (
        <AddLine room={room} words={words} />
      )}
      {which && (
        <OpenLine
          key={place}
          which={which}
          lines={lines}
          refilled={doing === 'refilled'}
          onSave={save}
          onDone={leave}
        />
      )}
      {lines.length === 0 && doing !== 'new' && <p className="card">{words.empty}</p>}
      <ul className="lines">
        {lines
          .filter(({ id }) => id !== which)
          .map((line) => (
            <li key={line.id}>
              <LineCard
                line={line}
                ahead={ahead}
                marks={marks}
                reminds={!privateWindow && notifying.allowed === true}
                onSnooze={() => void changes.snooze(line)}
                onCalendar={() => saveCalendar([line], ahead, dateWords)}
                onDelete={() => void changes.remove(line)}
              />
            </li>
          ))}
      </ul>
    </>
  );
}

interface OpenProps {
  which: string;
  lines: readonly RenewalLine[];
  /** Only a refill is noted; else all of it can be changed. */
  refilled: boolean;
  /** @returns whether it is kept now. */
  onSave(wish: Wish): Promise<boolean>;
  onDone(): void;
}

/** The line the address names, open to be changed: as it was when it was opened, whatever other windows do to it meanwhile. */
function OpenLine({ which, lines, refilled, onSave, onDone }: OpenProps) {
  const { words } = useDateWords();
  const [line] = useState(() => lines.find(({ id }) => id === which));
  const save = (wish: Wish) => void onSave(wish).then((done) => done && onDone());
  if (!line) return <p className="notice">{words.gone}</p>;
  return refilled ? (
    <Refilled line={line} onSave={save} onCancel={onDone} />
  ) : (
    <LineForm line={line} asks={false} onSave={save} onCancel={onDone} />
  );
}

function leave(): void {
  location.replace('#dates');
}

/** The way to a new line, or why there is none. */
function AddLine({ room, words }: { room: number; words: DateWords['words'] }) {
  if (room <= 0) return <p className="notice notice-loud">{fill(words.full, { most: MOST_LINES })}</p>;
  return (
    <a className="button receipts-add" href="#dates/new">
      {words.add}
    </a>
  );
}

/** What was just done, and the way back. */
function JustDone({ changes: { said, undo } }: { changes: Changes }) {
  const { words } = useDateWords();
  const back = useRef<HTMLButtonElement>(null);

  // The button that was pressed went with its line; the keyboard goes on at the way back.
  useEffect(() => {
    if (said?.undo) back.current?.focus();
  }, [said]);

  return (
    <div className="just-done">
      <p role="status" className={said ? `notice ${said.loud ? 'notice-loud' : 'notice-done'}` : undefined}>
        {said?.text}
      </p>
      {said?.undo && (
        <button ref={back} type="button" className="button button-quiet" onClick={() => void undo()}>
          {words.undo}
        </button>
      )}
      {said?.paid && (
        <a className="button button-quiet" href="#receipts/new">
          {words.refilled.proof}
        </a>
      )}
    </div>
  );
}
