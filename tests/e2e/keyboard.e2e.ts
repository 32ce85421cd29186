import { beforeEach, describe, expect, it } from 'vitest';
import { full } from '../../locales/en/full.ts';
import { openScreen, SCREENS } from '../screens/index.ts';
import { keyboardTroubles, tabTo } from './helpers/keyboard.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

/** A slice; tests/long/ goes through all of them. */
const SLICE = ['popup/check-seller', 'full/dates-new'];

describe(`with the keyboard alone, in ${kind}`, () => {
  const browser = useBrowser();
  beforeEach(() => browser().backstage.store({ language: { version: 1, data: 'en' } }));

  it.each(SCREENS.filter(({ id }) => SLICE.includes(id)))('$id: all is reached, and seen to be', async (screen) => {
    const { page, close } = await openScreen(browser(), screen, 'en');
    expect(await keyboardTroubles(page)).toEqual([]);
    await close();
  });

  it('the first key jumps over the navigation; every section is opened from it', async () => {
    const page = await browser().openExtensionPage('guide.html');
    await page.waitForSelector('main h2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    for (const [id, name] of Object.entries(full.nav).filter(([one]) => one !== 'report')) {
      await page.focus('.skip');
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await soon(() => page.evaluate(() => location.hash)).toBe(`#${id}`);
      await page.waitForSelector(`.sections [href="#${id}"][aria-current]`);
    }
    await page.close();
  });

  it('the three methods of the popup go by arrow keys, and the language by its first letters', async () => {
    const popup = await browser().openExtensionPage('popup.html');
    await popup.waitForSelector('[role="tab"]');
    const chosen = () => popup.$$eval('[role="tab"]', (tabs) => tabs.findIndex((tab) => tab.ariaSelected === 'true'));
    await popup.focus('[role="tab"][aria-selected="true"]');
    for (const [key, at] of [
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowRight', 0],
      ['End', 2],
      ['Home', 0],
    ] as const) {
      await popup.keyboard.press(key);
      await soon(chosen, key).toBe(at);
    }
    // Letters that come too slowly, as on a busy machine, are each a word of their own: then anew.
    await soon(async () => {
      await popup.focus('.language');
      await popup.keyboard.type('Esp');
      if (kind === 'firefox') await popup.keyboard.press('Enter');
      return popup.evaluate(() => document.documentElement.lang);
    }).toBe('es');
    await popup.close();
  });

  it('the whole practice refill', async () => {
    const page = await browser().openExtensionPage('practice.html');
    for (const heading of [
      'Choose an amount',
      'Payment method',
      'Review your payment',
      'Thank you! Your payment was successful',
    ]) {
      await page.waitForSelector('#view :is(button, a)');
      for (let presses = 0; presses < 40; presses++) {
        const at = await page.evaluate(() => {
          const one = document.activeElement;
          return one?.closest('#view') ? (one.getAttribute('type') ?? one.localName) : '';
        });
        if (at === 'tel') await page.keyboard.type('2025550142');
        if (at === 'radio') await page.keyboard.press(' ');
        if (at === 'submit' || at === 'button') break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await soon(() => page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(heading);
    }
    await page.close();
  });
});
