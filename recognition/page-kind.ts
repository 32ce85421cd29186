import type { Carrier, PathRule } from '../carriers/carrier.ts';
import type { PageKind } from '../carriers/vocabulary.ts';
import type { Heading } from './headings.ts';
import type { Confidence } from './page-status.ts';
import type { Shape } from './shape.ts';
import { says } from './text.ts';

/** How strongly each family of evidence speaks for a kind, 0 to about 2.5. */
export type Evidence = Readonly<Record<'path' | 'heading' | 'shape', number>>;

export interface Verdict {
  page: PageKind;
  confidence: Confidence;
}

/** Two families must agree and together reach this much. */
const ENOUGH = 3.5;
/** The runner-up must be this far behind. */
const MARGIN = 0.25;
export function pathEvidence(rule: PathRule | null): Partial<Record<PageKind, number>> {
  if (!rule) return {};
  const evidence: Partial<Record<PageKind, number>> = {};
  for (const kind of rule.also ?? []) evidence[kind] = rule.weak ? 1 : 1.5;
  evidence[rule.kind] = rule.weak ? 1 : 2;
  return evidence;
}

export function headingEvidence(headings: readonly Heading[], carrier: Carrier): Partial<Record<PageKind, number>> {
  const evidence: Partial<Record<PageKind, number>> = {};
  for (const { words, weight } of headings) {
    for (const rule of carrier.headings) {
      if (!says(rule.words, words)) continue;
      for (const [kind, strength] of Object.entries(rule.kinds) as [PageKind, number][]) {
        evidence[kind] = Math.max(evidence[kind] ?? 0, strength * weight);
      }
    }
  }
  return evidence;
}

/** What the make-up of the region fits. */
export function shapeEvidence(shape: Shape): Partial<Record<PageKind, number>> {
  const { choices, cardFields, cardFrame, phones, charges } = shape;
  const carded = cardFields.length >= 2 || cardFrame !== null;
  const paying = carded || choices['payment-method'] !== null;
  const choosing = choices.amount !== null || choices.plan !== null || shape.amountField !== null;
  const filling = phones.length > 0 || shape.password || shape.redeemField !== null || paying || choosing;
  const signingIn = shape.password || shape.oneTimeCode;
  const evidence: Partial<Record<PageKind, number>> = {};
  const give = (kind: PageKind, strength: number) => {
    evidence[kind] = strength;
  };
  if (signingIn) give('sign-in', 2.5);
  else if (shape.username && !paying && phones.length < 2) give('sign-in', 1.5);
  // Whose number is asked for twice may say how they will pay.
  if (phones.length > 0 && !shape.password && !carded && (phones.length >= 2 || !paying)) {
    give('guest-refill', phones.length >= 2 ? 2.5 : 1.5);
    give('guest-pay', phones.length >= 2 ? 2 : 2);
  }
  if (!paying && (choices.amount || shape.amountField))
    give('amount', phones.length > 0 ? 1 : choices.amount ? 2.5 : 2);
  if (paying && !signingIn) give('payment', 2.5);
  // Plans alone may be the shop's: only an address of the account lets them count.
  if (choices.plan) give('plan', shape.ownPlan ? 2 : 1);
  if (shape.autopaySwitch || choices.autopay) give('autopay', 2.5);
  else if (charges.length > 0 && paying)
    give('autopay', charges.some(({ words }) => /ENROLL|AUTOPAY/.test(words)) ? 2.5 : 1.5);
  else if (shape.autopayOn && !filling) give('autopay', 1);
  if (shape.redeemField) give('redeem-card', 2.5);
  else if (shape.loneField && !shape.password && !paying) give('redeem-card', 1.5);
  if (!filling && shape.total && shape.receipt === 0) give('review', 0.75);
  if (
    !filling &&
    charges.length > 0 &&
    shape.receipt < 2 &&
    (shape.total || charges.some((charge) => !shape.entries.includes(charge)))
  ) {
    give('review', shape.total ? 2 : 1.5);
  }
  // What is paid may offer AutoPay for the next time.
  const isPaid = shape.receipt === 2 || charges.every(({ words }) => words.includes('AUTOPAY'));
  if (shape.receipt > 0 && !filling && isPaid) {
    give('confirmation', shape.receipt === 2 ? 2 : 1.75);
  } else if (!filling && charges.length === 0) give('confirmation', 0.75);
  if (shape.history && !filling) give('history', 2.5);
  if (!filling) {
    if (shape.accountFigures >= 2) give('account-home', shape.entries.length > 0 ? 2.5 : 2);
    else if (shape.accountFigures === 1 && shape.entries.length > 0) give('account-home', 1.5);
  }
  if (!filling && !shape.username && (shape.storeSearch || (shape.loneField && !shape.oneTimeCode)))
    give('store-locator', shape.storeSearch ? 2 : 1.5);
  if (shape.article) give('help', 1.5);
  return evidence;
}

const isSaidFirst = (kind: PageKind, heading: Partial<Record<PageKind, number>>) =>
  heading[kind] === Math.max(...Object.values(heading));

/**
 * Which page this is. High confidence needs two families that agree; the address alone gives low confidence; everything else,
 * also a draw, is `other`.
 */
export function decide(
  path: Partial<Record<PageKind, number>>,
  heading: Partial<Record<PageKind, number>>,
  shape: Partial<Record<PageKind, number>>,
  rule: PathRule | null,
  { shopping, ofAccount, ownPlan, redeemField }: Shape,
  { needsPath, shopped, reading, filledIn }: Carrier['sorts'],
): Verdict {
  const onlyReading = rule !== null && reading.includes(rule.kind);
  const isNamed = Object.values(heading).includes(2);
  // Only what some evidence speaks for is weighed.
  const spokenFor = Object.keys({ ...path, ...heading, ...shape }) as PageKind[];
  const scores = spokenFor
    .filter((kind) => !onlyReading || kind === rule.kind)
    .filter((kind) => !needsPath.includes(kind) || (path[kind] ?? 0) > 0)
    .filter(
      (kind) =>
        !(shopping && shopped.includes(kind) && (path[kind] ?? 0) < 1.5) ||
        (kind === 'plan' && ownPlan) ||
        // No shop asks for a refill card's code.
        (kind === 'redeem-card' && redeemField) ||
        // What a refill's own address praises beside it is no shop.
        rule?.line === 'prepaid',
    )
    // Figures are shown everywhere: where the title names something else, they are no home.
    .filter((kind) => kind !== 'account-home' || heading[kind] || (path[kind] ?? 0) > 1 || !isNamed)
    .filter((kind) => ofAccount || !shopped.includes(kind) || (path[kind] ?? 0) > 0)
    // A field without a known word may be anything: that it is for a card's code, the page must say before all else.
    .filter((kind) => kind !== 'redeem-card' || redeemField || rule?.kind === kind || isSaidFirst(kind, heading))
    .map((kind) => {
      const families = [path[kind] ?? 0, heading[kind] ?? 0, shape[kind] ?? 0];
      return {
        kind,
        score: families.reduce((sum, strength) => sum + strength, 0),
        agree: families.filter((s) => s > 0).length,
      };
    })
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (best && best.agree >= 2 && best.score >= ENOUGH && best.score - (next?.score ?? 0) >= MARGIN) {
    return { page: best.kind, confidence: 'high' };
  }
  const isNot = onlyReading && Object.keys(shape).some((kind) => filledIn.includes(kind as PageKind));
  return rule && !rule.weak && !isNot ? { page: rule.kind, confidence: 'low' } : { page: 'other', confidence: 'low' };
}
