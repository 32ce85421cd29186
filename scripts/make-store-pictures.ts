/**
 * `npm run pictures:store`: takes the stores' pictures and promotional tiles in every language into `store/pictures/`, from the real extension
 * on practice pages. They are committed; this runs again when something to be seen on them has changed.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { LOCALES, type Locale } from '../locales/locale.ts';
import { loadPopup } from '../locales/popup.ts';
import { builtExtension, openBrowser, perform, type TestBrowser } from '../tests/e2e/harness/index.ts';
import { answer, PRACTICE_PAGES } from '../tests/pages/index.ts';
import { build } from './build.ts';
import { withFewColours } from './pictures/few-colours.ts';
import { settleOnFont } from './pictures/font.ts';
import type { Listing } from './store/check.ts';
import { pictureFile, SCREEN, STORE_PICTURES, type StorePicture } from './store/pictures.ts';
import { TILE, tilePage } from './store/tile.ts';
import { ROOT } from './tool.ts';

/** The ring glides to its place, and the beacon turns into the panel. */
const AT_REST_MS = 700;

const extensionDir = builtExtension('chromium');
const { ok, said } = await build({ browser: 'chromium', probe: false });
if (!ok) throw new Error(said);
await mkdir(join(ROOT, 'store', 'pictures'), { recursive: true });
const fonts = await mkdtemp(join(tmpdir(), 'refill-beacon-fonts-'));
for (const locale of LOCALES) {
  await settleOnFont(locale, fonts);
  for (const picture of STORE_PICTURES) {
    // A browser for each, so that no journey of another picture is remembered.
    const browser = await openBrowser('chromium', { extensionDir, lang: locale, viewport: SCREEN });
    const page = await pageOf(browser, picture, locale);
    await page.evaluate(() => {
      document.documentElement.style.scrollbarWidth = 'none';
    });
    await sleep(AT_REST_MS);
    await writeFile(join(ROOT, pictureFile(picture, locale)), withFewColours(Buffer.from(await page.screenshot())));
    await browser.close();
    console.log(pictureFile(picture, locale));
  }
}
await rm(fonts, { recursive: true });

function pageOf(browser: TestBrowser, picture: StorePicture, locale: Locale): Promise<Page> {
  if ('tile' in picture) return tile(browser, locale);
  if ('practice' in picture) return carrierPage(browser, picture);
  return fullPage(browser, picture.full, 'ask' in picture ? picture.ask : null);
}

async function tile(browser: TestBrowser, locale: Locale): Promise<Page> {
  const listing = JSON.parse(await readFile(join(ROOT, 'store', `${locale}.json`), 'utf8')) as Listing;
  const { tagline } = await loadPopup(locale);
  const icon = await readFile(join(extensionDir, 'icon', '128.png'));
  const body = tilePage({ lang: locale, ...listing, tagline }, icon);
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const page = await browser.openPage('https://tile.example/', () => ({ status: 200, headers, body }));
  await page.setViewport(TILE);
  return page;
}

async function fullPage(browser: TestBrowser, place: string, ask: string | null): Promise<Page> {
  const page = await browser.openExtensionPage(`guide.html#${place}`);
  await page.waitForSelector('main h2');
  if (ask !== null) {
    await page.type('#check-text', `${ask}\n`);
    await page.waitForSelector('.check-answer');
    await page.$$eval('.check-answer details', (all) => all.map((one) => Object.assign(one, { open: true })).length);
  }
  return page;
}

async function carrierPage(browser: TestBrowser, picture: Extract<StorePicture, { practice: string }>): Promise<Page> {
  const practice = PRACTICE_PAGES.find(({ id }) => id === picture.practice);
  if (!practice) throw new Error(`There is no practice page ${picture.practice}.`);
  const page = await browser.openPage(practice.url, answer);
  await perform(page, [...(practice.actions ?? []), ...picture.extra]);
  const { expected } = practice;
  await browser.waitForStatus(page, (status) => status.page === expected.page && status.state === expected.state);
  return page;
}
