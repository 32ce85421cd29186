import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../components/full/drawings/Drawing.tsx';
import { PICTURES, PRACTICE_PICTURE } from '../../components/full/drawings/pictures.ts';
import { widthOf, wrap } from '../../components/full/drawings/wrap.ts';
import { ROADS, type Road, stepPlace } from '../../components/full/guide/places.ts';
import { loadFullGuide } from '../../locales/full-guide.ts';
import { loadGlossary } from '../../locales/glossary.ts';
import { loadGuide } from '../../locales/guide.ts';
import { LOCALES } from '../../locales/locale.ts';

const STEPS = (Object.keys(ROADS) as Road[]).flatMap((road) => ROADS[road].map(({ title }) => stepPlace(road, title)));

describe('pictures', async () => {
  const guide = JSON.stringify([await loadGuide('en'), await loadGlossary('en')]);
  const all = [...Object.values(PICTURES), PRACTICE_PICTURE];
  const partsOf = (pictures: typeof all) => pictures.flatMap((picture) => picture.parts);

  it('there is one for every step, and a step for every one', () => {
    expect(Object.keys(PICTURES).sort()).toEqual([...STEPS].sort());
    expect(new Set(STEPS).size).toBe(STEPS.length);
  });

  it('put no words on a control that the guide does not quote', () => {
    const words = new Set(
      partsOf(Object.values(PICTURES))
        .map(({ label }) => label)
        .filter((label) => /[a-z]{2}/i.test(label)),
    );
    words.delete('prepaid.t-mobile.com /direct-to-account');
    // The heading of the guest page: vocabulary of the recognition, not quoted by the guide.
    words.delete('Refill this account');
    expect([...words].filter((label) => !guide.includes(label))).toEqual([]);
  });

  it('of practice quotes its pages', async () => {
    const pages = await readFile('entrypoints/practice/index.html', 'utf8');
    expect(PRACTICE_PICTURE.parts.filter(({ label }) => !pages.includes(label))).toEqual([]);
  });

  it.each(LOCALES)('in %s say what each thing means, all of it used and short enough', async (locale) => {
    const { drawn } = await loadFullGuide(locale);
    const used = new Set(partsOf(all).map(({ meaning }) => meaning));
    expect(Object.keys(drawn).filter((meaning) => !used.has(meaning as keyof typeof drawn))).toEqual([]);
    for (const picture of all) {
      for (const { meant, lines } of arrange(picture, drawn).placed) {
        expect(meant.length, meant.join(' / ')).toBeLessThanOrEqual(3);
        expect(lines.length).toBeLessThanOrEqual(2);
      }
    }
  });
});

describe('wrap', () => {
  it('keeps Latin words whole and breaks Han between characters', () => {
    expect(wrap('pays the plan each time', 9)).toEqual(['pays the plan', 'each time']);
    expect(wrap('银行登记的账单邮编', 5)).toEqual(['银行登记的', '账单邮编']);
  });

  it('leaves no word alone where lines can be equal, and no punctuation at the start of one', () => {
    expect(wrap('同意并提交，只按一次', 9.5)).toEqual(['同意并提交，', '只按一次']);
    expect(wrap('续费金额：至少这么多', 9.5)).toEqual(['续费金额：', '至少这么多']);
    expect(wrap('余额、用量、续费日', 8.5)).toEqual(['余额、用量、', '续费日']);
  });

  it('loses nothing and exceeds the width only by a word that is longer itself', () => {
    const word = fc.stringMatching(/^[a-zé]{1,9}$/);
    const texts = fc.array(fc.oneof(word, fc.constantFrom('充值卡', '门店，', '（续费）')), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 16 }), (words, width) => {
        const text = words.join(' ');
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) {
          expect(widthOf(line) <= width || !/\s/.test(line)).toBe(true);
          expect(line).not.toMatch(/^[，。）：]/);
        }
      }),
    );
  });
});
