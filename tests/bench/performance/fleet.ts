import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
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
  readonly #marks = new Map<Variant, Mark[]>();
  readonly #clocks: CDPSession[] = [];

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
    if (this.kind === 'chromium') await this.#startClocks();
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
   * The same, and what the script's tasks took: in Chromium the time the page's thread had the processor, so that other work on the
   * machine does not count; in Firefox by the clock. Chromium's are known once {@link stopClocks} has run.
   */
  async timedLoad(
    variant: Variant,
    page: BenchPage,
    throttle = 1,
    least = LEAST_MS,
  ): Promise<{ tab: Page; tasks: () => readonly Task[] }> {
    const from = microseconds();
    const tab = await this.load(variant, page, throttle, least);
    const to = microseconds();
    const marks = this.#marks.get(variant);
    if (marks) return { tab, tasks: () => tasksIn(marks.filter(({ ts }) => ts >= from && ts <= to)) };
    const tasks = (await reportOf(tab))?.tasks ?? [];
    return { tab, tasks: () => tasks };
  }

  /** Traces each browser from here on: to end and begin a trace takes Chromium up to 15 s, too much for every load. */
  async #startClocks(): Promise<void> {
    for (const [variant, browser] of this.#browsers) {
      const session = await browser.puppeteer.target().createCDPSession();
      const marks: Mark[] = [];
      session.on('Tracing.dataCollected', ({ value }) => marks.push(...(value as unknown as Mark[])));
      await session.send('Tracing.start', { traceConfig: { includedCategories: ['blink.user_timing'] } });
      this.#marks.set(variant, marks);
      this.#clocks.push(session);
    }
  }

  async stopClocks(): Promise<void> {
    await Promise.all(
      this.#clocks.map(async (session) => {
        const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
        await session.send('Tracing.end');
        await complete;
      }),
    );
  }
}

/** What a task took, ms, and what began it. */
type Task = Pick<Report['tasks'][number], 'took' | 'by'>;

interface Mark {
  name: string;
  /** µs, by the clock {@link microseconds} reads. */
  ts: number;
  /** Processor time of the thread, µs. */
  tts?: number;
}

/** The machine's clock that traces go by. */
const microseconds = () => Number(process.hrtime.bigint() / 1000n);

function tasksIn(marks: readonly Mark[]): Task[] {
  const tasks: Task[] = [];
  let begun: { by: string; tts: number } | null = null;
  for (const { name, tts } of marks.filter(({ name }) => name.startsWith('bench-')).sort((a, b) => a.ts - b.ts)) {
    if (tts === undefined) throw new Error('The trace has no processor times.');
    if (name.startsWith(BEGIN)) begun = { by: name.slice(BEGIN.length), tts };
    else if (begun !== null) tasks.push({ by: begun.by, took: (tts - begun.tts) / 1000 });
  }
  return tasks;
}

const BEGIN = 'bench-begin ';

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
