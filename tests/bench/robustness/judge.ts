import type { PageKind, Target } from '../../../carriers/vocabulary.ts';
import type { LiveReading } from '../../../recognition/read-page.ts';
import type { Baseline } from './baselines/index.ts';
import type { Page } from './page.ts';

/** `wrong` is never mixed with `abstain`: one costs money, the other only time. */
export type Verdict = 'correct' | 'wrong' | 'abstain';

/** What one reading said of one control, and what the known methods said of it. */
export interface Result {
  target: Target;
  ours: Verdict;
  /** A hint for something that is not on the page at all. */
  uncalled?: boolean;
  baselines?: Partial<Record<Baseline, Verdict>>;
}

export interface PageResult {
  /** What the page is, and what it was read as; `null` where nothing is read at all. */
  kind: PageKind;
  read: PageKind | null;
  results: Result[];
}

/** Groups and figures: what is meant is a box, not a control. */
const BOXES: ReadonlySet<Target> = new Set(['amount', 'plan', 'payment-method', 'card-form', 'usage', 'history']);

/** Correct: the control itself, or the label that belongs to it; for a box, also a wrapper that holds exactly the same. */
function isRight(chosen: Element, truth: Element, target: Target): boolean {
  if (chosen === truth) return true;
  if (BOXES.has(target) && (truth.contains(chosen) || chosen.contains(truth)))
    return holding(chosen) === holding(truth);
  if (truth.localName !== 'input' || chosen.localName !== 'label') return false;
  return chosen.contains(truth) || (truth.id !== '' && chosen.getAttribute('for') === truth.id);
}

/** All that a box holds: its text and how many controls. */
const holding = (box: Element) =>
  `${box.textContent?.replace(/\s+/g, ' ').trim()} ${box.querySelectorAll('input, button, a, [role]').length}`;

/** The reading's hints against the truth, control by control. */
export function judge(page: Page, reading: LiveReading | null): Result[] {
  const pinned = new Map(
    (reading?.hints ?? []).flatMap(({ target, verdict, element }) =>
      verdict === 'pinned' && element ? [[target, element] as const] : [],
    ),
  );
  const results: Result[] = [];
  for (const [target, truth] of page.truth) {
    const chosen = pinned.get(target);
    results.push({ target, ours: chosen ? (isRight(chosen, truth, target) ? 'correct' : 'wrong') : 'abstain' });
    pinned.delete(target);
  }
  for (const target of pinned.keys()) results.push({ target, ours: 'wrong', uncalled: true });
  return results;
}

/** The control was taken away: silence is right, pointing anywhere is wrong. */
export function judgeRemoved(target: Target, reading: LiveReading | null): Result {
  const pinned = reading?.hints.some((hint) => hint.target === target && hint.verdict === 'pinned');
  return { target, ours: pinned ? 'wrong' : 'correct' };
}

/** A known method's answer. Text locators find the innermost words: inside the control counts as the control. */
export function judgeLocated(chosen: Element | null, truth: Element | null, target: Target): Verdict {
  if (!chosen) return truth ? 'abstain' : 'correct';
  return truth && (isRight(chosen, truth, target) || truth.contains(chosen)) ? 'correct' : 'wrong';
}
