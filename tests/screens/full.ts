import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../e2e/harness/index.ts';
import { receipt, storing } from '../e2e/helpers/receipts.ts';
import { FOUR_LINES } from './popup.ts';
import { checking, QUESTIONS } from './questions.ts';
import type { Screen } from './screen.ts';

const click = (css: string) => (page: Page) => page.$eval(css, (one) => (one as HTMLElement).click());

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

const RECEIPTS = storing(receipt(0, { note: 'at the store, in cash', line: 'Mom’s phone' }), receipt(1), receipt(2));

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
  at('receipts-empty', 'receipts'),
  at('receipts', 'receipts', undefined, RECEIPTS),
  at('receipts-new', 'receipts/new', click('form [type="submit"]')),
  at('practice', 'practice'),
  at('data-empty', 'data'),
  at(
    'data',
    'data',
    (page) => page.$$eval('main details', (all) => all.map((one) => Object.assign(one, { open: true })).length),
    { ...RECEIPTS, ...FOUR_LINES, 'kept:language': 1 },
  ),
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
