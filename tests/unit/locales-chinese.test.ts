import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALE_NAMES } from '../../locales/locale.ts';
import { MENU_TITLES } from '../../locales/menu.ts';
import { REMINDER_TEXTS } from '../../locales/reminder.ts';
import { ROOT } from '../../scripts/tool.ts';

type Chinese = 'zh-CN' | 'zh-TW';
type Text = readonly [where: string, words: string];

/** What is written wrongly though each of its characters is right: another region's word, or a second word for one thing. */
const NEVER: Record<Chinese, Record<string, RegExp>> = {
  'zh-CN': {
    'a word of Taiwan':
      /帐|软体|萤幕|资讯|简讯|讯息|储值|门号|登入|网路|列印|预设|透过|视窗|连结|选单|复原|电信商|回报|(?<!临时)载入/,
    'a polite distance': /您|阁下|敬请/,
    'a plan for visitors is 旅游套餐': /游客|旅客/,
    'a private window is 无痕窗口': /隐私窗口|隐身窗口|私密窗口/,
    'an address on the web is 网址': /(?<!邮箱)地址(?!栏)/,
    'to load again is 重新加载': /刷新/,
    'a hotspot is 随身 Wi-Fi': /热点/,
    'an unofficial seller is 非官方卖家': /非正规|非法卖家|骗子/,
    // Whoever reads this lives in the US: abroad to one is home to the other.
    'abroad is told from the US: 不在美国': /国外|出国|境外/,
  },
  'zh-TW': {
    'a word of the mainland':
      /賬|視頻|軟件|屏幕|短信|網絡|信息|默認|激活|打印|二維碼|鼠標|文件|程序|運營商|套餐|充值|登錄|支持|搜索|粘貼|郵箱|截屏|保存|導入|導出|刷新|反饋|用戶名|服務器|數據|點擊|管用|拿不準/,
    'a polite distance': /您|閣下|敬請/,
    'a plan for visitors is 旅遊方案': /遊客|旅客/,
    'a private window is 無痕視窗': /隱私視窗|私密視窗/,
    'the carrier is 電信商': /電信公司|電信業者/,
    'to load again is 重新載入': /重新整理/,
    'a hotspot is 行動分享器': /熱點/,
    'a shop one knows is 知名商店': /有名(?:的|商|店)|正規/,
    'the proof is 確認編號': /確認號碼|確認碼/,
    'the day is 續約日': /儲值日/,
    'an unofficial seller is 非官方賣家': /非正規|騙子/,
    'abroad is told from the US: 不在美國': /國外|出國|境外/,
  },
};

