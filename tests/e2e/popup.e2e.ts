import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { popup as words } from '../../locales/en/popup.ts';
import { PAGE_TEXTS } from '../../locales/page.ts';
import { popup as chinese } from '../../locales/zh-CN/popup.ts';
import { answer } from '../pages/index.ts';
import { firefoxErrorsFrom } from './harness/firefox-chrome.ts';
import { look } from './helpers/our-ui.ts';
import { clickIn, whereAmI } from './helpers/popup.ts';
import { everywhere, openPractice, practicePage } from './helpers/practice.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

const ORIGINS = ['https://www.t-mobile.com/*', 'https://prepaid.t-mobile.com/*'];

describe(`“Where am I?” in ${kind}`, () => {
  const browser = useBrowser();

  it('says where the open page stands, and follows it', async () => {
    const page = await openPractice(browser(), 'account-home-prepaid');
    const popup = await browser().openPopup(page);
    const account = words.pages['account-home'];
    const onList = 'www.t-mobile.com is on our list of the carrier’s addresses';
    for (const [id, said, notSaid] of [
      ['account-home-prepaid', [account, words.lines.prepaid, 'Step 2 of 5', onList, words.actions.showMe], []],
      ['guest-refill-loading', [words.pages['guest-refill'], words.place.low], [words.actions.showMe]],
      ['payment-declined', [words.states.declined, words.actions.troubles], [account]],
      ['account-home-stay-signed-in', [account], [words.actions.showMe]],
      ['other-unknown', [words.place.notRefill, onList], [words.actions.showMe, account]],
    ] as const) {
      await page.goto(practicePage(id).url);
      for (const part of said) await soon(() => whereAmI(popup), id).toContain(part);
      for (const part of notSaid) expect(await whereAmI(popup), id).not.toContain(part);
    }
    await popup.close();
    await page.close();
  });

  it('sends the Tourist plan to the store', async () => {
    const page = await openPractice(browser(), 'guest-refill-tourist');
    await browser().waitForStatus(page, ({ state }) => state === 'tourist-plan-refused');
    const popup = await browser().openPopup(page);
    await soon(() => whereAmI(popup)).toContain(words.states['tourist-plan-refused']);
    expect(await whereAmI(popup)).toContain(words.place.storePage);
    expect(await whereAmI(popup)).not.toContain(words.actions.showMe);
    await popup.close();
    await page.close();
  });

  it('does not look at pages that are not on the list', async () => {
    const page = await browser().openPage('about:blank', everywhere('account-home-prepaid'));
    const popup = await browser().openPopup(page);
    for (const url of ['about:blank', 'https://example.com/', 'https://support.t-mobile.com/']) {
      if (url !== page.url()) await page.goto(url);
      await soon(() => whereAmI(popup), url).toContain(words.place.elsewhereWhy);
      expect(await whereAmI(popup)).toContain(words.place.elsewhere);
      await soon(() => popup.$$eval('[role="tab"]', (tabs) => tabs.length), 'the guide is all there').toBe(3);
    }
    await popup.close();
    await page.close();
  });

  it('“Show me” scrolls the page to the control, and the popup steps aside', async () => {
    const page = await openPractice(browser(), 'guest-refill-ready');
    await page.setViewport({ width: 1000, height: 300 });
    await soon(async () => (await look(page)).hosts).toBe(1);
    const number = '[data-truth="phone-number"]';
    const top = () => page.$eval(number, (field) => field.getBoundingClientRect().top);
    await page.evaluate(() => scrollTo(0, 9000));
    expect(await top()).toBeLessThan(0);
    const popup = await browser().openPopup(page);
    const tab = browser().tabOf(popup);
    await clickIn(popup, words.actions.showMe);
    await soon(() => browser().backstage.tabs()).not.toContain(tab);
    await page.bringToFront();
    await soon(top).toBeGreaterThan(0);
    expect((await look(page)).said).toContain('Enter T-Mobile® phone number');
    await page.close();
  });
});

