import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINKS } from '../../carriers/t-mobile/links.ts';
import * as outline from '../../components/guide/outline.ts';
import { guide as en } from '../../locales/en/guide.ts';
import { loadFullTexts } from '../../locales/full.ts';
import { loadFullGuide } from '../../locales/full-guide.ts';
import { loadGlossary } from '../../locales/glossary.ts';
import { loadGuide, type Sentence } from '../../locales/guide.ts';
import { LOCALES } from '../../locales/locale.ts';
import { loadPopup } from '../../locales/popup.ts';
import { WELCOME } from '../../locales/welcome.ts';
import { loadWhichSim } from '../../locales/which-sim.ts';

const SENTENCES = Object.keys(en.say) as Sentence[];

/** Every text of an object, by its dotted name. */
function texts(value: unknown, name = ''): [string, string][] {
  if (typeof value === 'string') return [[name, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, name ? `${name}.${key}` : key));
}

const links = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name.replace(/Es$/, '')).sort();
const labels = (text: string) => [...text.matchAll(/\[\[(.+?)\]\]/g)].map(([, label]) => label);

describe('the outline', () => {
  it('uses every sentence, so that nothing is written for nobody', () => {
    const used = JSON.stringify(outline);
    expect(SENTENCES.filter((sentence) => !used.includes(`"say":"${sentence}"`))).toEqual([]);
  });
});

describe.each(LOCALES)('the guide in %s', async (locale) => {
  const [guide, popup] = await Promise.all([loadGuide(locale), loadPopup(locale)]);
  const around = {
    full: await loadFullTexts(locale),
    'full-guide': await loadFullGuide(locale),
    glossary: await loadGlossary(locale),
    'which-sim': await loadWhichSim(locale),
    welcome: WELCOME[locale],
  };
  const all = [...texts(guide, 'guide'), ...texts(popup, 'popup'), ...texts(around)];

  it('leaves nothing empty', () => {
    expect(all.filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
  });

  it.each(SENTENCES)('%s links as the English does and keeps the carrier’s own words', (sentence) => {
    expect(links(guide.say[sentence])).toEqual(links(en.say[sentence]));
    for (const link of guide.say[sentence].matchAll(/\{(\w+)\}/g)) expect(LINKS).toHaveProperty(link[1] ?? '');
    expect(labels(guide.say[sentence])).toEqual(expect.arrayContaining(labels(en.say[sentence])));
  });

  it('sets the meaning beside each of the carrier’s words', () => {
    if (locale === 'en') return;
    const bare = SENTENCES.flatMap((sentence) =>
      [...guide.say[sentence].matchAll(/(.?)\[\[(.+?)\]\](.{0,2})/g)]
        .filter(([, before = '', label, after = '']) => label !== 'U.S. Pass' && !/[（(]/.test(before + after))
        .map(([, , label]) => `${sentence}: ${label}`),
    );
    // In Spanish "PIN" is a Spanish word too.
    expect(bare.filter((line) => !(locale === 'es' && line.endsWith(': PIN')))).toEqual([]);
  });

  it('names no price, no days of grace, no wallet and no ten minutes', () => {
    const priced = all.filter(([, text]) => /\$\s?\d/.test(text)).map(([name]) => name);
    expect(priced).toEqual(['guide.say.guestLimits']);
    const promised =
      /paypal|venmo|apple pay|google pay|(?:10|ten|diez|十)\s?(?:minutes|minutos|分钟|分鐘)|(?:grace|gracia|宽限|寬限).{0,20}\d|\d.{0,20}(?:grace|gracia|宽限|寬限)/i;
    expect(all.filter(([, text]) => promised.test(text))).toEqual([]);
  });

  it('claims nothing for itself: not official, not safe, not verified', () => {
    const own = [popup.name, popup.tagline, popup.footer.unofficial, popup.footer.privacy].join(' ');
    expect(own.replace(/unofficial|no oficial|非官方/gi, '')).not.toMatch(/official|oficial|官方/i);
    const promise = /\bsafe|verified|guarantee|seguro|segura|verificad|garantiz|安全|已验证|已驗證|保证能|保證能/i;
    expect(all.filter(([, text]) => promise.test(text))).toEqual([]);
  });

  it('keeps to the words and signs of its language', () => {
    const plain = all.map(([name, text]) => [name, text.replace(/\[\[|\]\]/g, '').replace(/\{\w+\}/g, 'x')] as const);
    const never: Record<typeof locale, RegExp> = {
      'zh-CN': /您|[「」]|充电|计划|客人|骗子|裡|儲/,
      'zh-TW': /您|[“”]|充電|客人|骗|账|里(?!$)|门/,
      en: /[“”]\S*["']|\bkindly\b|refil\b/i,
      es: /\busted|\bvosotros|[«»]|rellenar/i,
    };
    expect(plain.filter(([, text]) => never[locale].test(text))).toEqual([]);
  });
});

describe.each(['en', 'zh_CN', 'zh_TW', 'es'])('the store texts in %s', (folder) => {
  const url = new URL(`../../public/_locales/${folder}/messages.json`, import.meta.url);
  const { name, description } = JSON.parse(readFileSync(url, 'utf8')) as Record<string, { message: string }>;

  it('fit the stores and claim nothing', () => {
    expect(name?.message.length).toBeLessThanOrEqual(45);
    expect(description?.message.length).toBeLessThanOrEqual(132);
    expect(name?.message).not.toMatch(/t-?mobile|official|oficial|官方/i);
    expect(description?.message).toMatch(/unofficial|no oficial|非官方/i);
  });
});
