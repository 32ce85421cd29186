import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { PAGE_TEXTS } from '../../locales/page.ts';
import { answer, JOURNEY, PRACTICE_PAGES } from '../pages/index.ts';
import { perform } from './harness/index.ts';
import { look, press } from './helpers/our-ui.ts';
import { everywhere, openPractice, openWatched, practicePage } from './helpers/practice.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

const words = PAGE_TEXTS.en;
const CLEAN = { reads: 0, pageWrites: 0, requests: 0, errors: 0 };

describe(`promise 1, only where it belongs, in ${kind}`, () => {
  const browser = useBrowser();

  it('no script of ours anywhere else, whatever it looks like', async () => {
    const page = await browser().openPage('about:blank', everywhere('account-home-prepaid'));
    for (const url of [
      'https://example.com/direct-to-account',
      'http://prepaid.t-mobile.com:8080/direct-to-account',
      'https://prepaid.t-mobile.com.example.net/direct-to-account',
      'https://prepaid-t-mobile.com/direct-to-account',
      'https://t-mobile.com.co/direct-to-account',
      'https://xn--t-mobil-cya.com/direct-to-account',
      'https://support.t-mobile.com/direct-to-account',
      'https://community.t-mobile.com/direct-to-account',
    ]) {
      await page.goto(url);
      expect(page.url()).toBe(url);
      await sleep(200);
      // Any script of ours answers this, also where it has nothing to say of the page.
      expect(await browser().sendToTab(page, { type: 'show-me' }), url).toBeNull();
      expect(await browser().askProbe(page), url).toBeNull();
      expect((await look(page)).hosts, url).toBe(0);
    }
    await page.close();
  });

  it('the same page on a listed host is spoken to', async () => {
    const page = await browser().openPage(
      'https://www.t-mobile.com/account/dashboard',
      everywhere('account-home-prepaid'),
    );
    await soon(async () => (await look(page)).hosts).toBe(1);
    await page.close();
  });
});

