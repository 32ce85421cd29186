import type { RenewalLine } from '../../renewals/line.ts';
import { saveCalendar } from './calendar-file.ts';
import { useDateWords } from './words.ts';

/** All dates as a file for the user's own calendar. */
export function CalendarCard({ lines, ahead }: { lines: readonly RenewalLine[]; ahead: readonly number[] }) {
  const dateWords = useDateWords();
  const { file } = dateWords.words;
  return (
    <section className="card date-calendar" aria-labelledby="date-calendar">
      <h3 id="date-calendar">{file.heading}</h3>
      <p>{file.why}</p>
      <button
        type="button"
        className="button button-quiet"
        disabled={lines.length === 0}
        onClick={() => saveCalendar(lines, ahead, dateWords)}
      >
        {file.all}
      </button>
      <p className="quiet">{file.how}</p>
    </section>
  );
}
