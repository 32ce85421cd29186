import type { Answer } from '../../checker/check.ts';
import type { Reason, ReasonCode, Severity } from '../../checker/verdict.ts';
import type { CheckTexts } from '../../locales/check.ts';

/** How an answer is worded. */
export type AnswerKind = keyof CheckTexts['answers'];

/** What nobody can see through is no "nothing found". */
const UNSEEN: Partial<Record<ReasonCode, AnswerKind>> = {
  'short-link': 'short-link',
  'not-web-link': 'no-page',
  'unreadable-address': 'no-page',
};

/** The carrier's name, or nearly, stands in an address. */
const NAME_IN_ADDRESS: ReadonlySet<ReasonCode> = new Set([
  'name-in-front',
  'name-with-words',
  'name-other-ending',
  'misspelt-name',
  'look-alike-letters',
  'foreign-letters',
  'address-inside',
  'name-before-at',
  'name-in-path',
]);

/** Which words an answer gets: those of its verdict, milder where the signs are weaker. */
export function kindOf({ verdict, severity, reasons }: Answer): AnswerKind {
  const [first] = reasons;
  if (verdict === 'imitation') {
    if (reasons.some(({ code }) => code === 'other-name')) return 'other-look-alike';
    if (severity === 'danger') return 'imitation';
    // A message may pretend without an address that looks like anything.
    return reasons.some(({ code }) => NAME_IN_ADDRESS.has(code)) ? 'look-alike' : 'maybe-lure';
  }
  if (verdict === 'seller') return severity === 'danger' ? 'seller' : 'maybe-seller';
  if (verdict === 'unknown') return (first && UNSEEN[first.code]) ?? 'unknown';
  return verdict;
}

/** Signs that say little by themselves, however much they add. */
const QUIET: ReadonlySet<ReasonCode> = new Set([
  'rare-ending',
  'random-name',
  'pay-path',
  'free-host',
  'odd-port',
  'plain-http',
  'pressure',
  'no-official-link',
]);

/** The reasons as a person takes them in: those that speak for themselves first, each group as the checker has it. */
export function inOrder(reasons: readonly Reason[]): Reason[] {
  return reasons.toSorted((a, b) => Number(QUIET.has(a.code)) - Number(QUIET.has(b.code)));
}

/** How an answer looks; the sign and the words say the same. */
export type Tone = 'good' | 'plain' | 'caution' | 'danger';

const TONES: Readonly<Record<Severity, Tone>> = { danger: 'danger', caution: 'caution', none: 'plain' };

export const toneOf = ({ verdict, severity }: Answer): Tone => (verdict === 'official' ? 'good' : TONES[severity]);
