import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { fullGuide } from '../../locales/en/full-guide.ts';
import { openScreen, SCREENS } from '../screens/index.ts';
import { kind, useBrowser } from './setup.ts';

// Firefox has no way to show a page as it would be printed.
describe.runIf(kind === 'chromium')('on paper, from a browser in dark colours', () => {
  const browser = useBrowser({ colorScheme: 'dark' });
  const screens = ['full/guide', 'full/check-seller', 'full/dates', 'full/receipts'].flatMap((wanted) =>
    SCREENS.filter(({ id }) => id === wanted),
  );

  it.each(screens)('$id: dark on light, nothing to press, every address in letters', async (screen) => {
    const { page, close } = await openScreen(browser(), screen, 'en');
    expect((await brightness(page)).words).toBeGreaterThan(150);
    await page.emulateMediaType('print');
    const { words, grounds } = await brightness(page);
    expect(words).toBeLessThan(120);
    expect(grounds).toBeGreaterThan(200);
    expect(await shown(page, '.sections, .language, .search, .roads, button:not(.mark), .button[href^="#"]')).toBe(0);
    expect(await unspelt(page)).toEqual([]);
    // A card is never cut by the end of a page, unless it may be longer than one.
    const cards = await page.$$eval('.card:not(.method)', (all) => all.map((one) => getComputedStyle(one).breakInside));
    expect(cards.filter((one) => one !== 'avoid')).toEqual([]);
    await close();
  });

  it('the guide: both roads of the website and all pictures, but not what only a screen can open', async () => {
    const page = await browser().openExtensionPage('guide.html#guide');
    await page.waitForSelector('.drawing');
    expect(await shown(page, '.road-steps')).toBe(1);
    await page.emulateMediaType('print');
    expect(await shown(page, '.road-steps')).toBe(2);
    expect(await shown(page, '.drawing')).toBe(19);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain(fullGuide.sources);
    await page.close();
  });
});

const shown = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => all.filter((one) => one.getClientRects().length > 0).length);

/** The mean brightness, 0 to 255, of what is written, and of the darkest surface something is written on. */
function brightness(page: Page): Promise<{ words: number; grounds: number }> {
  return page.evaluate(() => {
    const bright = (colour: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return alpha === 0 ? null : (red + green + blue) / 3;
    };
    const words: number[] = [];
    const grounds: number[] = [];
    for (const element of document.querySelectorAll('body, body *:not(svg *, .visually-hidden)')) {
      if (element.getClientRects().length === 0) continue;
      const { color, backgroundColor } = getComputedStyle(element);
      const ground = bright(backgroundColor);
      if (ground !== null) grounds.push(ground);
      if ([...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())) {
        words.push(bright(color) ?? 0);
      }
    }
    return { words: words.reduce((sum, one) => sum + one, 0) / words.length, grounds: Math.min(...grounds) };
  });
}

/** Links whose host cannot be read on paper. */
const unspelt = (page: Page) =>
  page.$$eval('main a[href^="https:"]', (links) =>
    (links as HTMLAnchorElement[])
      .filter((link) => !(link.innerText + getComputedStyle(link, '::after').content).includes(link.hostname))
      .map((link) => link.innerText),
  );
