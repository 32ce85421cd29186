import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../harness/index.ts';

/** A tab the extension has opened. Firefox does not tell a driver where such a tab stands; so all are asked. */
export async function openedPage({ puppeteer }: TestBrowser, address: string): Promise<Page> {
  for (const end = Date.now() + 12_000; Date.now() < end; await sleep(50)) {
    for (const page of await puppeteer.pages()) {
      const at = await page.evaluate(() => location.href).catch(() => '');
      if (at.endsWith(address)) return page;
    }
  }
  throw new Error(`Nothing opened ${address}.`);
}
