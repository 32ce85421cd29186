import type { Reason, ReasonCode } from './verdict.ts';

/** One piece of evidence with its weight: above nought it speaks against, below nought for whoever wrote it. */
export interface Sign extends Reason {
  points: number;
}

const LONGEST_EVIDENCE = 120;

export const sign = (code: ReasonCode, evidence: string, points: number): Sign => ({ code, evidence, points });

export const pointsOf = (signs: readonly Sign[]): number => signs.reduce((sum, { points }) => sum + points, 0);

/** Between words of one kind that stand in different places. */
export const BETWEEN = ' … ';

/** What is shown of signs: the strongest first, each kind once, the evidence as it was written and cut to a line. */
export function reasonsOf(signs: readonly Sign[], asWritten: (words: string) => string = (words) => words): Reason[] {
  const seen = new Set<ReasonCode>();
  return signs
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .filter(({ code }) => !seen.has(code) && seen.add(code))
    .map(({ code, evidence }) => ({ code, evidence: line(evidence.split(BETWEEN).map(asWritten).join(BETWEEN)) }));
}

function line(evidence: string): string {
  const one = evidence.replace(/\s+/g, ' ').trim();
  return one.length > LONGEST_EVIDENCE ? `${one.slice(0, LONGEST_EVIDENCE - 1)}…` : one;
}
