import { useEffect, useId, useRef, useState } from 'react';
import { fill } from '../../locales/locale.ts';
import { detailsOf, type RenewalLine } from '../../renewals/line.ts';
import type { Wish } from '../../renewals/lines.ts';
import { renewed } from '../../renewals/renewed.ts';
import { dayAt, isCivilDate } from '../../settings/civil-date.ts';
import { Field } from '../Field.tsx';
import { useDateWords } from './words.ts';

interface Props {
  line: RenewalLine;
  onSave(wish: Wish): void;
  onCancel(): void;
}

/** "Done, I refilled": asks when, and shows the next date before it is saved. */
export function Refilled({ line, onSave, onCancel }: Props) {
  const { words, name, day, when } = useDateWords();
  const { refilled, form } = words;
  const today = dayAt(Date.now());
  const [paidOn, setPaidOn] = useState<string>(today);
  const title = useId();
  const form_ = useRef<HTMLFormElement>(null);
  useEffect(() => form_.current?.querySelector('input')?.focus(), []);

  const problem = !isCivilDate(paidOn) ? form.nextMissing : paidOn > today ? refilled.future : null;
  const next = problem ? null : renewed(line, paidOn);
  return (
    <form
      ref={form_}
      className="card receipt-form line-refilled"
      aria-labelledby={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (next) onSave({ id: line.id, details: { ...detailsOf(line), ...next }, before: line });
      }}
    >
      <h3 id={title}>{fill(refilled.heading, { name: name(line) })}</h3>
      <Field label={refilled.day} error={problem}>
        {(field) => (
          <input
            type="date"
            name="date"
            min="2000-01-01"
            max={today}
            value={paidOn}
            aria-invalid={problem !== null}
            {...field}
            onChange={(event) => setPaidOn(event.currentTarget.value)}
          />
        )}
      </Field>
      <div aria-live="polite">
        {next && (
          <>
            <p className="line-becomes">{fill(refilled.becomes, { date: day(next.next), when: when(next.next) })}</p>
            <p className="quiet">{refilled.compare}</p>
          </>
        )}
      </div>
      <div className="actions">
        <button type="submit" className="button">
          {refilled.go}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {form.cancel}
        </button>
      </div>
    </form>
  );
}
