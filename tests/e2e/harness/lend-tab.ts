import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './browser.ts';
import { lendFirefoxTab } from './firefox-chrome.ts';

/**
 * Lends the extension a tab (`activeTab`), as a press on its toolbar button does. Until the tab goes elsewhere the extension sees its
 * address and may look into it.
 */
export async function lendTab(browser: TestBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  const { kind, puppeteer, extensionId } = browser;
  if (kind === 'firefox') return lendFirefoxTab(puppeteer, extensionId);
  const extension = (await puppeteer.extensions()).get(extensionId);
  if (!extension) throw new Error('The extension is not there.');
  await extension.triggerAction(page);
}
