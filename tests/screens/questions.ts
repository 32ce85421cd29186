import type { Page } from 'puppeteer-core';

/** What is asked of the checker so that each of its answers is seen. */
export const QUESTIONS: Readonly<Record<string, string>> = {
  official: 'prepaid.t-mobile.com/direct-to-account',
  'official-other': 'https://www.metrobyt-mobile.com',
  imitation: 'https://t-mobile.qzxwv.top/pay',
  'other-name': 'https://verizon.qzxwv.top/pay',
  seller: '【T-Mobile 代充】半价代充，8 折起，秒到账。加微信 refill8866 或 t.me/refill8866 下单，先付款后充值。💪💪',
  sound:
    'Visiting family in Reno? Send me the number of the T-Mobile line, you give me 40 on Venmo and I load 50, takes a minute.',
  'third-party': 'https://t-mobile.scene7.com/is/image',
  unknown: 'Dinner at seven? Bring the salad.',
  'short-link': 'https://bit.ly/3abcdef',
  empty: '',
};

/** Asks a question, and opens all that the answer holds. */
export function checking(name: string) {
  return async (page: Page) => {
    const box = await page.waitForSelector('#check-text');
    await box?.evaluate((area, text) => {
      (area as HTMLTextAreaElement).focus();
      if (text) document.execCommand('insertText', false, text);
    }, QUESTIONS[name] ?? '');
    await page.$eval('.check [type="submit"]', (button) => (button as HTMLElement).click());
    await page.waitForFunction(() => document.querySelector('.check-outcome')?.textContent?.trim());
    await page.$$eval('.check-outcome details', (all) => all.map((one) => Object.assign(one, { open: true })).length);
  };
}
