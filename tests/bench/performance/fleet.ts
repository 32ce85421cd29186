import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/bootstrap/browsers.mjs';
import { openBrowser, type TestBrowser } from '../../e2e/harness/index.ts';
import { buildVariant, type Variant } from './build-variants.ts';
import type { BenchPage } from './pages.ts';
import type { Report } from './stopwatch.ts';

/** An isolated page has a clock of microseconds, and a process of its own. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
/** A page is at rest when the script has done nothing for so long, ms, and for so much more for each time the processor is slowed down. */
const CALM_MS = 400;
const CALM_MORE_MS = 100;
/** No page is at rest before, ms. */
const LEAST_MS = 900;
const PATIENCE_MS = 8000;

/** One browser for each variant, all of one kind, each with its own extension. */
export class Fleet {
  readonly kind: BrowserKind;
  readonly #browsers = new Map<Variant, TestBrowser>();

  constructor(kind: BrowserKind) {
    this.kind = kind;
  }

  async start(variants: readonly Variant[]): Promise<void> {
    for (const variant of variants) {
      const extensionDir = await buildVariant(variant, this.kind);
      this.#browsers.set(variant, await openBrowser(this.kind, { extensionDir }));
    }
    // The background of a fresh install puts the words into storage.
    await sleep(1500);
  }

  async close(): Promise<void> {
    for (const browser of this.#browsers.values()) await browser.close();
  }

  browser(variant: Variant): TestBrowser {
    const browser = this.#browsers.get(variant);
    if (!browser) throw new Error(`No browser has the variant ${variant}.`);
    return browser;
  }

  /** Loads a page in a fresh tab and waits until nothing happens any more, and at least for so many ms. */
  async load(variant: Variant, { url, html }: BenchPage, throttle = 1, least = LEAST_MS): Promise<Page> {
    const browser = this.browser(variant);
    const page = await browser.openPage('about:blank', () => ({ status: 200, headers: HEADERS, body: html }));
    if (throttle > 1) await page.emulateCPUThrottling(throttle);
    await page.goto(url);
    await settle(page, throttle, least);
    return page;
  }

  /**
   * The same, and how long the script's tasks took, ms: in Chromium the time the page's thread had the processor, so that other work
   * on the machine does not count; in Firefox by the clock.
   */
  async timedLoad(
    variant: Variant,
    page: BenchPage,
    throttle = 1,
    least = LEAST_MS,
  ): Promise<{ tab: Page; tasks: number[] }> {
    if (this.kind === 'firefox') {
      const tab = await this.load(variant, page, 1, least);
      return { tab, tasks: (await reportOf(tab))?.tasks.map(({ took }) => took) ?? [] };
    }
    const session = await this.browser(variant).puppeteer.target().createCDPSession();
    const marks: Mark[] = [];
    session.on('Tracing.dataCollected', ({ value }) => marks.push(...(value as unknown as Mark[])));
    await session.send('Tracing.start', { traceConfig: { includedCategories: ['blink.user_timing'] } });
    const tab = await this.load(variant, page, throttle, least);
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    // Where the tab's end was faster, the session is gone already.
    await session.detach().catch(() => undefined);
    return { tab, tasks: tasksIn(marks) };
  }
}

interface Mark {
  name: string;
  ts: number;
  /** Processor time of the thread, µs. */
  tts?: number;
}

function tasksIn(marks: readonly Mark[]): number[] {
  const tasks: number[] = [];
  let begun: number | null = null;
  for (const { name, tts } of marks.filter(({ name }) => name.startsWith('bench-')).sort((a, b) => a.ts - b.ts)) {
    if (tts === undefined) throw new Error('The trace has no processor times.');
    if (name === 'bench-begin') begun = tts;
    else if (begun !== null) tasks.push((tts - begun) / 1000);
  }
  return tasks;
}

async function settle(page: Page, throttle: number, least: number): Promise<void> {
  const calm = CALM_MS + CALM_MORE_MS * throttle;
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    await sleep(200);
    const [now, report] = await Promise.all([page.evaluate(() => performance.now()), reportOf(page)]);
    const last = report?.tasks.at(-1);
    if (now > least && (!last || now - last.at > calm)) return;
  }
}

/** What the stopwatch saw up to now; `null` where no script runs. */
export async function reportOf(page: Page): Promise<Report | null> {
  const text = await page.evaluate(() => {
    document.dispatchEvent(new Event('bench-report'));
    return document.documentElement.dataset.bench ?? null;
  });
  return text ? (JSON.parse(text) as Report) : null;
}
