// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { T_MOBILE } from '../../carriers/t-mobile/index.ts';
import { LEXICON } from '../../carriers/words/index.ts';
import { readPage } from '../../recognition/read-page.ts';
import { forgetNamed } from '../../recognition/targets.ts';
import { learnWords } from '../../recognition/text.ts';

const REFILL = 'https://prepaid.t-mobile.com/direct-to-account';
const REDEEM = 'https://www.t-mobile.com/account/redeem-refill-card';
const lone = '<main><div role="status" aria-label="Loading"></div></main><div><span>Sample</span> <input></div>';

/** What a page is, and what is pointed at. */
function read(url: string, title: string, body: string) {
  document.title = title;
  document.body.innerHTML = body;
  const { page, confidence, hints } = readPage(document, url, T_MOBILE) ?? expect.fail('the address is the carrier’s');
  return [page, confidence, ...hints.map(({ target }) => target)];
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

test('the one field of a page that loads is for no code, though its address and its window speak of refilling', () => {
  expect(read(REFILL, 'Refill your prepaid account', lone)).toEqual(['guest-refill', 'low']);
});

test.each([
  ['its address', REDEEM, 'T-Mobile', '<main><h1>Sample</h1><p>Prepaid</p><input></main>'],
  ['its heading', REFILL, 'T-Mobile', '<main><h1>Redeem a refill card</h1><p>Prepaid</p><input></main>'],
  [
    'its heading, whatever the window says',
    REFILL,
    'Refill your account',
    '<main><h1>Redeem your PIN</h1><p>Prepaid</p><input></main>',
  ],
])('the one field of a page is for the code where the page says so first: by %s', (_, url, title, body) => {
  expect(read(url, title, body)).toEqual(['redeem-card', 'high', 'redeem-code']);
});

test.each([
  ['code of a card', REDEEM, 'Refill card PIN', 'redeem-card', 'redeem-code'],
  ['place to search', 'https://www.t-mobile.com/stores/', 'ZIP code or city', 'store-locator', 'store-search'],
])('where the %s was and is gone, another field is not it, whatever it is called', (_, url, name, page, target) => {
  const main = (label: string) => `<main><h1>Sample</h1><p>Prepaid</p><label>${label} <input></label></main>`;
  expect(read(url, 'T-Mobile', main('Sample'))).toEqual([page, 'high', target]);
  expect(read(url, 'T-Mobile', main(name))).toEqual([page, 'high', target]);
  expect(read(url, 'T-Mobile', main('Sample'))).toEqual([page, 'high']);
});
