import type { Page } from 'puppeteer-core';

/** What stands under “Where am I?” now. */
export const whereAmI = (popup: Page) =>
  popup.evaluate(() => document.querySelector<HTMLElement>('[role="status"]')?.innerText.replace(/\s+/g, ' ') ?? '');

/** Brings the popup in front and clicks what has this text. */
export async function clickIn(popup: Page, text: string): Promise<void> {
  await popup.bringToFront();
  await popup.locator(`::-p-text(${text})`).click();
}