describe(`the popup’s own ways in ${kind}`, () => {
  const browser = useBrowser();
  beforeEach(() => browser().backstage.store({ language: { version: 1, data: null } }));

  it('works with no page of the carrier open: guide, tabs, sources', async () => {
    const popup = await browser().openExtensionPage('popup.html');
    await popup.waitForSelector('[role="tab"]');
    for (const tab of await popup.$$('[role="tab"]')) {
      await tab.click();
      expect(await tab.evaluate((one) => one.getAttribute('aria-selected'))).toBe('true');
      expect(await popup.$$eval('[role="tabpanel"] li', (steps) => steps.length)).toBeGreaterThan(2);
    }
    const links = await popup.$$eval('a[href]', (all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(3);
    const elsewhere = new RegExp(`^(?!https://|${browser().extensionOrigin}/guide.html#)`);
    expect(links.filter((link) => elsewhere.test(link))).toEqual([]);
    await popup.close();
  });

  it('what is scrolled goes under the header', async () => {
    const popup = await browser().openExtensionPage('popup.html');
    await popup.waitForSelector('.step');
    const onTop = await popup.evaluate(() => {
      const number = () => document.querySelector('.step')?.getBoundingClientRect() ?? new DOMRect();
      scrollBy(0, number().top - 16);
      return document.elementFromPoint(number().left + 12, number().top + 11)?.closest('.step, .header')?.className;
    });
    expect(onTop).toBe('header');
    await popup.close();
  });

  it('another language is spoken at once, also on the page, and a broken setting is kept', async () => {
    const broken = { version: 1, data: 'tlh' };
    const page = await openPractice(browser(), 'account-home-prepaid');
    await soon(async () => (await look(page)).lang).toBe('en');
    await browser().backstage.store({ language: broken });
    const popup = await browser().openPopup(page);
    await soon(() => popup.$eval('body', ({ innerText }) => innerText)).toContain(words.notices.broken);
    await popup.select(`select[aria-label="${words.language}"]`, 'zh-CN');
    await soon(() => whereAmI(popup)).toContain(chinese.pages['account-home']);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    expect(await browser().backstage.stored()).toMatchObject({ language: { data: 'zh-CN' }, 'kept:language': broken });
    await popup.close();
    await page.bringToFront();
    await soon(async () => (await look(page)).panel).toContain(PAGE_TEXTS['zh-CN'].hints['account-home']);
    await page.close();
  });

  it('complains about nothing while it opens and is used', async () => {
    const page = await openPractice(browser(), 'payment-declined');
    const popup = await browser().openPopup(page);
    // A popup that is loaded anew while it asks or loads would complain of that.
    await soon(() => whereAmI(popup)).toContain(words.states.declined);
    await popup.waitForSelector('[role="tab"]');
    const inConsole = async () => {
      const of = (part: string) => firefoxErrorsFrom(browser().puppeteer, `${browser().extensionOrigin}/${part}`);
      return [...(await of('popup.html')), ...(await of('chunks/'))];
    };
    // Popups that earlier scenarios closed as soon as they had seen enough may have complained.
    const earlier = kind === 'firefox' ? await inConsole() : [];
    const complaints: string[] = [];
    popup.on('console', (message) => complaints.push(message.text()));
    popup.on('pageerror', (error) => complaints.push(String(error)));
    // Loaded once more, now that it is listened to. Firefox tells a driver nothing of the loading of such pages.
    await popup.goto(`${browser().extensionOrigin}/popup.html`, kind === 'firefox' ? { waitUntil: [] } : {});
    await soon(() => whereAmI(popup).catch(() => '')).toContain(words.states.declined);
    await clickIn(popup, words.actions.troubles);
    if (kind === 'chromium') {
      await popup.evaluate(() => console.info('heard'));
      await soon(() => complaints).toEqual(['heard']);
    } else {
      // Its driver hears nothing from such pages; the browser's own console does.
      expect((await inConsole()).slice(earlier.length)).toEqual([]);
    }
    expect(browser().requests(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});

describe(`a page nobody answers from, in ${kind}`, () => {
  const browser = useBrowser();
  const url = practicePage('account-home-prepaid').url;

  // Chromium runs no script in tabs that were open when an extension came; Firefox does, but lets the user take hosts away.
  it('“Hints are not running here”, or how to allow them, and then they are there', async () => {
    const page = await browser().openPage(url, answer);
    await soon(async () => (await look(page)).panel).toBeTruthy();
    if (kind === 'chromium') {
      await installAgain();
      const popup = await openPopupByHand(page);
      await soon(() => whereAmI(popup)).toContain(words.place.silent);
      await clickIn(popup, words.actions.reload);
      await page.bringToFront();
      await soon(async () => (await look(page)).panel).toBeTruthy();
      await soon(() => whereAmI(popup)).toContain(words.pages['account-home']);
    } else {
      await takeAccess();
      await page.goto(url);
      const popup = await browser().openPopup(page);
      await soon(() => whereAmI(popup)).toContain(words.place.accessOff);
      expect(await whereAmI(popup)).toContain(words.actions.allow);
      expect((await look(page)).hosts).toBe(0);
    }
  });

  /** As an update does: the page stays, its script belongs to nobody any more. */
  async function installAgain(): Promise<void> {
    const { puppeteer, extensionId } = browser();
    const { path } = (await puppeteer.extensions()).get(extensionId) ?? { path: '' };
    await puppeteer.uninstallExtension(extensionId);
    expect(await puppeteer.installExtension(path)).toBe(extensionId);
  }

  /** The page the driver speaks to the extension from went with the old one; so the popup is opened like any tab. */
  async function openPopupByHand(over: Page): Promise<Page> {
    await over.bringToFront();
    const popup = await browser().puppeteer.newPage({ type: 'tab', background: true });
    await popup.goto(`${browser().extensionOrigin}/popup.html`);
    return popup;
  }

  async function takeAccess(): Promise<void> {
    const extension = await browser().openExtensionPage('popup.html');
    await extension.evaluate(`chrome.permissions.remove({ origins: ${JSON.stringify(ORIGINS)} })`);
    await extension.close();
  }
});
