import { describe, expect, it } from 'vitest';
import { loadDateTexts } from '../../locales/dates.ts';
import { dates as english } from '../../locales/en/dates.ts';
import { LOCALES } from '../../locales/locale.ts';
import { daysInWords, REMINDER_TEXTS } from '../../locales/reminder.ts';
import { dateInWords } from '../../renewals/date-in-words.ts';
import { draftFromPage } from '../../renewals/draft.ts';

const TODAY = '2026-11-24';

describe('a day in a page’s words', () => {
  it.each([
    ['Your plan renews on December 3, 2026', '2026-12-03'],
    ['Renews on Dec 3, 2026', '2026-12-03'],
    ['Renews Dec. 3', '2026-12-03'],
    ['Renewal date: Thursday, December 3rd, 2026', '2026-12-03'],
    ['Renews January 5', '2027-01-05'],
    ['Renewal date 12/03/2026', '2026-12-03'],
    ['Next renewal: 12/3/26', '2026-12-03'],
    ['Renews 1/5', '2027-01-05'],
    ['Renewal date: 2026-12-03', '2026-12-03'],
    ['Your plan expires on 3 December 2026', '2026-12-03'],
    ['Your plan expired on Nov 20', '2026-11-20'],
    ['Renewal amount $40.00 due by Dec 3, 2026', '2026-12-03'],
    ['Last payment Nov 3, 2026. Renews on Dec 3, 2026', '2026-12-03'],
    ['Renews on December 3, 2026 (December 3, 2026)', '2026-12-03'],
    ['Tu plan se renueva el 3 de diciembre de 2026', '2026-12-03'],
    ['Se renueva el 3 de diciembre', '2026-12-03'],
    ['Fecha de renovación: 3 dic. 2026', '2026-12-03'],
    ['Fecha de renovación: 15 de enero del 2027', '2027-01-15'],
    ['Se renueva el 25/12/2026', '2026-12-25'],
    ['Se renueva el 12/25/2026', '2026-12-25'],
    ['您的套餐将于2026年12月3日续订', '2026-12-03'],
    ['续费日期：2026 年 12 月 3 日', '2026-12-03'],
    ['您的方案將於 12月3日 續約', '2026-12-03'],
    ['Renews on Feb 29, 2028', '2028-02-29'],
  ])('“%s” is %s', (line, day) => {
    expect(dateInWords(line, TODAY)).toBe(day);
  });

  it.each([
    ['Your plan renews soon'],
    ['Renews on February 30, 2027'],
    ['Renews on 13/13/2026'],
    ['Se renueva el 03/12/2026'],
    ['Offers: December 3, 2026 and December 9, 2026'],
    ['You may renew 5 lines'],
    ['Call 611 or 1-800-937-8997 to renew'],
    ['Renewal amount $40.00'],
    ['Version 2026.13.45 renews'],
    [''],
  ])('“%s” is no clear day', (line) => {
    expect(dateInWords(line, TODAY)).toBeNull();
  });

  it('comes from the carrier’s own pages only, and never too long', () => {
    const hosts = ['www.t-mobile.com'];
    const proof = { host: 'www.t-mobile.com', lines: ['Renews on', 'December 3, 2026'] };
    expect(draftFromPage(proof, hosts, TODAY)).toEqual({
      host: 'www.t-mobile.com',
      said: 'Renews on December 3, 2026',
      date: '2026-12-03',
    });
    expect(draftFromPage({ ...proof, host: 'example.com' }, hosts, TODAY)).toBeNull();
    for (const junk of [null, 1, {}, { host: 'www.t-mobile.com' }, { host: 'www.t-mobile.com', lines: 'x' }])
      expect(draftFromPage(junk, hosts, TODAY)).toBeNull();
    expect(draftFromPage({ ...proof, lines: ['x'.repeat(9000)] }, hosts, TODAY)?.said).toHaveLength(300);
  });
});

type Leaf = readonly [path: string, words: string];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const places = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort();
const originals = new Map(leaves({ dates: english, reminder: REMINDER_TEXTS.en }));

describe.each(LOCALES)('the words about dates, %s', async (locale) => {
  const all = leaves({ dates: await loadDateTexts(locale), reminder: REMINDER_TEXTS[locale] });

  it('are all there, and fill the same places', () => {
    expect(all.map(([path]) => path).sort()).toEqual([...originals.keys()].sort());
    for (const [path, words] of all) {
      expect(words.trim(), path).not.toBe('');
      expect(places(words), path).toEqual(places(originals.get(path) ?? ''));
    }
  });

  it('vouch for nothing, claim nothing, and use the agreed words', () => {
    for (const [path, words] of all) {
      expect(words, path).not.toMatch(/\b(safe|secure|verified|trusted|guarantee|official|seguro|oficial|garantiza)/i);
      expect(words, path).not.toMatch(/安全|可信|保证|保證|官方|您|充电|更新|客人|计划|rellen|usted\b/i);
    }
  });

  it('say how far a day is', () => {
    const said = [-3, -1, 0, 1, 5].map((days) => daysInWords(days, REMINDER_TEXTS[locale]));
    expect(new Set(said).size).toBe(5);
    expect(said.join(' ')).toMatch(/3.*5/);
  });
});
