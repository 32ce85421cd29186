import { useEffect, useId, useRef, useState } from 'react';
import { fill } from '../../locales/locale.ts';
import type { Draft } from '../../receipts/draft.ts';
import { plainDollars, readCents } from '../../receipts/money.ts';
import { LONGEST, type Receipt, type TextPart, tidy } from '../../receipts/receipt.ts';
import { dayAt, isCivilDate } from '../../settings/civil-date.ts';
import { Field } from '../Field.tsx';
import { useReceiptWords } from './words.ts';

interface Props {
  /** The receipt to change, what a page said, or `null` for an empty form. */
  start: Receipt | Draft | null;
  onSave(receipt: Receipt): void;
  onCancel(): void;
}

/** Asks for one receipt. Whatever is typed stays here until it is saved. */
export function ReceiptForm({ start, onSave, onCancel }: Props) {
  const { words } = useReceiptWords();
  const { form } = words;
  const receipt = start && 'id' in start ? start : null;
  const host = start && 'host' in start ? start.host : null;
  const [typed, setTyped] = useState({
    date: start?.date ?? dayAt(Date.now()),
    amount: start?.cents ? plainDollars(start.cents) : '',
    confirmation: start?.confirmation ?? '',
    line: receipt?.line ?? '',
    note: receipt?.note ?? '',
  });
  const [tried, setTried] = useState(false);
  const form_ = useRef<HTMLFormElement>(null);
  const title = useId();

  const cents = readCents(typed.amount);
  const date = isCivilDate(typed.date) ? typed.date : null;

  // The form comes where the user pressed; who uses the keyboard goes on in it.
  useEffect(() => form_.current?.querySelector('input')?.focus(), []);

  function save() {
    setTried(true);
    if (cents === null || date === null) {
      form_.current?.querySelector<HTMLElement>(date === null ? '[name="date"]' : '[name="amount"]')?.focus();
      return;
    }
    onSave({
      id: receipt?.id ?? crypto.randomUUID(),
      date,
      cents,
      currency: 'USD',
      confirmation: tidy('confirmation', typed.confirmation),
      line: tidy('line', typed.line),
      note: tidy('note', typed.note),
    });
  }

  const set = (part: keyof typeof typed) => (text: string) => setTyped({ ...typed, [part]: text });
  const text = (part: TextPart, hint?: string) => (
    <Field label={form[part]} aside={form.optional} hint={hint}>
      {(field) => (
        <input
          name={part}
          value={typed[part]}
          maxLength={LONGEST[part]}
          autoComplete="off"
          spellCheck={false}
          {...field}
          onChange={(event) => set(part)(event.currentTarget.value)}
        />
      )}
    </Field>
  );

  return (
    <form
      ref={form_}
      className="card receipt-form"
      aria-labelledby={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 id={title}>{receipt ? form.edit : form.new}</h3>
      {host && <p className="notice">{fill(form.fromPage, { host })}</p>}
      <Field label={form.date} error={tried && date === null ? form.dateMissing : null}>
        {(field) => (
          <input
            type="date"
            name="date"
            required
            min="2000-01-01"
            max="2099-12-31"
            value={typed.date}
            aria-invalid={tried && date === null}
            {...field}
            onChange={(event) => set('date')(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={form.amount} error={tried && cents === null ? form.amountMissing : null}>
        {(field) => (
          <input
            name="amount"
            required
            inputMode="decimal"
            placeholder="0.00"
            autoComplete="off"
            value={typed.amount}
            aria-invalid={tried && cents === null}
            {...field}
            onChange={(event) => set('amount')(event.currentTarget.value)}
          />
        )}
      </Field>
      {text('confirmation')}
      {text('line', form.lineHint)}
      {text('note', form.noteHint)}
      <div className="actions">
        <button type="submit" className="button">
          {form.save}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {form.cancel}
        </button>
      </div>
    </form>
  );
}
