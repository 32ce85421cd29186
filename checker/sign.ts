import type { Reason, ReasonCode } from './verdict.ts';

/** One piece of evidence with its weight: above nought it speaks against, below nought for whoever wrote it. */
export interface Sign extends Reason {
  points: number;
}

const LONGEST_EVIDENCE = 120;

/** A sign, its evidence cut to a line. */
export function sign(code: ReasonCode, evidence: string, points: number): Sign {
  const line = evidence.replace(/\s+/g, ' ').trim();
  return {
    code,
    evidence: line.length > LONGEST_EVIDENCE ? `${line.slice(0, LONGEST_EVIDENCE - 1)}…` : line,
    points,
  };
}

export const pointsOf = (signs: readonly Sign[]): number => signs.reduce((sum, { points }) => sum + points, 0);

/** What is shown of signs: the strongest first, each kind once. */
export function reasonsOf(signs: readonly Sign[]): Reason[] {
  const seen = new Set<ReasonCode>();
  return signs
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .filter(({ code }) => !seen.has(code) && seen.add(code))
    .map(({ code, evidence }) => ({ code, evidence }));
}
