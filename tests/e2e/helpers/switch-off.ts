import { disableFirefoxExtension } from '../harness/firefox-chrome.ts';
import type { TestBrowser } from '../harness/index.ts';

/** Switches the extension off, as a person does on the browser's page of extensions. It stays installed. */
export async function switchOff({ kind, puppeteer, extensionId }: TestBrowser): Promise<void> {
  if (kind === 'firefox') return disableFirefoxExtension(puppeteer, extensionId);
  const page = await puppeteer.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.management.setEnabled(${JSON.stringify(extensionId)}, false)`);
  await page.close();
}
