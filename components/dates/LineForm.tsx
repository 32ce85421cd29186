import { useEffect, useId, useRef, useState } from 'react';
import { fill } from '../../locales/locale.ts';
import type { DateDraft } from '../../renewals/items.ts';
import {
  holdsNumber,
  isDigits,
  LONGEST_NICKNAME,
  PLAN_KINDS,
  type RenewalLine,
  SIM_FORMS,
  tidyNickname,
} from '../../renewals/line.ts';
import type { Wish } from '../../renewals/lines.ts';
import { isCivilDate } from '../../settings/civil-date.ts';
import { Field } from '../Field.tsx';
import { Rich } from '../Rich.tsx';
import { PeriodFields, periodFrom, type TypedPeriod, typedPeriod } from './PeriodFields.tsx';
import { useDateWords } from './words.ts';

interface Props {
  /** The line to change; `null` for a new one. */
  line: RenewalLine | null;
  /** What a page said of the date. */
  draft?: DateDraft | null;
  /** Saving brings the browser's question whether we may remind. */
  asks: boolean;
  onSave(wish: Wish): void;
  onCancel(): void;
}

/** Asks for one line. Whatever is typed stays here until it is saved. */
export function LineForm({ line, draft = null, asks, onSave, onCancel }: Props) {
  const { words } = useDateWords();
  const { form } = words;
  const [typed, setTyped] = useState({
    nickname: line?.nickname ?? '',
    digits: line?.digits ?? '',
    plan: line?.plan ?? (draft ? 'prepaid' : 'unknown'),
    sim: line?.sim ?? 'unknown',
    next: draft?.date ?? line?.next ?? '',
    countsFrom: line?.countsFrom ?? 'date',
  });
  const [period, setPeriod] = useState<TypedPeriod>(() => typedPeriod(line?.period ?? null));
  const [tried, setTried] = useState(false);
  const form_ = useRef<HTMLFormElement>(null);
  const title = useId();
  const change = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });

  const nickname = tidyNickname(typed.nickname);
  const next = isCivilDate(typed.next) ? typed.next : null;
  const whole = next && periodFrom(period, next, line);
  const wrong = {
    nickname: holdsNumber(nickname) ? form.nicknameNumber : null,
    digits: isDigits(typed.digits) ? null : form.digitsWrong,
    next: next ? null : form.nextMissing,
    count: next && !whole ? form.countMissing : null,
  };
  const error = (part: keyof typeof wrong) => (tried ? wrong[part] : null);

  // The form comes where the user pressed; who uses the keyboard goes on in it.
  useEffect(() => form_.current?.querySelector('input')?.focus(), []);

  function save() {
    setTried(true);
    const [first] = Object.entries(wrong).find(([, said]) => said) ?? [];
    if (first || !next || !whole) return form_.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    onSave({
      id: line?.id ?? crypto.randomUUID(),
      details: { ...typed, nickname, next, period: whole },
      before: line,
    });
  }

  const choice = <K extends 'plan' | 'sim'>(part: K, kinds: readonly string[], names: Record<string, string>) => (
    <Field label={form[part]}>
      {(field) => (
        <select
          name={part}
          value={typed[part]}
          {...field}
          onChange={(event) => change({ [part]: event.currentTarget.value })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {names[kind]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );

  return (
    <form
      ref={form_}
      className="card receipt-form line-form"
      aria-labelledby={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 id={title}>{line ? form.edit : form.new}</h3>
      {draft && <p className="notice">{fill(form.fromPage, { host: draft.host, said: draft.said })}</p>}
      {draft && !draft.date && <p className="notice notice-loud">{form.unclear}</p>}
      <Field label={form.nickname} aside={form.optional} hint={form.nicknameHint} error={error('nickname')}>
        {(field) => (
          <input
            name="nickname"
            value={typed.nickname}
            maxLength={LONGEST_NICKNAME}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={error('nickname') !== null}
            {...field}
            onChange={(event) => change({ nickname: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={form.next} hint={<Rich text={form.nextHint} />} error={error('next')}>
        {(field) => (
          <input
            type="date"
            name="next"
            required
            min="2000-01-01"
            max="2099-12-31"
            value={typed.next}
            aria-invalid={error('next') !== null}
            {...field}
            onChange={(event) => change({ next: event.currentTarget.value })}
          />
        )}
      </Field>
      <PeriodFields
        period={period}
        countsFrom={typed.countsFrom}
        error={error('count')}
        onPeriod={setPeriod}
        onCountsFrom={(countsFrom) => change({ countsFrom })}
      />
      <div className="line-more">
        <Field label={form.digits} aside={form.optional} hint={form.digitsHint} error={error('digits')}>
          {(field) => (
            <input
              name="digits"
              value={typed.digits}
              inputMode="numeric"
              maxLength={4}
              autoComplete="off"
              aria-invalid={error('digits') !== null}
              {...field}
              onChange={(event) => change({ digits: event.currentTarget.value.normalize('NFKC').trim() })}
            />
          )}
        </Field>
        {choice('plan', PLAN_KINDS, words.plans)}
        {choice('sim', SIM_FORMS, words.sims)}
      </div>
      {asks && <p className="quiet">{form.asks}</p>}
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
