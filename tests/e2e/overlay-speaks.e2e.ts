import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { popup as popupWords } from '../../locales/en/popup.ts';
import type { Locale } from '../../locales/locale.ts';
import { PAGE_TEXTS } from '../../locales/page.ts';
import { answer } from '../pages/index.ts';
import { perform } from './harness/index.ts';
import { look, press } from './helpers/our-ui.ts';
import { clickIn } from './helpers/popup.ts';
import { openPractice, practicePage } from './helpers/practice.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

const words = PAGE_TEXTS.en;

describe(`what the page says is spoken to first, in ${kind}`, () => {
  const browser = useBrowser();

  describe.each(['en', 'zh-CN'] as const)('in %s', (locale) => {
    beforeEach(() => browser().backstage.store({ language: { version: 1, data: locale } }));

    it.each([
      ['guest-refill-tourist', 'tourist-plan-refused'],
      ['payment-declined', 'declined'],
      ['guest-refill-invalid', 'number-invalid'],
      ['one-time-payment-done', 'done'],
    ] as const)('%s', async (id, state) => {
      const { states, region } = PAGE_TEXTS[locale];
      const page = await openPractice(browser(), id);
      const spoken = `${states[state].title} ${states[state].way}`;
      await soon(async () => (await look(page)).panel).toContain(spoken);
      const { lang, said, pins } = await look(page);
      expect(lang).toBe(locale);
      expect(said).toContain(states[state].title);
      expect(await regionName(page)).toBe(region);
      if (state === 'tourist-plan-refused') expect(pins).toEqual([]);
      await page.close();
    });
  });

  it('the way out of a refused Tourist plan is the store', async () => {
    await browser().backstage.store({ language: { version: 1, data: 'en' } });
    const page = await openPractice(browser(), 'guest-refill-tourist');
    await soon(async () => (await look(page)).buttons).toContainEqual(expect.stringMatching(/stores/));
    await page.close();
  });
});

describe(`the warning about sellers, in ${kind}`, () => {
  const browser = useBrowser();

  it('is one line at the start, unfolds once where money moves, and is one line after that', async () => {
    const page = await browser().openPage(practicePage('journey-identify').url, answer);
    await browser().waitForStatus(page, (status) => status.sellerWarning === 'line');
    await perform(page, practicePage('journey-choose').actions?.slice(1) ?? []);
    await browser().waitForStatus(page, (status) => status.page === 'amount' && status.sellerWarning === 'none');
    await perform(page, [{ click: '[data-truth="continue"]' }]);
    await browser().waitForStatus(page, (status) => status.page === 'payment');
    await expectWarning(page, 'expanded');
    await press(page, words.less);
    await expectWarning(page, 'line');
    await press(page, words.why);
    await expectWarning(page, 'expanded');
    await page.goto(practicePage('payment-declined').url);
    await browser().waitForStatus(page, (status) => status.sellerWarning === 'line');
    await expectWarning(page, 'line');
    await page.close();
  });
});

type Away = { kind: string; until?: number } | null;

