import { expect, test } from 'vitest';
import { T_MOBILE } from '../../carriers/t-mobile/index.ts';
import type { PageKind } from '../../carriers/vocabulary.ts';
import { ruleFor } from '../../recognition/address.ts';
import { lineOf } from '../../recognition/line.ts';

const read = (page: PageKind, url: string, words: string[] = []) => {
  const { hostname, pathname } = new URL(url);
  return lineOf(page, hostname, T_MOBILE, ruleFor(url, T_MOBILE), pathname, () => [words]);
};

test.each<[string, PageKind, string, string[], string]>([
  ['a host for prepaid lines alone', 'payment', 'https://prepaid.t-mobile.com/pay', ['POSTPAID'], 'prepaid'],
  ['what such a page is for', 'guest-refill', 'https://www.t-mobile.com/x', [], 'prepaid'],
  ['the address of a bill', 'payment', 'https://www.t-mobile.com/payments/onetimepayment', ['PREPAID'], 'postpaid'],
  ['what the page says throughout', 'payment', 'https://www.t-mobile.com/x', ['PREPAID', 'PREPAID'], 'prepaid'],
  ['one word of the path, where nothing else does', 'amount', 'https://www.t-mobile.com/prepago/monto', [], 'prepaid'],
  ['the other word of the path', 'payment', 'https://www.t-mobile.com/billing/pay', [], 'postpaid'],
  ['nothing', 'payment', 'https://www.t-mobile.com/x', [], 'unknown'],
  ['words against words', 'payment', 'https://www.t-mobile.com/x', ['PREPAID', 'BILL'], 'unknown'],
  ['a kind that is for every line', 'store-locator', 'https://www.t-mobile.com/prepaid', ['PREPAID'], 'unknown'],
])('%s tells the line', (_, page, url, words, line) => {
  expect(read(page, url, words)).toBe(line);
});

test('what stands with the title and the controls is heard before the rest of the page', () => {
  const texts = () => [['BILL'], ['BILL', 'PREPAID', 'PREPAID']];
  expect(lineOf('payment', 'www.t-mobile.com', T_MOBILE, null, '/', texts)).toBe('postpaid');
  expect(lineOf('payment', 'www.t-mobile.com', T_MOBILE, null, '/', () => [[], ['PREPAID']])).toBe('prepaid');
});

test('no text is asked for where the host has said it', () => {
  const asked = () => {
    throw new Error('asked');
  };
  expect(lineOf('payment', 'prepaid.t-mobile.com', T_MOBILE, null, '/', asked)).toBe('prepaid');
});
