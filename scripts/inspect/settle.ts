import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { T_MOBILE } from '../../carriers/t-mobile/index.ts';
import { officialHost } from '../../recognition/address.ts';
import type { PageStatus } from '../../recognition/page-status.ts';
import type { ProbeReport, TestBrowser } from '../../tests/e2e/harness/index.ts';
import { within } from './within.ts';

/** A status that has not changed for so long is settled, when no look at the page is about to happen. */
const STILL_MS = 400;
/** Where looks are about to happen all the time, this is enough: those that were due have been taken by then. */
const RESTLESS_MS = 1200;
/** A document on its way gets so long to arrive; a download never does. */
const LOADING_MS = 5000;
/** Where the extension runs, it has answered by then. */
const ARRIVAL_MS = 10_000;
const POLL_MS = 25;
/** After this the last status counts, changing as it may be. */
const PATIENCE_MS = 20_000;
/** A tab that does not answer for so long never will. */
const ANSWER_MS = 15_000;

export interface Settled {
  status: PageStatus | null;
  /** When the status last changed, as `performance.now()`; `null` when it did not since `before`. */
  changed: number | null;
  /** Whether it came to rest at all. */
  rested: boolean;
}

/** What the inspector knows of a tab while it asks. */
export interface Tab {
  browser: TestBrowser;
  page: Page;
  /** Whether a document is on its way. */
  isLoading: () => boolean;
  heard: (report: ProbeReport) => void;
}

/** Asks a tab once. @throws Stuck */
export async function ask({ browser, page, heard }: Tab): Promise<{ status: PageStatus | null; pending: number }> {
  const answers = Promise.all([browser.askStatus(page), browser.sendToTab(page, { type: 'probe' })]);
  const [status, report] = await within(ANSWER_MS, 'The tab is stuck', answers);
  if (report) heard(report);
  return { status, pending: report?.pending ?? 0 };
}

/** Asks a tab until its status has settled. @param before the status as it was before the last action. */
export async function settle(tab: Tab, before: PageStatus | null): Promise<Settled> {
  const start = performance.now();
  let seen = JSON.stringify(before);
  let since = start;
  let changed: number | null = null;
  for (;;) {
    const { status, pending } = await ask(tab);
    const now = performance.now();
    const said = JSON.stringify(status);
    if (said !== seen) {
      seen = said;
      since = now;
      changed = now;
    }
    const isAwaited = status === null && officialHost(tab.page.url(), T_MOBILE) !== null && now - start < ARRIVAL_MS;
    const enough = tab.isLoading() ? LOADING_MS : pending > 0 ? RESTLESS_MS : STILL_MS;
    if (!isAwaited && now - since >= enough) return { status, changed, rested: true };
    if (now - start > PATIENCE_MS) return { status, changed, rested: false };
    await sleep(POLL_MS);
  }
}