/** How both are set. */
const SETTING: Record<string, RegExp> = {
  'no space between Han and Latin': /\p{Script=Han}[A-Za-z0-9$#*@]|[A-Za-z0-9$#*@%]\p{Script=Han}/u,
  'a half-width sign beside Han': /\p{Script=Han} ?[,;:?!()"']|[,;:?!()"'] ?\p{Script=Han}|\p{Script=Han}\.(?!\p{L})/u,
  'a space beside a full-width sign':
    /[\p{Script=Han}\w] [，。：；？！、（）「」“”]|[，。：；？！、（）「」“”] [\p{Script=Han}\w]/u,
  'a sign twice': /[，。：；、]{2}|[，：；、][。？！]/,
};

const QUOTES: Record<Chinese, RegExp> = { 'zh-CN': /[「」『』]/, 'zh-TW': /[“”‘’]/ };

/** In Markdown, bold that ends in a full-width sign before a letter stays open: the stars are shown. */
const BROKEN_BOLD = /\*\*[^*]+\p{P}\*\*[\p{L}\p{N}]/u;

/**
 * GB 2312 was made for simplified characters, Big5 for traditional ones: what only the other one has is in the wrong script.
 * @param rows the lead bytes of its rows of characters, first and last.
 */
function charactersOf(encoding: 'gbk' | 'big5', rows: readonly (readonly [number, number])[]): Set<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (const [first, last] of rows) {
    for (let lead = first; lead <= last; lead++) {
      // GBK has characters of its own below 0xA1, the traditional ones.
      for (let trail = encoding === 'gbk' ? 0xa1 : 0x40; trail <= 0xfe; trail++)
        found.add(decoder.decode(Uint8Array.of(lead, trail)));
    }
  }
  return found;
}

const SCRIPT: Record<Chinese, ReadonlySet<string>> = {
  'zh-CN': charactersOf('gbk', [[0xb0, 0xf7]]),
  'zh-TW': charactersOf('big5', [
    [0xa4, 0xc6],
    [0xc9, 0xf9],
  ]),
};

function leaves(value: unknown, path: string): Text[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

const read = (...path: string[]) => readFile(join(ROOT, ...path), 'utf8');
const json = async (...path: string[]): Promise<unknown> => JSON.parse(await read(...path));
const lines = (file: string, text: string): Text[] => text.split('\n').map((line, at) => [`${file}:${at + 1}`, line]);

/** The texts that the product shows in one Chinese: its own and those of the stores. */
async function shown(locale: Chinese): Promise<Text[]> {
  const folder = join(ROOT, 'locales', locale);
  const files = await readdir(folder);
  const modules = await Promise.all(
    files.map(async (file) => leaves(await import(/* @vite-ignore */ join(folder, file)), file.replace('.ts', ''))),
  );
  return [
    ...modules.flat(),
    ...leaves(MENU_TITLES[locale], 'menu'),
    ...leaves(REMINDER_TEXTS[locale], 'reminder'),
    ...leaves(await json('public', '_locales', locale.replace('-', '_'), 'messages.json'), 'manifest'),
    ...leaves(await json('store', `${locale}.json`), 'store'),
  ];
}

/** The documents in one Chinese. */
async function documents(locale: Chinese): Promise<Text[]> {
  const privacy = (await read('PRIVACY.md')).split(/^(?=# )/m);
  const heading = locale === 'zh-CN' ? '# 隐私' : '# 隱私';
  const own = lines(`PRIVACY.md ${heading}`, privacy.find((part) => part.startsWith(heading)) ?? '');
  return locale === 'zh-CN' ? [...own, ...lines('README.zh-CN.md', await read('README.zh-CN.md'))] : own;
}

/** Stands for what is filled in, or is not Chinese prose: neither letter nor sign, so that it breaks no rule. */
const PLACE = '◻';

/** Words in Chinese alone: without the names of languages, code, and the addresses of links and pictures. */
function prose(text: string): string {
  return Object.values(LOCALE_NAMES)
    .reduce((rest, name) => rest.replaceAll(name, PLACE), text)
    .replace(/\[\[(.+?)\]\]/g, '$1')
    .replace(/\{\w+\}/g, PLACE)
    .replace(/`[^`]+`|\]\([^)]+\)|<[^>]+>|\*\*|^\*/g, PLACE);
}

describe.each(['zh-CN', 'zh-TW'] as const)('Chinese as it is written, %s', async (locale) => {
  const all = [...(await shown(locale)), ...(await documents(locale))];
  const faulty = (wrong: RegExp, texts = all) => texts.filter(([, words]) => wrong.test(prose(words)));

  it('is all there', () => {
    expect(all.length).toBeGreaterThan(900);
  });

  it('has no character of the other script', () => {
    const foreign = all.flatMap(([where, words]) =>
      (prose(words).match(/\p{Script=Han}/gu) ?? [])
        .filter((sign) => !SCRIPT[locale].has(sign))
        .map((sign) => where + sign),
    );
    expect(foreign).toEqual([]);
  });

  it.each(Object.entries(NEVER[locale]))('%s', (_, wrong) => expect(faulty(wrong)).toEqual([]));

  it('has quotation marks of its own', () => {
    expect(faulty(QUOTES[locale])).toEqual([]);
  });

  it.each(Object.entries(SETTING))('has nowhere %s', (_, wrong) => {
    expect(faulty(wrong)).toEqual([]);
  });

  it('closes what is bold in a document', () => {
    expect(all.filter(([, words]) => BROKEN_BOLD.test(words))).toEqual([]);
  });
});
