import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { packKnowledge } from '../../../carriers/knowledge.ts';
import { T_MOBILE } from '../../../carriers/t-mobile/index.ts';
import { LEXICON } from '../../../carriers/words/index.ts';
import { type BrowserKind, findBrowser, howToInstall } from '../../../scripts/bootstrap/browsers.mjs';
import { layoutOf, type Spec } from './cases.ts';
import type * as InPage from './in-page.ts';

/** Shares the pages out among two browsers: two cores, and neither waits for the other. */

const BROWSERS = 2;
const BATCH = 60;
const WINDOWS = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

type Done = (spec: Spec, result: InPage.Read) => Promise<void>;

declare const robustness: typeof InPage;

export async function runAll(
  { browser, specs, dump }: { browser: BrowserKind; specs: readonly Spec[]; dump: boolean },
  done: Done,
): Promise<void> {
  const script = await bundle();
  const batches = inBatches(specs);
  const work = async () => {
    const { page, close } = await open(browser, script);
    try {
      for (let batch = batches.shift(); batch; batch = batches.shift()) await runBatch(page, batch, dump, done);
    } finally {
      await close();
    }
  };
  await Promise.all(Array.from({ length: BROWSERS }, work));
}

/** Batches of one kind of window each. */
function inBatches(specs: readonly Spec[]): Spec[][] {
  const batches: Spec[][] = [];
  for (const viewport of ['desk', 'phone'] as const) {
    const same = specs.filter(({ now }) => layoutOf(now).viewport === viewport);
    for (let at = 0; at < same.length; at += BATCH) batches.push(same.slice(at, at + BATCH));
  }
  return batches;
}

async function runBatch(page: Page, batch: readonly Spec[], dump: boolean, done: Done): Promise<void> {
  const viewport = layoutOf(batch[0]?.now ?? '').viewport;
  if (page.viewport()?.width !== WINDOWS[viewport].width) await page.setViewport(WINDOWS[viewport]);
  const results = await page.evaluate(
    async (list: readonly Spec[], keep: boolean) => {
      const read: InPage.Read[] = [];
      for (const spec of list) read.push(await robustness.run(spec, keep));
      return read;
    },
    batch,
    dump,
  );
  for (const [at, spec] of batch.entries()) {
    const result = results[at];
    if (result) await done(spec, result);
  }
}

/** The reading and the benchmark's own part of the page, as one script. */
async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL('./in-page.ts', import.meta.url).pathname, formats: ['iife'], name: 'robustness' },
    },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code;
  if (!code) throw new Error('The benchmark could not be bundled.');
  return code;
}

async function open(kind: BrowserKind, script: string): Promise<{ page: Page; close: () => Promise<void> }> {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(howToInstall(kind));
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const browser: Browser = await puppeteer.launch({
    executablePath,
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    headless: true,
    protocolTimeout: 600_000,
    args: kind === 'chromium' ? [...(asRoot ? ['--no-sandbox'] : []), '--disable-gpu'] : [],
  });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>T-Mobile</title>');
  await page.addScriptTag({ content: script });
  // A script of the page lives on when the document's elements are exchanged.
  await page.evaluate(
    (packed: string) => robustness.learn(packed),
    packKnowledge({ lexicon: LEXICON, carrier: T_MOBILE }),
  );
  return { page, close: () => browser.close() };
}
