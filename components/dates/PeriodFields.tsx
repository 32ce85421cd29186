import { useId } from 'react';
import { COUNTS_FROM, type CountsFrom, type RenewalLine } from '../../renewals/line.ts';
import { isPeriod, type Period, periodOf, type Unit } from '../../renewals/period.ts';
import type { CivilDate } from '../../settings/civil-date.ts';
import { Field } from '../Field.tsx';
import { useDateWords } from './words.ts';

/** How long a refill lasts, as the form has it. */
export interface TypedPeriod {
  kind: 'thirty' | 'month' | 'custom';
  count: string;
  unit: Unit;
}

const KINDS = ['thirty', 'month', 'custom'] as const;
const UNITS = ['days', 'months'] as const;

/** A period as the form shows it; a month where there is none yet. */
export function typedPeriod(period: Period | null): TypedPeriod {
  if (!period) return { kind: 'month', count: '90', unit: 'days' };
  const { unit, count } = period;
  const kind = unit === 'days' && count === 30 ? 'thirty' : unit === 'months' && count === 1 ? 'month' : 'custom';
  return { kind, count: String(count), unit };
}

/**
 * The period that was typed, for a line that is due on `next`; `null` when it is none.
 * @param line as it was: while its date stays, a monthly line keeps the day of the month it has where months are long enough.
 */
export function periodFrom(
  { kind, count, unit }: TypedPeriod,
  next: CivilDate,
  line: RenewalLine | null,
): Period | null {
  const wanted: [Unit, number] =
    kind === 'thirty' ? ['days', 30] : kind === 'month' ? ['months', 1] : [unit, Number(count.normalize('NFKC'))];
  const period = periodOf(...wanted, next);
  const before = line?.period;
  if (period.unit === 'months' && before?.unit === 'months' && line?.next === next) return { ...period, on: before.on };
  return isPeriod(period) ? period : null;
}

interface Props {
  period: TypedPeriod;
  countsFrom: CountsFrom;
  error: string | null;
  onPeriod(period: TypedPeriod): void;
  onCountsFrom(from: CountsFrom): void;
}

/** Asks how long a refill lasts, and what the next date is counted from. */
export function PeriodFields({ period, countsFrom, error, onPeriod, onCountsFrom }: Props) {
  const { form } = useDateWords().words;
  const group = useId();
  return (
    <>
      <fieldset className="choices">
        <legend>{form.period}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name={`${group}-period`}
              checked={period.kind === kind}
              onChange={() => onPeriod({ ...period, kind })}
            />
            {form.periods[kind]}
          </label>
        ))}
      </fieldset>
      {period.kind === 'custom' && (
        <div className="line-custom">
          <Field label={form.count} error={error}>
            {(field) => (
              <input
                name="count"
                inputMode="numeric"
                maxLength={4}
                autoComplete="off"
                value={period.count}
                aria-invalid={error !== null}
                {...field}
                onChange={(event) => onPeriod({ ...period, count: event.currentTarget.value })}
              />
            )}
          </Field>
          <select
            name="unit"
            aria-label={form.period}
            value={period.unit}
            onChange={(event) =>
              onPeriod({ ...period, unit: event.currentTarget.value === 'days' ? 'days' : 'months' })
            }
          >
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {form.units[unit]}
              </option>
            ))}
          </select>
        </div>
      )}
      <fieldset className="choices choices-rows">
        <legend>{form.countsFrom}</legend>
        {COUNTS_FROM.map((from) => (
          <label key={from}>
            <input
              type="radio"
              name={`${group}-from`}
              checked={countsFrom === from}
              onChange={() => onCountsFrom(from)}
            />
            <span>
              {form.from[from]}
              <small className="quiet">{form.fromHint[from]}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
