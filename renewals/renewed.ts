import type { CivilDate } from '../settings/civil-date.ts';
import { dayOfMonth } from './calendar.ts';
import type { LineDetails } from './line.ts';
import { later, type Period } from './period.ts';

type Dated = Pick<LineDetails, 'next' | 'period' | 'countsFrom'>;

/**
 * The next date after a payment.
 * Counted from the date: the first one of its row that lies after both the old date and the payment. A late payment neither shifts
 * the row nor leaves a date that has gone by. Counted from the payment: one period after it, early or late.
 */
export function renewed({ next, period, countsFrom }: Dated, paidOn: CivilDate): Pick<Dated, 'next' | 'period'> {
  if (countsFrom === 'payment') {
    const counted: Period = period.unit === 'days' ? period : { ...period, on: dayOfMonth(paidOn) };
    return { next: later(paidOn, counted), period: counted };
  }
  let times = 1;
  while (later(next, period, times) <= paidOn) times++;
  return { next: later(next, period, times), period };
}
