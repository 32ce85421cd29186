import { FACTS } from '../../carriers/t-mobile/facts.ts';
import { LINKS } from '../../carriers/t-mobile/links.ts';
import type { Answer } from '../../checker/check.ts';
import { inOrder, kindOf } from '../../components/check/answer-kind.ts';
import type { CheckTexts } from '../../locales/check.ts';
import { fill } from '../../locales/locale.ts';

/** An answer as a person reads it: what it is, what that means, what was seen, what to do now. The words are those of the popup. */
export function say(answer: Answer, words: CheckTexts): string {
  const { title, what, now } = words.answers[kindOf(answer)];
  const seen = inOrder(answer.reasons).map(
    ({ code, evidence }) => `  · ${words.reasons[code]}${evidence ? `\n      ${printable(evidence)}` : ''}`,
  );
  const leadsOn = /[:：]$/.test(now) ? ` ${LINKS.guestRefill}` : '';
  return [
    title,
    fill(what, { date: FACTS['carrier-hosts'].checkedOn }),
    ...(seen.length > 0 ? ['', words.seen, ...seen, ''] : []),
    now + leadsOn,
    `(${answer.verdict}, ${answer.severity})`,
  ].join('\n');
}

/** Somebody else's words may not move the cursor or turn the direction of writing of a terminal. */
const printable = (evidence: string): string =>
  evidence.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
