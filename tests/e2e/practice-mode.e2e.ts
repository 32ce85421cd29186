import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { PAGE_TEXTS } from '../../locales/page.ts';
import type { TestBrowser } from './harness/index.ts';
import { look, openOurShadow } from './helpers/our-ui.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

/** What a person does on each drawn page, and which words of ours stand there. */
const WALK = [
  { heading: 'Refill your prepaid account', step: 1, pins: 3, fill: true },
  { heading: 'Choose an amount', step: 2, pins: 2, pick: 'amount' },
  { heading: 'Payment method', step: 3, pins: 4, pick: 'method' },
  { heading: 'Review your payment', step: 4, pins: 2 },
  { heading: 'Thank you! Your payment was successful', step: 5, pins: 2 },
] as const;

async function lookInside(page: Page) {
  await openOurShadow(page);
  return look(page);
}

/** What is kept, but for the words for pages, which follow the language on their own. */
async function kept({ backstage }: TestBrowser) {
  const { 'page-words': _, ...rest } = await backstage.stored();
  return rest;
}

describe(`practice, in ${kind}`, () => {
  const browser = useBrowser();

  it('walks all five steps with the real hints, and leaves no trace', async () => {
    await browser().backstage.store({ language: { version: 1, data: 'zh-TW' } });
    const before = await kept(browser());
    const page = await browser().openExtensionPage('practice.html');
    const words = PAGE_TEXTS['zh-TW'];
    for (const { heading, step, pins, ...does } of WALK) {
      await soon(() => page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(heading);
      await soon(async () => (await lookInside(page)).said).toContain(
        words.step.replace('{n}', `${step}`).split('{')[0],
      );
      await soon(async () => (await lookInside(page)).pins.length).toBe(pins);
      if ('fill' in does) {
        await page.$$eval(
          'input[type=tel]',
          (all) => all.map((one) => Object.assign(one, { value: '5550100123' })).length,
        );
      }
      if ('pick' in does) await page.$eval(`input[name=${does.pick}]`, (one) => (one as HTMLElement).click());
      await page.$eval('#view button, #view a', (one) => (one as HTMLElement).click());
    }
    await soon(() => page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Payment history');
    await soon(async () => (await lookInside(page)).pins.length).toBe(1);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-TW');
    await page.close();
    expect(await kept(browser())).toEqual(before);
  });

  it('has no field a person could type a secret into', async () => {
    const page = await browser().openExtensionPage('practice.html');
    const fields = await page.$$eval('template', (all) =>
      all.flatMap((one) =>
        [...(one as HTMLTemplateElement).content.querySelectorAll('input')].map(({ type, disabled }) =>
          disabled ? 'disabled' : type,
        ),
      ),
    );
    expect([...new Set(fields)].sort()).toEqual(['checkbox', 'disabled', 'radio', 'tel']);
    await page.close();
  });
});
