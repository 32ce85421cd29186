import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Variant } from './build-variants.ts';
import { type Fleet, reportOf } from './fleet.ts';
import { type BenchPage, churnPage, stepsPage } from './pages.ts';

/** What one load cost the page, ms of script. */
export interface Cost {
  longest: number;
  total: number;
  /** All that moments of idleness began: the pieces of the look at the page. */
  look: number;
}

/** What each load of each variant cost. */
export type Costs = ReadonlyMap<Variant, readonly (() => Cost)[]>;

/** How a page is loaded: with the processor slowed down so many times, and watched for at least so many ms. */
export interface Watching {
  throttle: number;
  least: number | undefined;
}

/**
 * Cold loads of a page, the variants in turn. The first ones, in which a browser still warms up, do not count.
 * @returns what they cost, to be asked for once the clocks have been stopped.
 */
export async function coldLoads(
  fleet: Fleet,
  variants: readonly Variant[],
  page: BenchPage,
  { throttle, least, loads, warmUp }: Watching & { loads: number; warmUp: number },
): Promise<Costs> {
  const costs = new Map<Variant, (() => Cost)[]>(variants.map((variant) => [variant, []]));
  for (let load = -warmUp; load < loads; load++) {
    for (const variant of variants) {
      const { tab, tasks } = await fleet.timedLoad(variant, page, throttle, least);
      if (load < 0 && variant === 'ours' && page.reads) await mustRead(fleet, tab, page.reads);
      await tab.close();
      if (load < 0) continue;
      costs.get(variant)?.push(() => costOf(tasks()));
    }
  }
  return costs;
}

function costOf(tasks: readonly { took: number; by: string }[]): Cost {
  const sum = (some: typeof tasks) => some.reduce((all, { took }) => all + took, 0);
  return {
    longest: Math.max(0, ...tasks.map(({ took }) => took)),
    total: sum(tasks),
    look: sum(tasks.filter(({ by }) => by === 'requestIdleCallback')),
  };
}

/** A page that reads otherwise than it should is measured in vain. */
async function mustRead(fleet: Fleet, tab: Page, kind: string): Promise<void> {
  const status = await fleet.browser('ours').askStatus(tab);
  if (status?.page !== kind) throw new Error(`${tab.url()} reads as ${status?.page}, not as ${kind}.`);
}

/** Everything of ours that can be seen on a page we must not be on: each has to be 0. */
export async function tracesOn(fleet: Fleet, page: BenchPage): Promise<Record<string, number>> {
  const browser = fleet.browser('ours');
  const tab = await fleet.load('ours', page);
  const report = await reportOf(tab);
  const nodes = await tab.evaluate(() => document.querySelectorAll('refill-beacon').length);
  let worlds = 0;
  if (fleet.kind === 'chromium') {
    const session = await tab.createCDPSession();
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith(browser.extensionOrigin)) worlds++;
    });
    await session.send('Runtime.enable');
    await sleep(100);
  }
  const answered = (await browser.askStatus(tab)) === null ? 0 : 1;
  await tab.close();
  return {
    'tasks of our script': report?.tasks.length ?? 0,
    'script worlds': worlds,
    'our nodes': nodes,
    'answers to messages': answered,
  };
}

/** Layout shift after load, and that of it in which our host has a part (Chromium tells). */
export async function layoutShift(fleet: Fleet, page: BenchPage): Promise<{ all: number; ours: number }> {
  const tab = await fleet.load('ours', page);
  const shift = await tab.evaluate(async () => {
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null }[];
    }
    const entries = await new Promise<Shift[]>((done) => {
      const observer = new PerformanceObserver((list) => done(list.getEntries() as Shift[]));
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => done([]), 300);
    });
    const sum = (some: Shift[]) => some.reduce((all, { value }) => all + value, 0);
    const ours = entries.filter(({ sources }) => sources.some(({ node }) => node?.nodeName === 'REFILL-BEACON'));
    return { all: sum(entries), ours: sum(ours) };
  });
  await tab.close();
  return shift;
}

/** How long a page takes that changes all the time, and how much of that is script of ours. */
export async function churn(fleet: Fleet, variant: 'none' | 'ours'): Promise<{ took: number; own: number }> {
  const tab = await fleet.load(variant, churnPage());
  const start = await tab.evaluate(() => {
    dispatchEvent(new Event('bench-churn'));
    return performance.now();
  });
  await tab.waitForFunction(() => document.documentElement.dataset.churn !== undefined, { timeout: 60_000 });
  const took = Number(await tab.evaluate(() => document.documentElement.dataset.churn));
  const tasks = (await reportOf(tab))?.tasks.filter(({ at }) => at >= start && at <= start + took) ?? [];
  await tab.close();
  return { took, own: tasks.reduce((sum, task) => sum + task.took, 0) };
}

/** From each change of step inside a page to the hint for it, ms; `null`: none within 3 s. */
export async function stepChanges(fleet: Fleet, changes: number, elements: number): Promise<(number | null)[]> {
  const tab = await fleet.load('ours', stepsPage(elements));
  const delays: (number | null)[] = [];
  for (let change = 0; change < changes; change++) {
    const stepped = await tab.evaluate(() => {
      dispatchEvent(new Event('bench-step'));
      return Number(document.documentElement.dataset.stepped);
    });
    let shown: number | undefined;
    for (const end = Date.now() + 3000; Date.now() < end && shown === undefined; await sleep(100)) {
      shown = (await reportOf(tab))?.drawn.find((at) => at > stepped);
    }
    delays.push(shown === undefined ? null : shown - stepped);
    await sleep(700);
  }
  await tab.close();
  return delays;
}

/** From opening the popup to its first contents on screen, ms. */
export async function popupRender(fleet: Fleet): Promise<number> {
  const popup = await fleet.browser('ours').openExtensionPage('popup.html');
  const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  for (const end = Date.now() + 3000; Date.now() < end; await sleep(50)) {
    const painted = await popup.evaluate(paint);
    if (painted !== undefined) {
      await popup.close();
      return painted;
    }
  }
  throw new Error('The popup painted nothing.');
}
