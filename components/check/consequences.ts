import type { Point } from '../guide/outline.ts';
import type { AnswerKind } from './answer-kind.ts';

const point = (say: Point['say'], ...facts: Point['facts'][number][]): Point => ({ say, facts, unknown: null });

const ASKED: readonly Point[] = [point('bewareSecrets'), point('bewareCalls', 'never-calls')];
const SOLD: readonly Point[] = [point('bewareCheap', 'stolen-card-refills', 'slow-refills'), point('bewareSecrets')];

/** What can come of it, in the guide's own words and with what they rest on. Nothing for what is not accused. */
export const CAN_HAPPEN: Partial<Record<AnswerKind, readonly Point[]>> = {
  imitation: [point('offersPoints', 'points-texts'), ...ASKED],
  'look-alike': ASKED,
  'maybe-lure': ASKED,
  'other-look-alike': ASKED,
  seller: SOLD,
  'maybe-seller': SOLD,
};

export const REPORT: readonly Point[] = [point('bewareReport', 'report-7726')];