describe(`promises 2 to 4 on the whole way, in ${kind}`, () => {
  const browser = useBrowser();

  it('reads no field, asks nobody, changes nothing, while a person types, clicks and pays', async () => {
    const page = await browser().openPage(practicePage('journey-identify').url, answer);
    for (const { id, actions } of JOURNEY) {
      await perform(page, actions);
      const { page: kindOfPage } = practicePage(id).expected;
      await browser().waitForStatus(page, (status) => status.page === kindOfPage);
      if (id === 'journey-identify') await typeNumbers(page);
      if (id === 'journey-pay') await press(page, words.less);
      expect(await browser().askProbe(page), id).toMatchObject(CLEAN);
    }
    const popup = await browser().openPopup(page);
    await popup.waitForSelector('[role="status"] .lead');
    expect(browser().requests(popup)).toEqual([]);
    expect(
      browser()
        .requests(page)
        .filter(({ byExtension }) => byExtension),
    ).toEqual([]);
    expect(browser().escaped).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('nothing of the extension’s pages could reach the network if it wanted to', async () => {
    const popup = await browser().openExtensionPage('popup.html');
    const refused = await popup.evaluate(async () => {
      const blocked: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        blocked.push(effectiveDirective),
      );
      const nowhere = 'https://refill-beacon.invalid/';
      const fetched = await fetch(nowhere).then(
        () => 'fetched',
        () => 'refused',
      );
      const image = Object.assign(new Image(), { src: nowhere });
      const loaded = await new Promise((done) => {
        image.onload = () => done('loaded');
        image.onerror = () => done('refused');
      });
      const sent = new Promise((done) => {
        const socket = new WebSocket('wss://refill-beacon.invalid/');
        socket.onopen = () => done('sent');
        socket.onerror = () => done('refused');
      }).catch(() => 'refused');
      return { fetched, loaded, sent: await sent, blocked: [...new Set(blocked)].sort() };
    });
    expect(refused).toEqual({
      fetched: 'refused',
      loaded: 'refused',
      sent: 'refused',
      blocked: ['connect-src', 'img-src'],
    });
    expect(browser().escaped).toEqual([]);
    await popup.close();
  });

  it.each(['account-home-prepaid', 'one-time-payment', 'payment-declined', 'help-refill'])(
    'leaves %s as its server sent it',
    async (id) => {
      const page = await openWatched(browser(), id, noteEverything);
      await soon(async () => (await look(page)).hosts).toBe(1);
      await sleep(300);
      if ((await look(page)).panel) await press(page, words.minimise);
      const [opener] = (await look(page)).buttons;
      await press(page, opener ?? '');
      await page.setViewport({ width: 700, height: 500 });
      await sleep(300);
      expect(await page.evaluate(withoutUs)).toBe(await parsed(page, answer(practicePage(id).url).body));
      expect(await page.evaluate('notes()')).toEqual({
        changes: [],
        focus: [],
        scrolls: 0,
        messages: 0,
        kept: 0,
        history: 2,
        title: expect.any(String),
      });
      await page.close();
    },
  );

  it('scrolls the page when “Show me” is pressed, and the traps see even that', async () => {
    const page = await openPractice(browser(), 'guest-refill-no-main');
    await page.evaluate(() => document.body.style.setProperty('padding-top', '2500px'));
    await soon(async () => (await look(page)).buttons).toContain(words.showMe);
    expect(await browser().askProbe(page)).toMatchObject(CLEAN);
    await press(page, words.showMe);
    await soon(() => page.evaluate(() => scrollY)).toBeGreaterThan(1500);
    const seen = await browser().askProbe(page);
    expect(seen).toMatchObject({ ...CLEAN, pageWrites: 1 });
    expect(seen?.samples).toMatchObject([{ kind: 'write', what: expect.stringContaining('scrollIntoView') }]);
    await page.close();
  });
});

describe(`promises 5 and 8, silent rather than wrong, in ${kind}`, () => {
  const browser = useBrowser();

  it('the button is gone: nothing else gets its number', async () => {
    const page = await openPractice(browser(), 'guest-refill-no-main');
    await soon(async () => (await look(page)).pins.length).toBe(3);
    await page.evaluate(() => document.querySelector('[data-truth="continue"]')?.remove());
    await soon(async () => (await look(page)).pins.length).toBe(2);
    const { hints } = await browser().waitForStatus(page, (status) => status.hints.length < 3);
    expect(hints.map(({ target }) => target)).toEqual(['phone-number', 'phone-number-again']);
    await page.close();
  });

  const others = PRACTICE_PAGES.filter(({ expected }) => expected.page === 'other');

  it(`nothing of ours stands in ${others.length} official pages about something else, and nobody is warned of`, async () => {
    const page = await browser().openPage('about:blank', answer);
    for (const { id, url } of others) {
      await page.goto(url);
      expect(await browser().waitForStatus(page), id).toMatchObject({
        page: 'other',
        hints: [],
        sellerWarning: 'none',
      });
      await sleep(200);
      expect((await look(page)).hosts, id).toBe(0);
    }
    await page.close();
  });

  it.each(['https://www.t-mobile.com/our-story/network', 'https://example.com/'])(
    'the popup over %s accuses nobody',
    async (url) => {
      const accusing = /fake|fraud|scam|danger|warning|imitat|phish|pretend|unsafe|not safe/i;
      const page = await browser().openPage(url, everywhere('other-unknown'));
      const popup = await browser().openPopup(page);
      const where = popup.waitForSelector('[role="status"] .lead');
      expect(await (await where)?.evaluate((lead) => lead.closest('section')?.innerText)).not.toMatch(accusing);
      // The guide comes right after the first view.
      await soon(() => popup.evaluate(() => document.body.textContent), 'the notes do speak of fraud').toMatch(
        accusing,
      );
      await popup.close();
      await page.close();
    },
  );
});

async function typeNumbers(page: Page): Promise<void> {
  for (const field of ['phone-number', 'phone-number-again']) await page.type(`[data-truth="${field}"]`, '2025550142');
  expect(await page.$eval('[data-truth="phone-number"]', (field) => (field as HTMLInputElement).value)).toBe(
    '(202) 555-0142',
  );
}

/** Runs in the page from the start: whatever happens to it once it is there is noted, our host aside. */
function noteEverything(): void {
  const notes = { changes: [] as string[], focus: [] as string[], scrolls: 0, messages: 0 };
  const isOurs = (node: Node) => node.nodeName === 'REFILL-BEACON';
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        const ours = isOurs(target) || (type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs));
        if (!ours) notes.changes.push([type, target.nodeName, attributeName].join(' '));
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const focused = ({ target }: Event) => isOurs(target as Node) || notes.focus.push((target as Node).nodeName);
  addEventListener('focusin', focused, true);
  addEventListener('scroll', () => notes.scrolls++, true);
  addEventListener('message', () => notes.messages++);
  Object.assign(window, {
    notes: () => ({
      ...notes,
      kept: localStorage.length + sessionStorage.length + document.cookie.length,
      history: history.length,
      title: document.title,
    }),
  });
}

/** Runs in the page: all its markup but our host. */
function withoutUs(): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const host of copy.querySelectorAll('refill-beacon')) host.remove();
  return copy.outerHTML.replace(/nonce="[^"]*"/g, 'nonce=""');
}

/** What the markup of a response is, as the browser parses it. Browsers hide nonces once they are used. */
const parsed = (page: Page, html: string) =>
  page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML,
    html.replace(/nonce="[^"]*"/g, 'nonce=""'),
  );
