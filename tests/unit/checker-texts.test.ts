import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../checker/check.ts';
import { EXAMPLES } from '../bench/checker/examples.ts';
import { rowOfSigns } from '../bench/checker/signs.ts';

const verdictOf = (text: string) => check({ text }).verdict;
const codesOf = (text: string) => check({ text }).reasons.map(({ code }) => code);

describe('messages', () => {
  it.each(EXAMPLES)('$lang: $text', ({ text, is }) => {
    const { verdict, severity, reasons } = check({ text });
    expect(is).toContain(verdict);
    const accuses = verdict === 'seller' || verdict === 'imitation';
    expect(severity === 'none').toBe(!accuses);
    if (accuses) expect(reasons.length).toBeGreaterThan(1);
  });

  it('have their evidence in their own words', () => {
    const { reasons } = check({
      text: 'T-Mobile refill at half price! Just send me your number. Telegram: @refill_king_usa',
    });
    expect(reasons).toContainEqual({ code: 'private-contact', evidence: 'Telegram: @refill_king_usa' });
    expect(reasons.find(({ code }) => code === 'discount')?.evidence).toBe('half price');
  });

  it.each([
    ['An offer alone accuses nobody', 'My cousin says half price refills for T-Mobile exist.'],
    ['Nor does a contact', 'My T-Mobile number changed, write to me on Telegram @anna_from_work'],
    [
      'Nor warnings that quote',
      'Beware of scams: “T-Mobile refill half price, Telegram @refill_king_usa, order now”. Never share your PIN, report it.',
    ],
    ['Nor the end of a sentence without a space', 'I called T-Mobile.please wait'],
    ['Nor the name of a program', 'Bundle ID: com.tmobile.tuesdays'],
  ])('%s', (_, text) => {
    expect(['unknown', 'third-party']).toContain(verdictOf(text));
  });

  it('that warn of a link quote it without being one', () => {
    expect(verdictOf('T-Mobile: claim your points https://t-mobile.qhwzv.top/pay')).toBe('imitation');
    const warning = 'This is a scam, victims report it: https://t-mobile.qhwzv.top/pay';
    expect(verdictOf(warning)).toBe('unknown');
    expect(codesOf(warning)).toEqual(expect.arrayContaining(['warns', 'name-in-front']));
  });

  it('hide nothing with characters that cannot be seen', () => {
    const text = 'T-Mobile refill ha\u200blf pri\u200bce, Tele\u200bgram: @refill_king_usa, order now';
    expect(verdictOf(text)).toBe('seller');
  });

  it('are read in full-width letters, too', () => {
    expect(verdictOf('Ｔ－Ｍｏｂｉｌｅ话费８折代充，微信：ｔｍｂ８８９９００')).toBe('seller');
  });

  it('show evidence as it was written, also where it was read past', () => {
    const { reasons } = check({
      text: 'Ｔ－Ｍｏｂｉｌｅ话费８折代充，微信：ｔｍｂ８８９９００，Tele\u200bgram：@tmb\u200b_889900',
    });
    expect(reasons).toContainEqual({ code: 'discount', evidence: '８折' });
    expect(reasons.find(({ code }) => code === 'private-contact')?.evidence).toBe('微信：ｔｍｂ８８９９００');
  });

  it('that play the carrier warning of fraud are no warnings', () => {
    const link = 'https://t-mobile.qhwzv.top/pay';
    expect(verdictOf(`T-Mobile Security: beware of scams, victims lost money! Secure your line: ${link}`)).toBe(
      'imitation',
    );
    expect(verdictOf(`Beware of this scam, victims lost money: T-Mobile points, ${link}`)).toBe('unknown');
  });

  it('say of a short link that nobody can see through it', () => {
    expect(codesOf('Look at this: https://bit.ly/3gifts')).toEqual(['short-link']);
  });

  it('name what speaks for them', () => {
    expect(codesOf('T-Mobile: your plan renews soon. Refill at https://prepaid.t-mobile.com or dial 611.')).toEqual(
      expect.arrayContaining(['official-link', 'operator-message']),
    );
    expect(verdictOf('We are an independent retailer, not affiliated with T-Mobile. A service fee applies.')).toBe(
      'third-party',
    );
  });

  it('that have thousands of links find the one that imitates among the first and the last', () => {
    const links = Array.from({ length: 5000 }, (_, at) => `https://site${at}.example/${at}`).join('\n');
    expect(verdictOf(`${links}\nhttps://t-mobile.qhwzv.top/pay`)).toBe('imitation');
    expect(verdictOf(links)).toBe('unknown');
  });

  it('never end in an error', () => {
    fc.assert(
      fc.property(rowOfSigns(80), (text) => void check({ text })),
      { numRuns: 200 },
    );
  });
});

// Each of these has made some regular expression of somebody's run for minutes; here the test's own time limit would end it.
describe('the worst that can be pasted', { timeout: 20_000 }, () => {
  const SIZE = 200_000;
  const PIECES = [
    'a',
    'a.',
    '汉',
    '@',
    '@abcde ',
    ' ',
    '\n',
    '\n>',
    '.',
    '/',
    '-',
    'http://',
    'http://a.b/',
    '<',
    '"',
    '“abc',
    '`',
    '```',
    '[',
    '[[TG @abcde]]',
    'telegram: ab_cd1 ',
    '微信',
    '微信：abc_1 ',
    't-mobile ',
    'https://t-mobile.ab.top/pay ',
    'points ',
    'redeem your ',
    'buy a ',
    'we will do the ',
    'send the your ',
    'dear t-mobile ',
    '非',
    '不是',
    '19元',
    '9',
    '1-',
    'call 626 ',
    '👉',
    '👉[ ',
    'a\u200b',
    'a\u0301',
    '\u202e',
    '%',
    '---\n',
    'github.com/a/',
    'verified x ',
    'ｔ',
    'xn--',
    'номер',
    'ваш ',
    'обменя',
    'nhập ',
    '유심',
    'telegram id id ',
    't o ',
    't.o.',
    'r3',
    '加 ',
    '微❤',
    '不做充值',
    '555 0100 ',
    '555-',
    '$50 for ',
    '한 하지 ',
    'https://a.b。c.',
    'put you on my x ',
    'my-',
    '\u1100',
    '\u0000',
    '\ud800',
  ];

  it.each(PIECES)('%j, again and again', (piece) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
    expect(check({ text }).verdict).toBeTypeOf('string');
    expect(check({ url: text }).verdict).not.toBe('official');
    expect(check({ host: text }).verdict).not.toBe('official');
  });

  it('is read at its beginning and its end when it is longer still', () => {
    const filler = 'Nothing to see here. '.repeat(300_000);
    expect(verdictOf(filler)).toBe('unknown');
    expect(verdictOf(`${filler}\nT-Mobile: claim your points https://t-mobile.qhwzv.top/pay`)).toBe('imitation');
  });
});
