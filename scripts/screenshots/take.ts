import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builtExtension, type ColorScheme, openBrowser, type TestBrowser } from '../../tests/e2e/harness/index.ts';
import { openScreen, resize, type Screen, type Size, troubles } from '../../tests/screens/index.ts';
import type { BrowserKind } from '../bootstrap/browsers.mjs';
import { settleOnFont } from '../pictures/font.ts';
import { type Language, PSEUDO } from './options.ts';

/** One picture that was taken, or more than one where the page is long, and what is wrong on it. */
export interface Shot {
  screen: Screen;
  browser: BrowserKind;
  language: Language;
  colours: ColorScheme;
  size: Size;
  /** From the folder of all pictures. */
  files: string[];
  troubles: string[];
}

interface Wanted {
  browser: BrowserKind;
  language: Language;
  screens: readonly Screen[];
  colours: readonly ColorScheme[];
  sizes: readonly Size[];
  folder: string;
}

/** The longest a picture gets, px: what is longer is cut into several. */
const TALLEST = 1600;

/** Takes all pictures of one language in one browser. Each screen is opened once, then shown in all colours and sizes. */
export async function takeAll({ browser: kind, language, screens, colours, sizes, folder }: Wanted): Promise<Shot[]> {
  const locale = language === PSEUDO ? 'en' : language;
  const fonts = await mkdtemp(join(tmpdir(), 'refill-beacon-fonts-'));
  await settleOnFont(locale, fonts);
  const extensionDir = builtExtension(kind, { probe: true, pseudo: language === PSEUDO });
  let browser: TestBrowser | null = null;
  const shots: Shot[] = [];
  for (const screen of screens) {
    browser ??= await openBrowser(kind, { extensionDir, lang: locale });
    try {
      // Chromium keeps the canvas of a page that was opened in forced colours: it would be white in the dark.
      await browser.setColorScheme('light');
      const { page, close } = await openScreen(browser, screen, locale);
      for (const one of colours) {
        await browser.setColorScheme(one);
        for (const size of sizes) {
          await resize(page, size);
          const place = join(kind, language, one, size, screen.id.replace('/', '-'));
          const files = await picturesOf(page, screen, size, join(folder, place));
          shots.push({
            ...{ screen, browser: kind, language, colours: one, size, troubles: await troubles(page) },
            files: files.map((file) => file.slice(folder.length + 1)),
          });
        }
      }
      await close();
    } catch (error) {
      shots.push({
        ...{ screen, browser: kind, language, colours: colours[0] ?? 'light', size: sizes[0] ?? 'wide', files: [] },
        troubles: [`it could not be opened: ${error instanceof Error ? error.message : error}`],
      });
      await browser.close();
      browser = null;
    }
  }
  await browser?.close();
  await rm(fonts, { recursive: true });
  return shots;
}

/** The window where we stand on a page of the carrier's, or where it is zoomed; else the whole page. */
async function picturesOf(page: Page, { part }: Screen, size: Size, place: string): Promise<string[]> {
  await mkdir(dirname(place), { recursive: true });
  if (part === 'panel' || part === 'practice' || size === 'zoomed') {
    await page.screenshot({ path: `${place}.png` });
    return [`${place}.png`];
  }
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  // What stays in place stands at the top then.
  await page.evaluate(() => scrollTo(0, 0));
  const files: string[] = [];
  for (let y = 0; y < height; y += TALLEST) {
    const file = `${place}${y > 0 ? `-${y / TALLEST + 1}` : ''}.png`;
    const clip = { x: 0, y, width, height: Math.min(TALLEST, height - y) };
    await page.screenshot({ path: file as `${string}.png`, clip, captureBeyondViewport: true });
    files.push(file);
  }
  return files;
}
