import { describe, expect, it } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { T_MOBILE } from '../../carriers/t-mobile/index.ts';
import { STRONG_EXAMPLES, WEAK_EXAMPLES } from '../../carriers/t-mobile/paths.examples.ts';
import { shopPatterns } from '../../carriers/t-mobile/shop.ts';
import { PAGE_KINDS, type PageKind } from '../../carriers/vocabulary.ts';
import { kindOfUrl, officialHost, ruleFor } from '../../recognition/address.ts';

const rows = (examples: typeof STRONG_EXAMPLES) =>
  (Object.entries(examples) as [PageKind, string[]][]).flatMap(([kind, urls]) => urls.map((url) => ({ kind, url })));
const STRONG = rows(STRONG_EXAMPLES);
const WEAK = rows(WEAK_EXAMPLES);

/** Official, but the address says nothing (or only hints): no kind may claim them. */
const NOTHING_STRONG = [
  'https://www.t-mobile.com/',
  'https://www.t-mobile.com/news/press/refill-without-signing-in',
  'https://www.t-mobile.com/prepaid/refill-phone-cards',
  'https://prepaid.t-mobile.com/connect',
  'https://account.t-mobile.com/overview',
  'https://www.t-mobile.com/?goto=/direct-to-account',
  'https://www.t-mobile.com/customer/ca-cramming-calphoneinfo.html',
];

describe('addresses, all against all', () => {
  it.each(STRONG)('$url is $kind and nothing else', ({ url, kind }) => {
    for (const other of PAGE_KINDS) {
      expect(kindOfUrl(url, T_MOBILE) === other, `is ${url} a ${other} page?`).toBe(other === kind);
    }
  });

  it.each(WEAK)('$url only supports $kind', ({ url, kind }) => {
    expect(kindOfUrl(url, T_MOBILE)).toBe('other');
    expect(ruleFor(url, T_MOBILE)?.kind).toBe(kind);
  });

  it.each(NOTHING_STRONG)('%s is no kind by its address', (url) => {
    expect(officialHost(url, T_MOBILE)).not.toBeNull();
    expect(kindOfUrl(url, T_MOBILE)).toBe('other');
  });

  it('leaves no rule without an example', () => {
    const used = new Set([...STRONG, ...WEAK].map(({ url }) => ruleFor(url, T_MOBILE)));
    expect(T_MOBILE.paths.filter((rule) => !used.has(rule)).map(({ path }) => path.source)).toEqual([]);
  });

  it('does not care for case, a trailing slash or the query, and follows a hash route', () => {
    for (const url of [
      'https://my.t-mobile.com/ACCOUNT/RefillOverview.ASPX?x=1',
      'https://my.t-mobile.com/account/refilloverview.aspx/',
    ]) {
      expect(kindOfUrl(url, T_MOBILE)).toBe('payment');
    }
    expect(kindOfUrl('https://www.t-mobile.com/app#/payments/onetimepayment?from=menu', T_MOBILE)).toBe('payment');
    expect(kindOfUrl('https://www.t-mobile.com/app#section', T_MOBILE)).toBe('other');
  });

  it.each([
    'https://prepaid.t-mobile.com/#/home',
    'https://prepaid.t-mobile.com/app/#/home',
    'https://www.t-mobile.com/#/step/2',
  ])('an app’s own route is no page of the shop: %s', (url) => {
    expect(ruleFor(url, T_MOBILE)).toBeNull();
  });
});

describe('the shop, where only the lookout is', () => {
  const patterns = shopPatterns().map((pattern) => new MatchPattern(pattern));
  const inShop = (url: string) => patterns.some((pattern) => pattern.includes(url));

  it.each([...STRONG, ...WEAK])('$url is the shop only if it is about something else', ({ url, kind }) => {
    if (kind !== 'other') expect(inShop(url)).toBe(false);
  });

  it.each(shopPatterns())('whatever fits %s is the shop, and nothing else by its rule', (pattern) => {
    for (const rest of ['', '/', 's/refill', '/pay?goto=/direct-to-account', '?amount=40', '/cart#top']) {
      const url = pattern.replace('*', rest);
      if (!inShop(url)) continue;
      expect(ruleFor(url, T_MOBILE)?.kind, url).toBe('other');
    }
  });

  it.each([
    ['https://www.t-mobile.com/cell-phones', true],
    ['https://es.t-mobile.com/cart?x=1', true],
    ['https://www.t-mobile.com/', false],
    ['https://www.t-mobile.com/cartera', false],
    ['https://www.t-mobile.com/signin?goto=https://www.t-mobile.com/cart', false],
    ['https://my.t-mobile.com/cart', false],
    ['https://www.t-mobile.com.example/cart', false],
    ['http://www.t-mobile.com/cart', false],
  ])('%s: %s', (url, expected) => {
    expect(inShop(url)).toBe(expected);
  });
});

describe('the gate', () => {
  it.each([
    'http://prepaid.t-mobile.com/direct-to-account',
    'https://prepaid.t-mobile.com.example/direct-to-account',
    'https://prepaid.t-mobile.com@evil.example/direct-to-account',
    'https://user@prepaid.t-mobile.com/direct-to-account',
    'https://prepaid.t-mobile.com:8443/direct-to-account',
    'https://prepaid.t-mobile.com./direct-to-account',
    'https://xprepaid.t-mobile.com/direct-to-account',
    'https://prepaid-t-mobile.com/direct-to-account',
    'https://prepaid.t-mobi1e.com/direct-to-account',
    'https://рrepaid.t-mobile.com/direct-to-account',
    'https://www.t-mobile.nl/',
    'https://t-mobile.example.top/pay',
    'https://support.t-mobile.com/docs/DOC-1356',
    'ftp://www.t-mobile.com/',
    'about:blank',
    'data:text/html,https://www.t-mobile.com/',
    'not an address',
    '',
  ])('keeps out %s', (url) => {
    expect(officialHost(url, T_MOBILE)).toBeNull();
    expect(kindOfUrl(url, T_MOBILE)).toBe('other');
  });

  it.each(T_MOBILE.hosts)('lets %s in, upper case and default port too', (host) => {
    expect(officialHost(`https://${host}/`, T_MOBILE)).toBe(host);
    expect(officialHost(`https://${host.toUpperCase()}:443/x?y#z`, T_MOBILE)).toBe(host);
  });
});
