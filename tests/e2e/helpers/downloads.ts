import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { TestBrowser } from '../harness/index.ts';

/** A folder of this machine that a browser saves files to. */
export interface Downloads {
  folder: string;
  /** The one file that ends so, once it is all there. @throws after some seconds without one. */
  file(ending: string): Promise<{ name: string; path: string; text: string }>;
  /** Removes what is in it. */
  empty(): Promise<void>;
  remove(): Promise<void>;
}

interface Bidi {
  connection: { send(method: 'browser.setDownloadBehavior', parameters: object): Promise<unknown> };
}

/**
 * Lets the browser of a file (or a `describe`) save files without asking, into a folder of their own that is empty before each test.
 * @returns a function that gives the folder inside tests.
 */
export function useDownloads(browser: () => TestBrowser): () => Downloads {
  let downloads: Downloads | undefined;
  beforeAll(async () => {
    downloads = await openDownloads(browser());
  });
  beforeEach(() => downloads?.empty());
  afterAll(() => downloads?.remove());
  return () => {
    if (!downloads) throw new Error('The browser is there only while tests run.');
    return downloads;
  };
}

async function openDownloads({ kind, puppeteer }: TestBrowser): Promise<Downloads> {
  const folder = await mkdtemp(join(tmpdir(), 'refill-beacon-downloads-'));
  await (kind === 'chromium' ? allowInChromium : allowInFirefox)(puppeteer, folder);
  const names = async () => (await readdir(folder)).filter((name) => !/\.(crdownload|part)$/.test(name));
  return {
    folder,
    async file(ending) {
      for (const end = Date.now() + 8000; Date.now() < end; await new Promise((later) => setTimeout(later, 30))) {
        const name = (await names()).find((one) => one.endsWith(ending));
        const text = name && (await readFile(join(folder, name), 'utf8'));
        if (name && text) return { name, path: join(folder, name), text };
      }
      throw new Error(`No file *${ending} was saved; there are: ${(await names()).join(', ')}`);
    },
    async empty() {
      for (const name of await readdir(folder)) await rm(join(folder, name));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function allowInChromium(browser: Browser, folder: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** The driver has no public word for this, so its protocol connection is used directly. */
async function allowInFirefox(browser: Browser, folder: string): Promise<void> {
  const { connection } = browser as unknown as Bidi;
  await connection.send('browser.setDownloadBehavior', {
    downloadBehavior: { type: 'allowed', destinationFolder: folder },
  });
}
