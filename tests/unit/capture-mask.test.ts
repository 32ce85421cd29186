import { describe, expect, it } from 'vitest';
import { maskAddress } from '../../capture/address.ts';
import { type Captured, type CapturedElement, piecesOf, unveil } from '../../capture/captured.ts';
import { fileOf } from '../../capture/file.ts';
import { knownWords } from '../../capture/known-words.ts';
import { masker } from '../../capture/mask.ts';
import { STRONG_EXAMPLES } from '../../carriers/t-mobile/paths.examples.ts';
import { PATHS } from '../../carriers/t-mobile/paths.ts';
import { LEXICON } from '../../carriers/words/index.ts';

const known = knownWords(LEXICON, []);
const gone = (text: string) => masker(known)(text, 'gone');

describe('words a capture may keep', () => {
  it.each(['Refill', 'Redeem', 'AutoPay', 'T-Mobile', 'your', 'Agregar', 'continúe', 'recargas', 'método', 'plans'])(
    '%s is one',
    (word) => expect(known.has(word)).toBe(true),
  );

  it.each(['Jane', 'García', 'Bancroft', 'Edith', 'Guardiola', 'Cardona', 'Nguyen', 'Rosa-Linda', 'Schöneberg'])(
    '%s may be a name',
    (word) => expect(known.has(word)).toBe(false),
  );
});

describe('what a capture makes of a text', () => {
  it.each([
    ['Hi Jane O’Brien', 'Hi xxx xxx'],
    ['Visa ending in 4242, exp. 11/27', 'Visa ending in 0000, exp. 00/00'],
    ['Renews on Nov 3, 2026', 'Renews on Nov 0, 0000'],
    ['Ask June Carter', 'xxx xxx xxx'],
    ['(202) 555-0142', '(000) 000-0000'],
    ['jane.doe@example.com', 'xxx'],
    ['Code A1B2C3 or K-9021', 'Code xxx or xxx'],
    ['Find 12 Elm Street', 'Find 00 xxx xxx'],
    ['see https://example.com/jane?x=1', 'see xxx'],
    ['余额：王小明', '余额：xxx'],
    ['12.5 GB left', '00.0 GB left'],
    ['Dial 611', 'Dial 611'],
    ['Suite 611', 'xxx 000'],
  ])('%s', (text, masked) => expect(gone(text)).toBe(masked));

  it('tells equal sums from others, and none by its size', () => {
    const mask = masker(known);
    expect(mask('$25.00, $1,340.99, $25', 'gone')).toBe('$1.00, $2.00, $3.00');
    expect(mask('Total $25.00', 'gone')).toBe('Total $1.00');
  });

  it('keeps a word aside for the user alone to let in', () => {
    const text = masker(known)('Refill \uE000Jane\uE001 for Jane', 'aside');
    expect(unveil(text, new Set())).toBe('Refill xxx for xxx');
    expect(unveil(text, new Set(['Jane']))).toBe('Refill Jane for Jane');
    expect(piecesOf(text).filter(({ veiled }) => veiled)).toHaveLength(2);
  });
});

describe('the address of a capture', () => {
  const mask = (url: string) => maskAddress(url, PATHS, Object.values(STRONG_EXAMPLES).flat());
  it.each([
    [
      'https://prepaid.t-mobile.com/direct-to-account?msisdn=2025550142#top',
      'https://prepaid.t-mobile.com/direct-to-account',
    ],
    ['https://www.t-mobile.com/account/jane-doe/2025550142', 'https://www.t-mobile.com/account/x/x'],
    ['https://my.t-mobile.com/home.html#/account/jane?x=1', 'https://my.t-mobile.com/home.html#/account/x'],
    ['https://www.t-mobile.com/jane%40example.com', 'https://www.t-mobile.com/x'],
  ])('%s', (url, masked) => expect(mask(url)).toBe(masked));
});

describe('the file of a capture', () => {
  const element = (tag: string, children: CapturedElement['children'] = []): CapturedElement => ({
    tag,
    structure: {},
    words: {},
    children,
  });
  const page: Captured = {
    url: 'https://www.t-mobile.com/account',
    lang: 'en',
    cut: false,
    root: element('html', [
      element('body', [
        '<script>alert("1")</script> & more',
        { ...element('x-card'), shadow: [element('button', ['Refill'])] },
        { ...element('iframe'), frame: element('html', [element('body', ['"quoted"'])]) },
        { ...element('input'), structure: { type: 'submit' }, words: { value: '"><b>' } },
        element('b onload=alert(1)', ['x']),
      ]),
    ]),
  };

  it('is a page again, and nothing in it can break out', () => {
    expect(fileOf(page, new Set())).toBe(
      [
        '<!-- Refill Beacon: a page without personal data; address: https://www.t-mobile.com/account -->',
        '<!doctype html>',
        '<meta charset="utf-8">',
        '<html lang="en"><body>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more<x-card><template shadowrootmode="open"><button>Refill</button></template></x-card><iframe srcdoc="&lt;html&gt;&lt;body&gt;&amp;quot;quoted&amp;quot;&lt;/body&gt;&lt;/html&gt;"></iframe><input type="submit" value="&quot;&gt;&lt;b&gt;"><span>x</span></body></html>',
        '',
      ].join('\n'),
    );
  });
});
