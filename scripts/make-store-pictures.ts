/**
 * `node scripts/make-store-pictures.ts`: takes the stores' pictures (1280 × 800) in English and Chinese into `store/pictures/`, from the
 * real extension on practice pages. They are committed; this runs again when something to be seen on them has changed.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { builtExtension, openBrowser, perform, type TestBrowser } from '../tests/e2e/harness/index.ts';
import { answer, PRACTICE_PAGES } from '../tests/pages/index.ts';
import { build } from './build.ts';
import { withFewColours } from './pictures/few-colours.ts';
import { settleOnFont } from './pictures/font.ts';
import { ROOT } from './tool.ts';

const FOLDER = join(ROOT, 'store', 'pictures');
const SIZE = { width: 1280, height: 800 };
/** The ring glides to its place, and the beacon turns into the panel. */
const AT_REST_MS = 700;

/** A practice page, or a place on the full page. */
const PICTURES = [
  { name: '1-hints', practice: 'journey-identify', extra: [{ click: '#onetrust-accept-btn-handler' }] },
  { name: '2-sellers', practice: 'journey-pay', extra: [] },
  { name: '3-guide', full: 'guide' },
] as const;

const { ok, said } = await build({ browser: 'chromium', probe: false });
if (!ok) throw new Error(said);
await mkdir(FOLDER, { recursive: true });
const fonts = await mkdtemp(join(tmpdir(), 'refill-beacon-fonts-'));
for (const lang of ['en', 'zh-CN'] as const) {
  await settleOnFont(lang, fonts);
  for (const picture of PICTURES) {
    // A browser for each, so that no journey of another picture is remembered.
    const browser = await openBrowser('chromium', {
      extensionDir: builtExtension('chromium'),
      lang,
      viewport: SIZE,
    });
    const page = 'full' in picture ? await fullPage(browser, picture.full) : await carrierPage(browser, picture);
    await page.evaluate(() => {
      document.documentElement.style.scrollbarWidth = 'none';
    });
    await sleep(AT_REST_MS);
    const file = join(FOLDER, `${picture.name}.${lang}.png`);
    await writeFile(file, withFewColours(Buffer.from(await page.screenshot())));
    await browser.close();
    console.log(relative(ROOT, file));
  }
}
await rm(fonts, { recursive: true });

async function fullPage(browser: TestBrowser, place: string) {
  const page = await browser.openExtensionPage(`guide.html#${place}`);
  await page.waitForSelector('main h2');
  return page;
}

async function carrierPage(browser: TestBrowser, picture: (typeof PICTURES)[0] | (typeof PICTURES)[1]) {
  const practice = PRACTICE_PAGES.find(({ id }) => id === picture.practice);
  if (!practice) throw new Error(`There is no practice page ${picture.practice}.`);
  const page = await browser.openPage(practice.url, answer);
  await perform(page, [...(practice.actions ?? []), ...picture.extra]);
  const { expected } = practice;
  await browser.waitForStatus(page, (status) => status.page === expected.page && status.state === expected.state);
  return page;
}
