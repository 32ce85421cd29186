import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openScreen, SCREENS } from '../screens/index.ts';
import { setFirefoxPreference } from './harness/firefox-chrome.ts';
import { kind, useBrowser } from './setup.ts';

describe(`for those who want no motion, in ${kind}`, () => {
  const browser = useBrowser();
  const screens = ['panel/identify', 'popup/over-home', 'full/account-road', 'practice/refill'].flatMap((wanted) =>
    SCREENS.filter(({ id }) => id === wanted),
  );

  it.each(screens)('$id: nothing moves, though it does for others', async (screen) => {
    const { page, close } = await openScreen(browser(), screen, 'en');
    expect(await moving(page)).not.toEqual([]);
    await prefer(page, 'reduce');
    expect(await moving(page)).toEqual([]);
    await prefer(page, 'no-preference');
    await close();
  });

  async function prefer(page: Page, value: 'reduce' | 'no-preference'): Promise<void> {
    if (kind === 'firefox') {
      await setFirefoxPreference(browser().puppeteer, 'ui.prefersReducedMotion', value === 'reduce' ? 1 : 0);
    } else await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
    await page.waitForFunction(
      (query) => matchMedia(query).matches,
      { polling: 50 },
      `(prefers-reduced-motion: ${value})`,
    );
  }
});

/** What of ours would move, by its name and its state's. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isOurPage = /^(chrome|moz)-extension:$/.test(location.protocol);
    const shadow = document.querySelector('refill-beacon')?.shadowRoot;
    const all = [...(isOurPage ? document.querySelectorAll('*') : []), ...(shadow?.querySelectorAll('*') ?? [])];
    return all
      .filter((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
        const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
      })
      .map((element) => `${element.localName}#${element.id}.${element.getAttribute('class')}`);
  });
}
