import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWN_ONLY, RUNS_ON } from '../../carriers/t-mobile/hosts.ts';
import { check, sortOfInput } from '../../checker/check.ts';
import { REASONS } from '../../checker/verdict.ts';
import { rowOfSigns } from '../bench/checker/signs.ts';
import { URL_CASES } from '../bench/checker/urls.ts';

const HOSTS: readonly string[] = [...RUNS_ON, ...KNOWN_ONLY];

describe('links', () => {
  it('stand in a table of more than three hundred, each once', () => {
    expect(new Set(URL_CASES.map(({ url }) => url)).size).toBe(URL_CASES.length);
    expect(URL_CASES.length).toBeGreaterThan(300);
  });

  it.each(URL_CASES)('$url is $is', ({ url, is, severity }) => {
    const answer = check({ url });
    expect(answer.verdict).toBe(is);
    if (severity) expect(answer.severity).toBe(severity);
    if (is !== 'unknown') expect(answer.reasons.length).toBeGreaterThan(0);
    for (const { code, evidence } of answer.reasons) {
      expect(REASONS).toContain(code);
      expect(evidence.length).toBeLessThanOrEqual(120);
    }
  });

  it('are judged the same when they are pasted', () => {
    for (const { url, is } of URL_CASES) {
      const input = sortOfInput(url);
      if ('host' in input || 'url' in input) expect(check(input).verdict).toBe(is);
    }
  });

  it('are official on exactly the listed hosts, whatever stands around them', () => {
    const around = rowOfSigns(6);
    const host = fc.constantFrom(...HOSTS);
    const inserted = fc
      .tuple(host, around, fc.nat(40))
      .map(([name, more, at]) => name.slice(0, at) + more + name.slice(at));
    fc.assert(
      fc.property(fc.oneof(inserted, rowOfSigns(20)), fc.constantFrom('', 'https://', 'http://'), (written, scheme) => {
        const link = scheme + written;
        if (check({ url: link }).verdict === 'official') expect(HOSTS).toContain(hostAsSeen(link));
      }),
      { numRuns: 1000 },
    );
  });

  it('never end in an error', () => {
    fc.assert(
      fc.property(rowOfSigns(60), (url) => {
        expect(check({ url }).verdict).toBeTypeOf('string');
        expect(check({ host: url }).verdict).toBeTypeOf('string');
      }),
      { numRuns: 500 },
    );
  });
});

/** The host as the eye reads it: what stands between the scheme and the first sign that ends it. */
function hostAsSeen(link: string): string {
  const rest = link.trim().replace(/^https?:\/\//i, '');
  return (/^[^/?#]*/.exec(rest)?.[0] ?? '').replace(/:(?:443|80)?$/, '').toLowerCase();
}

describe('evidence', () => {
  const codes = (url: string) => check({ url }).reasons.map(({ code }) => code);

  it.each([
    ['http://www.t-mobile.com/', 'plain-http'],
    ['https://www.t-mobile.com:8443/', 'odd-port'],
    ['https://t-mobile.qhwzv.top/pay', 'name-in-front'],
    ['https://t-mobile.qhwzv.top/pay', 'pay-path'],
    ['https://t-mobile.qhwzv.top/pay', 'rare-ending'],
    ['https://t-mobile.qhwzv.top/pay', 'random-name'],
    ['tmobile-support.com', 'trap-words'],
    ['tmobile-support.com', 'name-with-words'],
    ['tmobile.digital', 'name-other-ending'],
    ['tmobiie.com', 'look-alike-letters'],
    ['tmobie.net', 'misspelt-name'],
    ['tmоbile.com', 'foreign-letters'],
    ['t-mobile.com.example.org', 'address-inside'],
    ['https://t-mobile.com@example.org/', 'name-before-at'],
    ['https://example.org/t-mobile/', 'name-in-path'],
    ['my-t-mobile.duckdns.org', 'free-host'],
    ['verizon.qhwzv.top', 'other-name'],
    ['http://192.0.2.1/t-mobile/pay', 'number-address'],
    ['bit.ly/x', 'short-link'],
    ['https://www.t-mobile\u200b.com/', 'hidden-characters'],
    ['javascript:alert(1)', 'not-web-link'],
    ['https://', 'unreadable-address'],
  ])('of %s: %s', (url, code) => {
    expect(codes(url)).toContain(code);
  });

  it('is in the very words of the link', () => {
    const { reasons } = check({ url: 'https://t-mobile.qhwzv.top/pay' });
    for (const { evidence } of reasons) expect('https://t-mobile.qhwzv.top/pay').toContain(evidence);
  });
});
