import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../locales/locale.ts';
import { PAGE_TEXTS } from '../../locales/page.ts';

type Leaf = readonly [path: string, words: string];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const places = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort();
const english = new Map(leaves(PAGE_TEXTS.en));
const isChinese = (locale: Locale) => locale.startsWith('zh');

describe.each(LOCALES)('what is said on the page, %s', (locale) => {
  const all = leaves(PAGE_TEXTS[locale]);

  test('has every sentence of the English, with the same places to fill', () => {
    expect(all.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    for (const [path, words] of all) {
      expect(words.trim(), path).toBe(words);
      expect(words, path).not.toBe('');
      expect(places(words), path).toEqual(places(english.get(path) ?? ''));
    }
  });

  test('keeps every hint, way on and fact short: 150 characters, or 60 in Chinese', () => {
    const short = /^(hints|postpaid|states|sellerFacts)\b|^(unsure|sellers)$/;
    for (const [path, words] of all.filter(([path]) => short.test(path))) {
      expect([...words].length, `${path}: ${words}`).toBeLessThanOrEqual(isChinese(locale) ? 60 : 150);
    }
  });

  test('never vouches for the page, never claims to be the carrier, names no sum', () => {
    for (const [path, words] of all) {
      expect(words, path).not.toMatch(
        /\b(safe|secure|verified|trusted|guaranteed?|seguro|segura|verificad[oa]|garantizad[oa])\b/i,
      );
      expect(words, path).not.toMatch(/安全|可信|已验证|已驗證|保证|保證/);
      expect(words.replace(/非官方|no oficial|unofficial/g, ''), path).not.toMatch(/官方|\boficial\b|\bofficial\b/i);
      expect(words, path).not.toMatch(/[$¥€]|PayPal/i);
    }
  });

  test('uses the agreed words', () => {
    for (const [path, words] of all) {
      expect(words, path).not.toMatch(/您|充电|更新|客人|别针|计划|骗子|rellen|usted\b/i);
    }
  });
});
