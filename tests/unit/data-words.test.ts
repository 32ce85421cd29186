import { describe, expect, it } from 'vitest';
import { loadDataTexts } from '../../locales/data.ts';
import { data as english } from '../../locales/en/data.ts';
import { receipts as englishReceipts } from '../../locales/en/receipts.ts';
import { LOCALES } from '../../locales/locale.ts';
import { loadReceiptTexts } from '../../locales/receipts.ts';

type Leaf = readonly [path: string, words: string];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const places = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort();
const originals = new Map(leaves({ receipts: englishReceipts, data: english }));

describe.each(LOCALES)('the words about receipts and data, %s', async (locale) => {
  const all = leaves({ receipts: await loadReceiptTexts(locale), data: await loadDataTexts(locale) });

  it('fill the same places', () => {
    for (const [path, words] of all) expect(places(words), path).toEqual(places(originals.get(path) ?? ''));
  });

  it('vouch for nothing, claim nothing, and use the agreed words', () => {
    for (const [path, words] of all) {
      expect(words, path).not.toMatch(/\b(safe|secure|verified|trusted|guarantee|official|seguro|oficial|garantiza)/i);
      expect(words, path).not.toMatch(/安全|可信|保证|保證|官方|您|充电|更新|客人|计划|rellen|usted\b/i);
    }
  });
});
