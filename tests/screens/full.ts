import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../e2e/harness/index.ts';
import { openPractice } from '../e2e/helpers/practice.ts';
import { receipt, storing } from '../e2e/helpers/receipts.ts';
import { FOUR_LINES } from './popup.ts';
import { checking, QUESTIONS } from './questions.ts';
import type { Screen } from './screen.ts';

const click = (css: string) => (page: Page) => page.$eval(css, (one) => (one as HTMLElement).click());

/** Presses the last button of the first of several, and sees the way back. */
function pressLast(of: string) {
  return async (page: Page) => {
    await page.$eval(of, (one) => ([...one.querySelectorAll('button')].at(-1) as HTMLElement).click());
    await page.waitForSelector('.just-done button');
  };
}

/** Answers a question of “Which SIM do I hold?”. */
const answering = (form: number, brand?: number) => async (page: Page) => {
  const pick = (group: string, at: number) =>
    page.$$eval(`${group} input`, (all, which) => (all[which] as HTMLElement).click(), at);
  await pick('.tiles', form);
  if (brand === undefined) return;
  await page.waitForSelector('.tiles-small');
  await pick('.tiles-small', brand);
  await page.waitForSelector('.outcome');
};

const RECEIPTS = storing(
  receipt(0, { note: 'at the store, in cash', line: 'Mom’s phone' }),
  receipt(1, { note: 'C:\\Users\\Mom\\Documents\\Vertragsverlängerungsbestätigungsschreiben_2026-03-03.pdf' }),
  receipt(2),
);

/** Every section of the full page, empty and full. */
export const FULL_SCREENS: readonly Screen[] = [
  at('guide', 'guide'),
  at('guide-search', 'guide', async (page) => {
    await page.type('.search input', 'card');
    await page.waitForSelector('.hits mark');
  }),
  at('guide-sources', 'guide', async (page) => {
    await page.$$eval('.step-card .mark', (marks) => (marks[0] as HTMLElement).click());
    await page.waitForSelector('.sources');
    await page.$$eval('main details', (all) => all.map((one) => Object.assign(one, { open: true })).length);
  }),
  at('account-road', 'account/pay'),
  at('which-sim', 'which-sim'),
  at('which-sim-official', 'which-sim', answering(0, 0)),
  at('which-sim-elsewhere', 'which-sim', answering(2, 3)),
  at('which-sim-unsure', 'which-sim', answering(1, 7)),
  at('check', 'check'),
  ...Object.keys(QUESTIONS).map((name) => at(`check-${name}`, 'check', checking(name))),
  at('dates-empty', 'dates'),
  at('dates', 'dates', undefined, FOUR_LINES),
  at('dates-new', 'dates/new', click('form [type="submit"]')),
  at('dates-edit', 'dates/edit/line-no-one', undefined, FOUR_LINES),
  at('dates-refilled', 'dates/refilled/line-no-four', undefined, FOUR_LINES),
  at('dates-deleted', 'dates', pressLast('.line-card'), FOUR_LINES),
  at('receipts-empty', 'receipts'),
  at('receipts', 'receipts', undefined, RECEIPTS),
  at('receipts-new', 'receipts/new', click('form [type="submit"]')),
  at('receipts-edit', 'receipts', click('.receipts-column li button'), RECEIPTS),
  at('receipts-deleted', 'receipts', pressLast('.receipts-column li'), RECEIPTS),
  at('practice', 'practice'),
  at('data-empty', 'data'),
  at(
    'data',
    'data',
    (page) => page.$$eval('main details', (all) => all.map((one) => Object.assign(one, { open: true })).length),
    { ...RECEIPTS, ...FOUR_LINES, 'receipt:9': 'cannot be read', 'kept:language': 1 },
  ),
  at('data-erase', 'data', click('.wipe-data button'), RECEIPTS),
  at('report-empty', 'report'),
  {
    id: 'full/report',
    part: 'full',
    async open(browser) {
      const page = await openPractice(browser, 'account-home-prepaid');
      await browser.waitForStatus(page);
      const captured = await browser.backstage.inject(browser.tabOf(page), '/capture.js');
      await browser.backstage.storeForSession({ 'handed-capture': { version: 1, data: captured } });
      const report = await browser.openExtensionPage('guide.html#report');
      await report.waitForSelector('.report-word');
      // Every second word is let in.
      await report.$$eval('.report-word', (words) =>
        words.forEach((word, at) => {
          if (at % 2 === 0) (word as HTMLElement).click();
        }),
      );
      await report.$eval('main details', (one) => Object.assign(one, { open: true }).open);
      return report;
    },
  },
];

function at(
  state: string,
  hash: string,
  then?: (page: Page) => Promise<unknown>,
  records: Screen['records'] = {},
): Screen {
  return {
    id: `full/${state}`,
    part: 'full',
    records,
    async open(browser: TestBrowser) {
      const page = await browser.openExtensionPage(`guide.html#${hash}`);
      await page.waitForSelector('main h2');
      await then?.(page);
      return page;
    },
  };
}
