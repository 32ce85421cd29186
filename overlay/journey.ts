import type { Step } from '../carriers/vocabulary.ts';
import type { SellerWarningView } from '../recognition/page-status.ts';
import { VISIT_MS } from '../settings/items.ts';

/** Official steps less than thirty minutes apart. `last`: ms since 1970. */
export interface Journey {
  readonly first: Step;
  readonly last: number;
  readonly warnedAtPay: boolean;
}

/**
 * Goes one step on, and says how the warning about unofficial sellers is shown there: a line where the journey starts and where
 * it is confirmed, unfolded once where money moves.
 * @param now ms since 1970; a clock set back starts a new journey.
 */
export function follow(
  before: Journey | null,
  step: Step,
  now: number,
): { journey: Journey; warning: SellerWarningView } {
  const current = before && now >= before.last && now - before.last < VISIT_MS ? before : null;
  const first = current?.first ?? step;
  const warnedAtPay = current?.warnedAtPay ?? false;
  const journey = { first, last: now, warnedAtPay: warnedAtPay || step === 'pay' };
  if (step === 'pay') return { journey, warning: warnedAtPay ? 'line' : 'expanded' };
  return { journey, warning: step === 'confirm' || step === first ? 'line' : 'none' };
}
