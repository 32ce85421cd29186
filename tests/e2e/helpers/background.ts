import type { Browser, WebWorker } from 'puppeteer-core';
import { endFirefoxBackground } from '../harness/firefox-chrome.ts';
import type { TestBrowser } from '../harness/index.ts';
import { soon } from './soon.ts';

const workerOf = (browser: Browser) => browser.targets().find((target) => target.type() === 'service_worker');

/** Ends the extension's background, as the browser does when nothing has happened for a while. An event starts it again. */
export async function endBackground({ kind, puppeteer, extensionId }: TestBrowser): Promise<void> {
  if (kind === 'firefox') return endFirefoxBackground(puppeteer, extensionId);
  const worker = await workerOf(puppeteer)?.worker();
  await worker?.close();
  await soon(() => workerOf(puppeteer)).toBeUndefined();
}

/** Chromium's background worker, to be spoken to; it must be running. */
export async function backgroundWorker({ puppeteer }: TestBrowser): Promise<WebWorker> {
  const worker = await (await puppeteer.waitForTarget((target) => target.type() === 'service_worker')).worker();
  if (!worker) throw new Error('The background is not running.');
  return worker;
}
