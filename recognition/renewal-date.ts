import type { Carrier } from '../carriers/carrier.ts';
import { textOf } from './names.ts';
import { isShown, type Passage } from './passages.ts';
import { meaningsOf, says } from './text.ts';
import { parentOf } from './tree.ts';

/** A renewal date and its words are short; a longer text explains. */
const LONGEST = 120;

/** The page's own words for when the line renews, with the day in them; `null` when it does not say, or says it twice differently. */
export function renewalDateIn(passages: readonly Passage[], labels: Carrier['labels']): string | null {
  const found = new Set<string>();
  for (const passage of passages) {
    const { element, words, text } = passage;
    if (words.length > LONGEST || !says(labels.renewalDate, words) || !isShown(passage)) continue;
    const row = textOf(parentOf(element) ?? element, LONGEST);
    const whole = says(labels.day, words) ? text : row;
    if (says(labels.day, meaningsOf(whole))) found.add(whole);
  }
  const [one = null, another] = found;
  return another ? null : one;
}
