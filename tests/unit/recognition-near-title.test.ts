// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { T_MOBILE } from '../../carriers/t-mobile/index.ts';
import { LEXICON } from '../../carriers/words/index.ts';
import { readPage } from '../../recognition/read-page.ts';
import { forgetNamed } from '../../recognition/targets.ts';
import { learnWords } from '../../recognition/text.ts';

const HOME = 'https://www.t-mobile.com/account/dashboard';

/** What the hint for a target points at: its id; null where it only says what to look for, undefined without a hint. */
function pinned(body: string, target: string): string | null | undefined {
  document.body.innerHTML = body;
  const { hints } = readPage(document, HOME, T_MOBILE) ?? expect.fail('the address is the carrier’s');
  const hint = hints.find((one) => one.target === target);
  return hint && (hint.element?.id ?? null);
}

beforeAll(() => {
  learnWords(LEXICON);
  // Nothing is laid out here: everything counts as seen.
  Element.prototype.checkVisibility = () => true;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 100, 20);
  // Stands in for XPath: nothing of what is asked for is here.
  Object.assign(document, { evaluate: () => ({ snapshotLength: 0 }) });
});

beforeEach(forgetNamed);

const ENTRIES = [
  ['refill', 'Refill this account'],
  ['autopay', 'Set up AutoPay'],
  ['history', 'Payment history'],
];
const link = (id: string, words: string) => `<a id="${id}" href="/${id}">${words}</a>`;

test.each(ENTRIES)('of several called the same, %s is the one that stands with the title', (target, words) => {
  const step = `<section><h1>Your prepaid account</h1><p>Renewal amount $40.00</p><div>${link('step', words)}</div></section>`;
  const praise = `<section><h2>More for you</h2>${link('praise', words)}</section>`;
  expect(pinned(`<main>${step}${praise}</main>`, target)).toBe('step');
  expect(pinned(`<main>${praise}${step}</main>`, target)).toBe('step');
});

test.each(ENTRIES)('%s is only described where several of them stand with the title', (target, words) => {
  const both = `<h1>Your prepaid account</h1><p>Renewal amount $40.00</p>${link('one', words)}${link('other', words)}`;
  expect(pinned(`<main><section>${both}</section></main>`, target)).toBeNull();
});

test.each(ENTRIES.slice(0, 2))('without a title, %s of several is only described', (target, words) => {
  const body = `<p>Prepaid. Renewal amount $40.00</p><section>${link('one', words)}</section><section>${link('other', words)}</section>`;
  expect(pinned(`<main>${body}</main>`, target)).toBeNull();
});
