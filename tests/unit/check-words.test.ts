import { describe, expect, test } from 'vitest';
import { LINKS } from '../../carriers/t-mobile/links.ts';
import { loadCheckTexts } from '../../locales/check.ts';
import { check as en } from '../../locales/en/check.ts';
import { LOCALES } from '../../locales/locale.ts';
import { MENU_TITLES } from '../../locales/menu.ts';

type Leaf = readonly [path: string, words: string];

const leaves = (value: unknown, path = ''): Leaf[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));

const places = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort();
const english = new Map(leaves(en));

describe.each(LOCALES)('the checker’s words in %s', async (locale) => {
  const all = [...leaves(await loadCheckTexts(locale)), ['menu', MENU_TITLES[locale]] as const];
  const faulty = (wrong: RegExp) => all.filter(([, words]) => wrong.test(words));

  test('are all there, with the same places to fill', () => {
    for (const [path, words] of all) {
      expect(words.trim(), path).toBe(words);
      expect(words, path).not.toBe('');
      if (path !== 'menu') expect(places(words), path).toEqual(places(english.get(path) ?? ''));
    }
    expect(all.flatMap(([, words]) => places(words)).filter((name) => name.slice(1, -1) in LINKS)).toHaveLength(1);
  });

  test('vouch for nothing, name no sum and claim nothing for us', () => {
    expect(faulty(/\b(?:safe|secure|verified|guarantee|legit|seguro|segura|verificad|garantiz)/i)).toEqual([]);
    expect(faulty(/安全|可信|已验证|已驗證|放心|保证|保證/)).toEqual([]);
    expect(faulty(/[$¥€]/)).toEqual([]);
    expect(MENU_TITLES[locale]).not.toMatch(/t-mobile/i);
  });

  test('call nobody a crook', () => {
    expect(faulty(/\b(?:scammer|crook|thief|criminal|estafador|ladr[oó]n)|骗子|騙子|小偷/i)).toEqual([]);
  });

  test('keep to the words and signs of the language', () => {
    const never = {
      'zh-CN': /您|[「」]|充电|计划|客人|[這個帳號碼儲續約額嗎點頁們還沒電話]/,
      'zh-TW': /您|[“”]|充電|客人|[这个帐号码储续约额吗点页们还没电话]/,
      en: /[“”]\S*["']|['"]|refil\b|\bkindly\b/i,
      es: /\busted|\bvosotros|[«»]|rellenar/i,
    };
    expect(faulty(never[locale])).toEqual([]);
  });
});
