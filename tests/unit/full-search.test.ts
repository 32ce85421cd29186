import { describe, expect, it } from 'vitest';
import { type Entry, entriesOf } from '../../components/full/guide/entries.ts';
import { indexOf, marksIn, search } from '../../components/full/guide/search.ts';
import { loadGlossary } from '../../locales/glossary.ts';
import { loadGuide } from '../../locales/guide.ts';
import { LOCALES, type Locale } from '../../locales/locale.ts';

const ENTRIES = Object.fromEntries(
  await Promise.all(
    LOCALES.map(async (locale) => [locale, entriesOf(await loadGuide(locale), await loadGlossary(locale))] as const),
  ),
) as Record<Locale, Entry[]>;

/** What is found on a page in one language, where all four can be searched. */
const found = (locale: Locale, query: string) => search(indexOf(ENTRIES[locale], Object.values(ENTRIES)), query);
const places = (locale: Locale, query: string) => found(locale, query).map(({ entry }) => entry.place);

describe('what can be found', () => {
  it('is the same in every language, place by place', () => {
    for (const locale of LOCALES) {
      expect(ENTRIES[locale].map(({ place }) => place)).toEqual(ENTRIES.en.map(({ place }) => place));
      for (const { title, group, text } of ENTRIES[locale]) {
        expect(title && group && text).toBeTruthy();
        expect(title + text).not.toMatch(/\[\[|\]\]|\{\w+\}/);
      }
    }
  });
});

describe('search', () => {
  it.each([
    ['en', 'declined', 'trouble/declined'],
    ['en', 'wrong number', 'trouble/wrongNumber'],
    ['zh-CN', '卡被拒', 'trouble/declined'],
    ['zh-CN', '被拒', 'trouble/declined'],
    ['zh-TW', '門市', 'store/find'],
    ['es', 'tarjeta rechazaron', 'trouble/declined'],
  ] as const)('in %s finds “%s” first at %s', (locale, query, place) => {
    expect(places(locale, query)[0]).toBe(place);
  });

  it.each([
    ['en', '续费金额', 'glossary/renewalAmount'],
    ['es', '自動扣款', 'glossary/autopay'],
    ['zh-CN', 'saldo disponible', 'glossary/serviceBalance'],
    ['zh-TW', 'Renewal amount', 'glossary/renewalAmount'],
    ['zh-CN', '儲值', 'website/identify'],
  ] as const)('in %s understands the other languages: “%s”', (locale, query, place) => {
    expect(places(locale, query)).toContain(place);
  });

  it('needs no spaces between Chinese words, nor between Chinese and Latin', () => {
    expect(places('zh-CN', '充值卡门店')).toContain('trouble/declined');
    expect(places('zh-CN', 'AutoPay自动扣款')[0]).toBe('glossary/autopay');
    expect(places('zh-TW', '銀行郵遞區號')).toContain('glossary/zip');
  });

  it('does not mind capitals, accents and full-width signs', () => {
    const plain = places('es', 'código');
    expect(plain.length).toBeGreaterThan(3);
    expect(places('es', 'CODIGO')).toEqual(plain);
    expect(places('en', 'ｚｉｐ')).toEqual(places('en', 'zip'));
    expect(places('zh-CN', '６１１')).toEqual(places('zh-CN', '611'));
  });

  it('finds numbers to dial and addresses', () => {
    expect(places('en', '611')).toContain('codes/611');
    expect(places('en', '*233')).toEqual(['codes/233']);
    expect(places('en', 'direct-to-account')).toContain('links/guestRefill');
  });

  it('wants every word, and puts what is called so before what only mentions it', () => {
    expect(places('en', 'declined zzz')).toEqual([]);
    expect(places('en', '   ')).toEqual([]);
    const hits = places('en', 'autopay');
    expect(hits[0]).toBe('glossary/autopay');
    expect(hits.length).toBeGreaterThan(3);
  });

  it('takes one or two letters for the beginning of a word only', () => {
    expect(places('en', 'zi')).toContain('glossary/zip');
    expect(places('en', 'ip')).toEqual([]);
  });

  it('shows the sentence that says it', () => {
    const hit = found('en', 'drawer').find(({ entry }) => entry.place === 'ahead');
    expect(hit?.excerpt).toBe('You won’t see it if the SIM is in a drawer.');
    expect(found('zh-CN', '抽屉')[0]?.excerpt).toContain('抽屉');
  });
});

describe('marks', () => {
  const marked = (text: string, query: string) => marksIn(text, query).map(([from, to]) => text.slice(from, to));

  it('stand on the words as they are written', () => {
    expect(marked('El código postal, el CÓDIGO', 'codigo')).toEqual(['código']);
    expect(marked('充值卡的卡密（PIN）', 'pin卡密')).toEqual(['卡密', 'PIN']);
    expect(marked('½ ZIP', 'zip')).toEqual(['ZIP']);
    expect(marked('nothing', 'zip')).toEqual([]);
  });

  it('never overlap', () => {
    expect(marked('autopay', 'autopay pay auto')).toEqual(['autopay']);
  });
});
