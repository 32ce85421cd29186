import { beforeEach, describe, expect, it } from 'vitest';
import { PAGE_TEXTS } from '../../locales/page.ts';
import { violations } from './helpers/axe.ts';
import { look, press } from './helpers/our-ui.ts';
import { openPractice } from './helpers/practice.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

const OURS = 'refill-beacon';
const words = PAGE_TEXTS.en;

describe.each(['light', 'dark'] as const)(`WCAG 2.2 AA in %s colours, in ${kind}`, (colorScheme) => {
  const browser = useBrowser({ colorScheme });
  beforeEach(() => browser().backstage.store({ language: { version: 1, data: 'en' } }));

  it('the panel: open, its menu, the facts about sellers, made small', async () => {
    const page = await openPractice(browser(), 'account-home-prepaid');
    await soon(async () => (await look(page)).buttons).toContain(words.why);
    expect(await violations(page, OURS)).toEqual([]);
    await press(page, words.why);
    expect(await violations(page, OURS)).toEqual([]);
    await press(page, words.close);
    expect(await violations(page, OURS)).toEqual([]);
    await press(page, words.minimise);
    await soon(async () => (await look(page)).panel).toBe('');
    expect(await violations(page, OURS)).toEqual([]);
    await page.close();
  });

  it('the panel on a narrow page, in Chinese, with a message of the page', async () => {
    await browser().backstage.store({ language: { version: 1, data: 'zh-CN' } });
    const page = await openPractice(browser(), 'one-time-payment-done');
    await page.setViewport({ width: 320, height: 640 });
    await soon(async () => (await look(page)).panel).toContain(PAGE_TEXTS['zh-CN'].states.done.title);
    expect(await violations(page, OURS)).toEqual([]);
    await page.close();
  });

  it.each(['en', 'zh-CN'])('the whole popup in %s, over a page and alone, every part open', async (locale) => {
    await browser().backstage.store({ language: { version: 1, data: locale } });
    const page = await openPractice(browser(), 'payment-declined');
    const popup = await browser().openPopup(page);
    await popup.waitForSelector('[role="status"] .lead');
    await popup.waitForSelector('[role="tab"]');
    expect(await violations(popup)).toEqual([]);
    for (const tab of await popup.$$('[role="tab"]')) {
      await tab.evaluate((one) => (one as HTMLElement).click());
      await popup.$$eval('details', (all) => all.map((one) => Object.assign(one, { open: true })).length);
      expect(await violations(popup)).toEqual([]);
    }
    await popup.close();
    await page.close();
  });

  it('the check itself finds what is wrong', async () => {
    const page = await openPractice(browser(), 'account-home-prepaid');
    await soon(async () => (await look(page)).panel).toBeTruthy();
    await page.evaluate(() => {
      // Beside the panel, which is drawn anew when the seller line arrives.
      const ours = document.querySelector('refill-beacon')?.shadowRoot;
      ours?.append(Object.assign(document.createElement('img'), { src: 'data:,' }));
    });
    expect(await violations(page, OURS)).toEqual([expect.stringContaining('image-alt')]);
    await page.close();
  });
});
