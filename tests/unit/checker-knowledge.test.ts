import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as carriers from '../../carriers/checker/carriers.ts';
import type { DomainList } from '../../carriers/checker/listed.ts';
import { NAMES } from '../../carriers/checker/names.ts';
import * as others from '../../carriers/checker/others.ts';
import { TRAP_WORDS, WORDS_IN_FRONT } from '../../carriers/checker/words.ts';
import { KNOWN_ONLY, RUNS_ON } from '../../carriers/t-mobile/hosts.ts';
import { decodeLabel } from '../../checker/punycode.ts';

const LISTS: [string, DomainList][] = Object.entries({ ...carriers, ...others });

const List = v.object({
  domains: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/))),
    v.minLength(5),
    v.check((domains) => new Set(domains).size === domains.length, 'twice'),
  ),
  source: v.object({ title: v.pipe(v.string(), v.minLength(10)), url: v.nullable(v.pipe(v.string(), v.url())) }),
  checkedOn: v.pipe(v.string(), v.isoDate()),
});

describe('the lists', () => {
  it.each(LISTS)('%s: well-formed, each domain once, with source and date', (_, list) => {
    expect(() => v.parse(List, list)).not.toThrow();
  });

  it('do not contradict each other', () => {
    const all = LISTS.flatMap(([, { domains }]) => domains);
    expect(all.filter((domain, at) => all.indexOf(domain) !== at)).toEqual([]);
  });

  it('leave the carrier’s own hosts to the carrier’s own list', () => {
    const all = new Set(LISTS.flatMap(([, { domains }]) => domains));
    for (const host of [...RUNS_ON, ...KNOWN_ONLY]) expect(all).not.toContain(host);
    expect(all).not.toContain('t-mobile.com');
  });
});

describe('names and words', () => {
  it('are written as they stand in an address', () => {
    for (const word of [...NAMES.flatMap(({ written }) => written), ...TRAP_WORDS, ...WORDS_IN_FRONT])
      expect(word).toMatch(/^[a-z]{2,}$/);
  });
});

describe('punycode', () => {
  it.each([
    ['xn--80ak6aa92e', 'аррӏе'],
    ['xn--bcher-kva', 'bücher'],
    ['xn--fsqu00a', '例子'],
    ['plain-label', 'plain-label'],
  ])('%s stands for %s', (coded, letters) => {
    expect(decodeLabel(coded)).toBe(letters);
  });

  it.each(['xn--99999999999', 'xn--a!b', 'xn--ß'])('%s stands for nothing', (coded) => {
    expect(decodeLabel(coded)).toBeNull();
  });
});
