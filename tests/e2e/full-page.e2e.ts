import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { LOCALES } from '../../locales/locale.ts';
import { WELCOME } from '../../locales/welcome.ts';
import { fullGuide as chinese } from '../../locales/zh-CN/full-guide.ts';
import { violations } from './helpers/axe.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const address = (page: Page) => page.evaluate(() => location.hash);

/** Where an element stands: from the top of what can be seen of the page, under the header. */
const below = (page: Page, id: string) =>
  page.evaluate((name) => {
    const header = document.querySelector('.header')?.getBoundingClientRect();
    const top = document.getElementById(name)?.getBoundingClientRect().top ?? Number.NaN;
    return top - Math.max(0, header?.bottom ?? 0);
  }, id);

describe(`the full page in ${kind}`, () => {
  const browser = useBrowser();
  beforeEach(() => browser().backstage.store({ language: { version: 1, data: 'en' } }));

  async function open(hash: string, locale = 'en'): Promise<Page> {
    await browser().backstage.store({ language: { version: 1, data: locale } });
    const page = await browser().openExtensionPage(`guide.html#${hash}`);
    await page.waitForSelector('main h2');
    return page;
  }

  it('an address leads to its place: in view, focused, marked, also on the other road', async () => {
    const page = await open('account/pay');
    for (const place of ['account/pay', 'website/verify', 'trouble/declined', 'glossary/zip']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, place);
      await soon(() => focused(page), place).toBe(place);
      await soon(() => below(page, place)).toBeGreaterThanOrEqual(0);
      await soon(() => page.$$eval('.place-found', (all) => all.map(({ id }) => id))).toEqual([place]);
    }
    await page.close();
  });

  it('search with the keyboard alone: type, hear the count, go there, and come back to an empty box', async () => {
    const page = await open('guide', 'zh-CN');
    await page.focus('.search input');
    // Typed in one language, found in another.
    await page.keyboard.type('declined');
    await soon(() => page.$eval('.search [role="status"]', (count) => count.textContent)).toMatch(/^找到 \d+ 处$/);
    expect(await page.$$eval('.hits a', ([first]) => first?.textContent)).toContain('卡被拒了');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.place-found');
    expect(await focused(page)).toBe('trouble/declined');
    await page.focus('.search input');
    await page.keyboard.type('zzz');
    await soon(() => page.$eval('.search [role="status"]', (count) => count.textContent)).toBe(chinese.search.none);
    await page.keyboard.press('Escape');
    await soon(() => page.$eval('.search', (search) => search.querySelectorAll('.hits, mark').length)).toBe(0);
    expect(await page.$eval('.search input', (input) => (input as HTMLInputElement).value)).toBe('');
    await page.close();
  });

  it('which SIM: two answers with the arrow keys end at an address', async () => {
    const page = await open('which-sim');
    await page.focus('.tiles input');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.tiles-small');
    await page.focus('.tiles-small input');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
    await soon(() => page.$eval('[role="status"] .outcome a', (link) => (link as HTMLAnchorElement).host)).toBe(
      'www.metrobyt-mobile.com',
    );
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('no word of a drawing is cut and no page is wider than its screen, in any language', async () => {
    const page = await open('guide');
    for (const locale of LOCALES) {
      await page.select('.language', locale);
      await soon(() => page.evaluate(() => document.documentElement.lang)).toBe(locale);
      for (const width of [320, 1280]) {
        await page.setViewport({ width, height: 800 });
        const cut = await page.$$eval('.drawing svg', (pictures) =>
          pictures.flatMap((picture) => {
            const { width: room } = picture.viewBox.baseVal;
            return [...picture.querySelectorAll('text')]
              .filter((text) => text.getClientRects().length > 0)
              .filter((text) => {
                const [box, matrix] = [text.getBBox(), text.getCTM()];
                const scale = picture
                  .getCTM()
                  ?.inverse()
                  .multiply(matrix ?? new DOMMatrix());
                return (scale?.e ?? 0) + box.x + box.width > room;
              })
              .map((text) => text.textContent);
          }),
        );
        expect(cut, `${locale} ${width}`).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(wider, `${locale} ${width}`).toBe(false);
      }
    }
    await page.close();
  });

  it('WCAG 2.2 AA: the guide with results and an open source, in Chinese', async () => {
    const page = await open('guide', 'zh-CN');
    await page.type('.search input', '充值');
    await page.waitForSelector('.hits mark');
    await page.$eval('.step-card .mark', (mark) => (mark as HTMLElement).click());
    await page.waitForSelector('.sources');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('speaks another language at once and stays where it was', async () => {
    const page = await open('which-sim');
    await page.select('.language', 'es');
    await soon(() => page.title()).toContain('¿Qué SIM tengo?');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    expect(await address(page)).toBe('#which-sim');
    expect(await browser().backstage.stored()).toMatchObject({ language: { data: 'es' } });
    await page.close();
  });
});

describe(`the full page in dark colours, in ${kind}`, () => {
  const browser = useBrowser({ colorScheme: 'dark' });

  it('WCAG 2.2 AA: the guide in English', async () => {
    await browser().backstage.store({ language: { version: 1, data: 'en' } });
    const page = await browser().openExtensionPage('guide.html#trouble/expired');
    await soon(() => focused(page)).toBe('trouble/expired');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

describe(`the first opening of the popup in ${kind}`, () => {
  const browser = useBrowser();

  it('is greeted once, in the language chosen there', async () => {
    const popup = await browser().openExtensionPage('popup.html');
    await popup.waitForSelector('.welcome');
    expect(
      await popup.$$eval('.welcome a', (links) => links.map((link) => (link as HTMLAnchorElement).hash)),
    ).toContain('#which-sim');
    await popup.$$eval('.welcome input', ([first]) => (first as HTMLElement).click());
    await soon(() => popup.$eval('.welcome h2', (title) => title.textContent)).toBe(WELCOME['zh-CN'].heading);
    expect(await violations(popup)).toEqual([]);
    await popup.$eval('.welcome > .button', (done) => (done as HTMLElement).click());
    await soon(() => popup.$('.welcome')).toBeNull();
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await soon(() => browser().backstage.stored()).toMatchObject({
      welcomed: { data: true },
      language: { data: 'zh-CN' },
    });
    await popup.close();

    const again = await browser().openExtensionPage('popup.html');
    await again.waitForSelector('[role="tab"]');
    expect(await again.$('.welcome')).toBeNull();
    await again.close();
  });
});
