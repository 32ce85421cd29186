import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../e2e/harness/index.ts';
import { openPractice, practicePage } from '../e2e/helpers/practice.ts';
import type { Screen } from './screen.ts';

const accept = '#onetrust-accept-btn-handler';

/** The panel on every kind of page and in every state of it. Buttons are known by their ids: names differ by language. */
export const PANEL_SCREENS: readonly Screen[] = [
  on('identify', 'guest-refill-ready'),
  on('cookie-banner', 'journey-identify'),
  on('cookies-accepted', 'journey-identify', (page) => page.click(accept)),
  on('number-invalid', 'guest-refill-invalid'),
  on('tourist', 'guest-refill-tourist'),
  on('voucher', 'guest-refill-voucher'),
  on('low', 'guest-refill-loading', press('#beacon')),
  on('unsure', 'guest-refill-ready', async (page) => {
    await page.$eval('main', (main) => main.replaceChildren('Lorem ipsum.'));
    await page.waitForFunction(
      () => document.querySelector('refill-beacon')?.shadowRoot?.querySelector<HTMLElement>('.ring')?.hidden,
    );
    await press('#beacon')(page);
  }),
  on('sign-in', 'sign-in-user'),
  on('sign-in-failed', 'sign-in-failed'),
  on('session-expired', 'sign-in-session-expired'),
  on('guest-pay', 'guest-pay'),
  on('home', 'account-home-prepaid'),
  on('home-postpaid', 'account-home-postpaid'),
  on('home-minimised', 'account-home-prepaid', press('#minimise')),
  on('home-menu', 'account-home-prepaid', press('#close')),
  on('home-sellers', 'account-home-prepaid', press('#why')),
  on('home-focus', 'account-home-prepaid', (page) => page.focus('[data-truth="autopay"]')),
  on('legacy', 'legacy-account'),
  on('plan', 'plan-change'),
  on('choose', 'journey-choose'),
  on('choose-again', 'journey-choose', undefined, {
    'last-confirmation': { version: 1, data: Date.now() - 2 * 3_600_000 },
  }),
  on('pay', 'journey-pay'),
  on('pay-one-page', 'one-time-payment'),
  on('pay-dialog', 'payment-in-dialog'),
  on('declined', 'payment-declined'),
  on('autopay', 'autopay'),
  on('redeem', 'redeem-card'),
  on('confirm', 'journey-confirm'),
  on('verify', 'journey-verify'),
  on('history', 'history-prepaid'),
  on('store', 'store-locator', press('#beacon')),
  on('app', 'app-page', press('#beacon')),
  on('deals', 'deals', press('#beacon')),
  on('help', 'help-refill', press('#beacon')),
  on('blocked', 'unsupported-browser', press('#beacon')),
];

function on(
  state: string,
  practice: string,
  then?: (page: Page) => Promise<unknown>,
  records: Screen['records'] = {},
): Screen {
  return {
    id: `panel/${state}`,
    part: 'panel',
    records,
    async open(browser: TestBrowser) {
      const page = await openPractice(browser, practice);
      const { page: kind, state: wanted } = practicePage(practice).expected;
      await browser.waitForStatus(page, (status) => status.page === kind && status.state === wanted);
      await page.waitForSelector('>>> #beacon', { timeout: 5000 });
      await then?.(page);
      return page;
    },
  };
}

/** Presses what is there even under a banner of the page. */
function press(css: string) {
  return (page: Page) => page.$eval(`>>> ${css}`, (button) => (button as HTMLElement).click());
}
