import type { Page } from 'puppeteer-core';

/** The screens everything is looked at on. `zoomed` is what is left of the wide one at 400 %. */
export const SIZES = {
  wide: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
  zoomed: { width: 320, height: 200 },
} as const;
export type Size = keyof typeof SIZES;
export const SIZE_NAMES = Object.keys(SIZES) as Size[];

/** The ring glides to its place, and the beacon turns into the panel. */
const AT_REST_MS = 350;

/** Gives a page this size, and waits until what is drawn has followed. */
export async function resize(page: Page, size: Size): Promise<void> {
  await page.setViewport(SIZES[size]);
  await page.evaluate(
    (ms) => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), ms)),
    AT_REST_MS,
  );
}
