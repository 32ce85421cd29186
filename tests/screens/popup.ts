import type { Page } from 'puppeteer-core';
import { addDays } from '../../renewals/calendar.ts';
import { recordForLine } from '../../renewals/items.ts';
import type { RenewalLine } from '../../renewals/line.ts';
import { dayAt } from '../../settings/civil-date.ts';
import type { TestBrowser } from '../e2e/harness/index.ts';
import { openPractice, practicePage } from '../e2e/helpers/practice.ts';
import { checking, QUESTIONS } from './questions.ts';
import type { Screen } from './screen.ts';

const openAll = (page: Page) =>
  page.$$eval('details', (all) => all.map((one) => Object.assign(one, { open: true })).length);
const choose = (tab: number) => (page: Page) =>
  page.$$eval('[role="tab"]', (tabs, at) => (tabs[at] as HTMLElement).click(), tab);

const today = dayAt(Date.now());
const line = (part: Partial<RenewalLine>): RenewalLine => ({
  id: 'line-no-one',
  revision: 1,
  nickname: 'Mom’s phone',
  digits: '0199',
  plan: 'prepaid',
  sim: 'physical',
  next: addDays(today, 3),
  period: { unit: 'days', count: 30 },
  countsFrom: 'date',
  ...part,
});

/** Four lines: one late, one near, one far, one without a name. */
export const FOUR_LINES = Object.fromEntries(
  [
    line({}),
    line({ id: 'line-no-two', nickname: '', digits: '', next: addDays(today, 40), sim: 'data' }),
    line({ id: 'line-no-three', nickname: '爸爸的手机', digits: '0142', next: addDays(today, -2), plan: 'visitor' }),
    line({
      id: 'line-no-four',
      nickname: 'Donaudampfschifffahrtsgesellschaft',
      next: addDays(today, 12),
      sim: 'esim',
    }),
  ].map((one, at) => [`line:${at}`, recordForLine(one)]),
);

/** The popup over every kind of page, and everything it holds. */
export const POPUP_SCREENS: readonly Screen[] = [
  alone('elsewhere'),
  alone('welcome', undefined, { welcomed: { version: 1, data: false } }),
  alone('dates', undefined, FOUR_LINES),
  alone('newer-setting', undefined, { dismissal: { version: 99, data: null } }),
  ...['prepaid', 'postpaid', 'tourist', 'brand', 'data'].map((line, at) =>
    alone(`line-${line}`, (page) => page.$$eval('.chip input', (all, n) => (all[n] as HTMLElement).click(), at)),
  ),
  alone('sent-away', undefined, { dismissal: { version: 1, data: { kind: 'never' } } }),
  over('home', 'account-home-prepaid'),
  over('home-postpaid', 'account-home-postpaid'),
  over('guest', 'guest-refill-ready'),
  over('low', 'guest-refill-loading'),
  over('tourist', 'guest-refill-tourist'),
  over('number-invalid', 'guest-refill-invalid'),
  over('voucher', 'guest-refill-voucher'),
  over('session-expired', 'sign-in-session-expired'),
  over('declined', 'payment-declined'),
  over('done', 'one-time-payment-done'),
  over('blocked', 'unsupported-browser'),
  over('not-refill', 'other-unknown'),
  ...[0, 1, 2].map((tab) =>
    alone(`method-${tab + 1}`, async (page) => {
      await choose(tab)(page);
      await openAll(page);
    }),
  ),
  ...Object.keys(QUESTIONS).map((name) => alone(`check-${name}`, checking(name))),
];

function alone(state: string, then?: (page: Page) => Promise<unknown>, records: Screen['records'] = {}): Screen {
  return {
    id: `popup/${state}`,
    part: 'popup',
    records,
    async open(browser: TestBrowser) {
      const popup = await browser.openExtensionPage('popup.html');
      await isComplete(popup);
      await then?.(popup);
      return popup;
    },
  };
}

function over(state: string, practice: string): Screen {
  return {
    id: `popup/over-${state}`,
    part: 'popup',
    async open(browser: TestBrowser) {
      const page = await openPractice(browser, practice);
      const { expected } = practicePage(practice);
      await browser.waitForStatus(page, (status) => status.page === expected.page && status.state === expected.state);
      const popup = await browser.openPopup(page);
      await isComplete(popup);
      return popup;
    },
  };
}

async function isComplete(popup: Page): Promise<void> {
  // Without pseudo-classes: for those the driver looks at each frame, and a tab behind another draws none.
  await popup.waitForSelector('[role="status"] .lead, [role="status"] .message');
  await popup.waitForSelector('[role="tab"]');
}
