import { setTimeout as sleep } from 'node:timers/promises';
import type { Dialog, HTTPRequest, Page, Target } from 'puppeteer-core';
import { T_MOBILE } from '../../carriers/t-mobile/index.ts';
import { officialHost } from '../../recognition/address.ts';
import type { PageStatus } from '../../recognition/page-status.ts';
import {
  type Action,
  type Answerer,
  type ProbeReport,
  perform,
  type TestBrowser,
} from '../../tests/e2e/harness/index.ts';
import { ask, settle, type Tab } from './settle.ts';
import { speak } from './speak.ts';
import { Stuck, within } from './within.ts';

/** A page to look at, with whoever answers for its address. */
export interface Subject {
  id: string | number;
  url: string;
  answer: Answerer;
  actions: readonly Action[];
  lang: string;
}

/** What `npm run inspect` prints of a page. */
export interface Result {
  id: string | number;
  /** `null` on a host that is not official, and where a page could not be looked at. */
  status: PageStatus | null;
  /** Changes of the page outside our host element. */
  pageWrites: number;
  /** Requests made by the extension. */
  requests: number;
  /** Uncaught errors of the extension. */
  errors: number;
  /** From the end of the last action (or the load) to the last change of the status; 0 when it did not change any more. */
  ms: number;
}

/** A look at the settled page before it is closed. */
export type Examine = (id: Subject['id'], status: PageStatus | null, page: Page, browser: TestBrowser) => Promise<void>;

/** What kept a page from being looked at in full; for the terminal, not for the result. */
type Remark = (what: string) => void;

const LOAD_MS = 25_000;
const ACTION_MS = 10_000;
/** For what takes a moment in any tab that is alive. */
const MOMENT_MS = 8000;

/**
 * Opens a page in a tab of its own in front, does the actions, waits until the status has settled, and closes the tab.
 * @throws Stuck, or whatever a browser that died leaves behind.
 */
export async function inspectPage(
  browser: TestBrowser,
  { id, url, answer, actions, lang }: Subject,
  remark: Remark,
  examine?: Examine,
): Promise<Result> {
  await within(MOMENT_MS, 'The extension did not change its language', speak(browser, lang));
  const page = await within(MOMENT_MS, 'No tab opened', browser.openPage('about:blank', answer));
  await page.emulateLocale(lang).catch(() => remark(`the page itself was not told that the language is ${lang}`));
  const reports = new Map<number, ProbeReport>();
  const watch = watchTab(browser, page);
  const tab: Tab = {
    browser,
    page,
    isLoading: watch.isLoading,
    heard: (report) => reports.set(report.began, report),
  };
  await load(page, url, remark);
  let before: PageStatus | null = null;
  for (const [index, action] of actions.entries()) {
    if (index === actions.length - 1) ({ status: before } = await ask(tab));
    await arrival(watch.isLoading);
    if (!(await act(page, action, (what) => remark(`action ${index + 1} ${what}`)))) break;
  }
  const done = performance.now();
  const { status, changed, rested } = await settle(tab, before);
  if (!rested) remark('the status never came to rest; this is the last one');
  if (status === null && officialHost(page.url(), T_MOBILE)) remark('the extension did not answer on this page');
  await examine?.(id, status, page, browser);
  const counts = [...reports.values()];
  const sum = (of: (report: ProbeReport) => number) => counts.reduce((total, report) => total + of(report), 0);
  const asked = browser.requests(page).filter(({ byExtension }) => byExtension).length;
  const errors = await browser.errors(page);
  for (const { samples } of counts) for (const { what, stack } of samples) remark(`${what}\n${stack}`);
  for (const trace of errors) remark(trace);
  const result: Result = {
    id,
    status,
    pageWrites: sum(({ pageWrites }) => pageWrites),
    // The traps count calls, the driver what comes of them.
    requests: Math.max(
      asked,
      sum(({ requests }) => requests),
    ),
    errors: errors.length,
    ms: status === null || changed === null ? 0 : Math.max(0, Math.round(changed - done)),
  };
  watch.end();
  await within(MOMENT_MS, 'The tab did not close', page.close());
  return result;
}

async function load(page: Page, url: string, remark: Remark): Promise<void> {
  const loaded = page.goto(url, { timeout: LOAD_MS });
  const isAlive = async () => {
    await sleep(MOMENT_MS, undefined, { ref: false });
    await within(
      MOMENT_MS,
      'The tab is stuck',
      page.evaluate(() => true),
    ).catch((error: unknown) => {
      if (error instanceof Stuck) throw error;
    });
    await loaded;
  };
  try {
    await Promise.race([loaded, isAlive()]);
  } catch (error) {
    if (error instanceof Stuck || !page.browser().connected) throw error;
    // A page may move on before it has loaded, or never load in full: what stands there is looked at all the same.
    if (!/ERR_ABORTED|interrupted|aborted/i.test(String(error))) remark(`did not load: ${firstLine(error)}`);
  }
}

/** @returns whether it could be done. */
async function act(page: Page, action: Action, remark: Remark): Promise<boolean> {
  const [name, value] = Object.entries(action)[0] ?? [];
  const patience = 'wait' in action ? action.wait + ACTION_MS : 'goto' in action ? LOAD_MS : ACTION_MS;
  try {
    await within(patience, `${name} took too long`, perform(page, [action]));
    return true;
  } catch (error) {
    if (!page.browser().connected) throw error;
    // The script or the click led away from the page: that is what it was for.
    if (/context was destroyed|navigat|detached|ERR_ABORTED/i.test(String(error))) return true;
    remark(`(${name} ${JSON.stringify(value)}) could not be done: ${firstLine(error)}`);
    return false;
  }
}

async function arrival(isLoading: () => boolean): Promise<void> {
  for (const end = performance.now() + 5000; isLoading() && performance.now() < end; ) await sleep(15);
}

/** Keeps a tab usable: dialogs are sent away, tabs it opens are closed; and knows whether a document is on its way. */
function watchTab(browser: TestBrowser, page: Page) {
  let loading = false;
  // Leaving is allowed, everything else is declined, as by a person who waves it away.
  const wave = (dialog: Dialog) =>
    void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()).catch(() => {});
  const leave = (request: HTTPRequest) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) loading = true;
  };
  const arrive = () => {
    loading = false;
  };
  const closeOther = async (target: Target) => {
    const other = target.type() === 'page' ? await target.page() : null;
    if (!other || other === page) return;
    await other.close();
    await page.bringToFront();
  };
  const opened = (target: Target) => void closeOther(target).catch(() => {});
  page.on('dialog', wave);
  page.on('request', leave);
  page.on('load', arrive);
  browser.puppeteer.on('targetcreated', opened);
  return {
    isLoading: () => loading,
    end: () => void browser.puppeteer.off('targetcreated', opened),
  };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