describe(`the panel obeys, in ${kind}`, () => {
  const browser = useBrowser();
  beforeEach(() => browser().backstage.store({ dismissal: { version: 1, data: null } }));

  it('sent away, the hints are away here and on the next page, until the popup brings them back', async () => {
    const page = await openPractice(browser(), 'account-home-prepaid');
    const popup = await browser().openPopup(page);
    for (const [kind, lasts] of [
      ['not-now', 30 * 60_000],
      ['week', 7 * 24 * 3_600_000],
      ['never', null],
    ] as const) {
      await page.bringToFront();
      await soon(async () => (await look(page)).buttons).toContain(words.close);
      await press(page, words.close);
      await press(page, words.dismiss[kind]);
      await soon(async () => (await look(page)).hosts).toBe(0);
      const away = async () => {
        const { dismissal } = (await browser().backstage.stored()) as { dismissal: { data: Away } };
        return dismissal.data;
      };
      // The hints are gone before that is stored.
      await soon(async () => (await away())?.kind).toBe(kind);
      const until = (await away())?.until;
      if (lasts) expect(Math.abs(Number(until) - Date.now() - lasts)).toBeLessThan(30_000);
      else expect(until).toBeUndefined();

      await page.goto(practicePage('one-time-payment').url);
      const gone = { page: 'payment', panel: 'hidden', sellerWarning: 'none' };
      expect(await browser().waitForStatus(page)).toMatchObject(gone);
      expect((await look(page)).hosts).toBe(0);
      await clickIn(popup, popupWords.actions.undo);
      await page.bringToFront();
      await soon(async () => (await look(page)).panel).toContain(words.hints.payment);
    }
    await popup.close();
    await page.close();
  });

  it('gives way to a cookie banner, and is back when that is answered', async () => {
    const page = await openPractice(browser(), 'journey-identify');
    await soon(async () => (await look(page)).buttons).toEqual([expect.stringContaining(words.open)]);
    await page.click('#onetrust-accept-btn-handler');
    await soon(async () => (await look(page)).panel).toContain(words.hints['guest-refill']);
    await page.close();
  });

  it('made small and opened again, it keeps the keyboard', async () => {
    const page = await openPractice(browser(), 'account-home-prepaid');
    await soon(async () => (await look(page)).buttons).toContain(words.minimise);
    await press(page, words.minimise);
    const { panel, buttons } = await look(page);
    expect(panel).toBe('');
    expect(buttons).toEqual([expect.stringContaining(words.open)]);
    expect(await focusedName(page)).toContain(words.open);
    await page.keyboard.press('Enter');
    expect((await look(page)).panel).toContain(words.hints['account-home']);
    expect(await focusedName(page)).toBe(words.minimise);
    await page.close();
  });

  it('everything goes by keyboard alone', async () => {
    const page = await openPractice(browser(), 'account-home-prepaid');
    await soon(async () => (await look(page)).buttons).toContain(words.close);
    await tabTo(page, words.close);
    await page.keyboard.press('Enter');
    await soon(() => focusedName(page)).toBe(words.dismiss['not-now']);
    await page.keyboard.press('Escape');
    await soon(() => focusedName(page)).toBe(words.close);
    await tabTo(page, words.showMe);
    await page.keyboard.press('Enter');
    expect((await look(page)).said).toContain('Button Add to Balance');
    await tabTo(page, words.why);
    await page.keyboard.press(' ');
    await expectWarning(page, 'expanded');
    expect(await focusedName(page)).toBe(words.less);
    await page.close();
  });

  it('speaks the language of the setting at once, each word of the page in its own', async () => {
    const page = await openPractice(browser(), 'account-home-prepaid');
    for (const locale of ['zh-TW', 'es', 'en', 'zh-CN'] satisfies Locale[]) {
      await browser().backstage.store({ language: { version: 1, data: locale } });
      await soon(async () => (await look(page)).panel).toContain(PAGE_TEXTS[locale].hints['account-home']);
      expect((await look(page)).lang).toBe(locale);
      expect((await look(page)).panel).toContain('Add to Balance');
    }
    await page.close();
  });
});

async function expectWarning(page: Page, view: 'line' | 'expanded'): Promise<void> {
  const [first = ''] = words.sellerFacts;
  await soon(async () => (await look(page)).panel).toContain(words.sellers);
  await soon(async () => (await look(page)).panel.includes(first)).toBe(view === 'expanded');
}

const regionName = (page: Page) =>
  page.evaluate(() =>
    document.querySelector('refill-beacon')?.shadowRoot?.querySelector('[role="region"]')?.getAttribute('aria-label'),
  );

/** The name of the button of ours that has the keyboard; `null` when none has. */
const focusedName = (page: Page) =>
  page.evaluate(() => {
    const focused = document.querySelector('refill-beacon')?.shadowRoot?.activeElement;
    return focused ? (focused.getAttribute('aria-label') ?? focused.textContent) : null;
  });

/** Goes backwards from the end of the page: our buttons are its last. @throws when the button is not reached. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focusedName(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`“${name}” is not reached with the keyboard.`);
}
