/**
 * `npm run pictures`: takes the pictures of README.md and README.zh-CN.md from the real extension, in both browsers, on the
 * practice pages. They are committed; this runs again when something to be seen on them has changed.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { builtExtension, openBrowser, perform, type TestBrowser } from '../tests/e2e/harness/index.ts';
import { answer, PRACTICE_PAGES } from '../tests/pages/index.ts';
import { BUILDS, build, buildName } from './build.ts';
import { withFewColours } from './pictures/few-colours.ts';
import { settleOnFont } from './pictures/font.ts';
import { PICTURES, type Picture } from './pictures/list.ts';
import { ROOT } from './tool.ts';

const FOLDER = join(ROOT, 'docs', 'pictures');
/** The tallest a browser lets a popup be. */
const POPUP = { width: 400, height: 600 };
/** The ring glides to its place, and the beacon turns into the panel. */
const AT_REST_MS = 700;

for (const one of BUILDS.filter(({ probe }) => !probe)) {
  const { ok, said } = await build(one);
  if (!ok) throw new Error(`The build for ${buildName(one)} failed.\n${said}`);
}
const fonts = await mkdtemp(join(tmpdir(), 'refill-beacon-fonts-'));
await mkdir(FOLDER, { recursive: true });
let total = 0;
for (const picture of PICTURES) total += await take(picture);
console.log(`${PICTURES.length} pictures, ${kilobytes(total)}`);
await rm(fonts, { recursive: true });

/** Takes one picture in a browser of its own, so that no journey of another one is remembered. @returns its bytes. */
async function take(picture: Picture): Promise<number> {
  const { browser: kind, locale, scheme, size, name } = picture;
  const practice = PRACTICE_PAGES.find(({ id }) => id === picture.page);
  if (!practice) throw new Error(`There is no practice page ${picture.page}.`);
  await settleOnFont(locale, fonts);
  const browser = await openBrowser(kind, {
    extensionDir: builtExtension(kind),
    lang: locale,
    colorScheme: scheme,
    viewport: size,
  });
  const page = await browser.openPage(practice.url, answer);
  await page.setViewport({ ...size, deviceScaleFactor: size.scale });
  await perform(page, [...(practice.actions ?? []), ...(picture.extra ?? [])]);
  const { expected } = practice;
  await browser.waitForStatus(page, (status) => status.page === expected.page && status.state === expected.state);
  const shown = await shownIn(page, browser, picture);
  await shown.evaluate(() => {
    document.documentElement.style.scrollbarWidth = 'none';
  });
  await sleep(AT_REST_MS);
  const file = join(FOLDER, `${name}.${locale}.png`);
  const png = withFewColours(Buffer.from(await shown.screenshot()));
  await browser.close();
  await writeFile(file, png);
  console.log(`${relative(ROOT, file)}  ${kilobytes(png.length)}`);
  return png.length;
}

/** What the picture is of: the practice page, or something of ours beside it. */
async function shownIn(page: Page, browser: TestBrowser, picture: Picture): Promise<Page> {
  if (picture.popup) return popupOver(page, browser, picture);
  if (!picture.full) return page;
  const guide = await browser.openExtensionPage(`guide.html#${picture.full}`);
  await guide.setViewport({ ...picture.size, deviceScaleFactor: picture.size.scale });
  await guide.waitForSelector('main h2');
  return guide;
}

async function popupOver(page: Page, browser: TestBrowser, { popup: from, size }: Picture): Promise<Page> {
  // The card of the first opening is not what people see day by day.
  await browser.backstage.store({ welcomed: { version: 1, data: true } });
  const popup = await browser.openPopup(page, POPUP);
  await popup.setViewport({ ...POPUP, deviceScaleFactor: size.scale });
  await popup.waitForSelector('.steps');
  await popup.bringToFront();
  if (from === 'methods') await popup.$eval('#methods', (heading) => heading.scrollIntoView());
  return popup;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`;
}
