/**
 * Draws assets/icon.svg into the sizes the browsers ask for: `node scripts/make-icons.ts [path to Chromium]`.
 * The pictures are committed; this runs only when the drawing changes.
 */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];
/** Up to this size the parts marked as detail would only blur the rest. */
const PLAIN_UP_TO = 16;

const svg = await readFile(new URL('../assets/icon.svg', import.meta.url), 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
  ],
});
try {
  const page = await browser.newPage();
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh } [hidden] { display: none }</style>${svg}`,
  );
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.$$eval(
      '.detail',
      (parts, hidden) => {
        for (const part of parts) part.toggleAttribute('hidden', hidden);
      },
      size <= PLAIN_UP_TO,
    );
    const path = new URL(`../public/icon/${size}.png`, import.meta.url).pathname;
    await page.screenshot({ path: path as `${string}.png`, omitBackground: true });
    console.log(`public/icon/${size}.png`);
  }
} finally {
  await browser.close();
}
