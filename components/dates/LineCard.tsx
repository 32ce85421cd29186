import { fill } from '../../locales/locale.ts';
import { daysFrom } from '../../renewals/calendar.ts';
import { standingOf } from '../../renewals/due.ts';
import type { Marks } from '../../renewals/items.ts';
import type { RenewalLine } from '../../renewals/line.ts';
import { nearness } from '../../renewals/nearness.ts';
import { dayAt } from '../../settings/civil-date.ts';
import { Rich } from '../Rich.tsx';
import { useDateWords } from './words.ts';

interface Props {
  line: RenewalLine;
  ahead: readonly number[];
  marks: Marks;
  /** Whether anybody will remind of it: not without the permission, and not of what a private window holds. */
  reminds: boolean;
  onSnooze(): void;
  onCalendar(): void;
  onDelete(): void;
}

/** One line: how long until its date, and what can be done. */
export function LineCard({ line, ahead, marks, reminds, onSnooze, onCalendar, onDelete }: Props) {
  const { words, name, day, when, period, action } = useDateWords();
  const { card, plans, sims } = words;
  const near = nearness(line, ahead, dayAt(Date.now()));
  const facts = [
    line.digits && fill(card.digits, { digits: line.digits }),
    line.plan !== 'unknown' && plans[line.plan],
    line.sim !== 'unknown' && sims[line.sim],
    period(line.period),
    card.from[line.countsFrom],
  ];
  const button = (text: string, onClick: () => void) => (
    <button type="button" className="button button-quiet" aria-label={action(text, line)} onClick={onClick}>
      {text}
    </button>
  );
  return (
    <article className="card line-card" data-near={near} aria-label={name(line)}>
      <h3>{name(line)}</h3>
      <p className="line-when">
        <strong>{when(line.next)}</strong> <time dateTime={line.next}>{day(line.next)}</time>
      </p>
      <p className="quiet">{facts.filter(Boolean).join('\u00a0· ')}</p>
      {near === 'late' && (
        <p className="notice notice-loud">
          <span>
            <Rich text={card.late} />
          </span>
        </p>
      )}
      {line.plan === 'visitor' && (
        <p className="notice">
          <span>
            <Rich text={card.visitor} />
          </span>
        </p>
      )}
      {reminds && <NextReminder line={line} ahead={ahead} marks={marks} />}
      <div className="actions">
        <a
          className={near === 'far' ? 'button button-quiet' : 'button'}
          href={`#dates/refilled/${line.id}`}
          aria-label={action(words.done, line)}
        >
          {words.done}
        </a>
        {reminds && near !== 'far' && button(words.snooze, onSnooze)}
        {button(words.calendar, onCalendar)}
        <a className="button button-quiet" href={`#dates/edit/${line.id}`} aria-label={action(words.edit, line)}>
          {words.edit}
        </a>
        {button(words.delete, onDelete)}
      </div>
    </article>
  );
}

/** When we speak up next, and why earlier than usual. */
function NextReminder({ line, ahead, marks }: Pick<Props, 'line' | 'ahead' | 'marks'>) {
  const { words, day, time } = useDateWords();
  const { card, holidays } = words;
  const { nextAt, next } = standingOf(line, ahead, marks, Date.now());
  if (ahead.length === 0) return null;
  if (nextAt === null) return daysFrom(dayAt(Date.now()), line.next) < 0 ? null : <p className="quiet">{card.none}</p>;
  const said = fill(card.next, { date: day(dayAt(nextAt)), time: time(nextAt) });
  const early = next?.because && fill(card.early, { holiday: holidays[next.because] });
  return (
    <p className="line-next">
      {said}
      {early}
    </p>
  );
}
