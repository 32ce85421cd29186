import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { PAGE_TEXTS } from '../../locales/page.ts';
import { loadPopup } from '../../locales/popup.ts';
import { answer } from '../pages/index.ts';
import { builtExtension, openBrowser } from './harness/index.ts';
import { whereAmI } from './helpers/popup.ts';
import { everywhere, openPractice, openWatched, practicePage } from './helpers/practice.ts';
import { receipt, storing } from './helpers/receipts.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

describe(`a page against us, as shipped, in ${kind}`, () => {
  const browser = useBrowser({ extensionDir: builtExtension(kind) });

  it('no click a page fakes presses a button of ours', async () => {
    const page = await openPractice(browser(), 'account-home-prepaid');
    const before = await browser().waitForStatus(
      page,
      ({ panel, sellerWarning }) => `${panel} ${sellerWarning}` === 'open line',
    );
    const stored = await browser().backstage.stored();
    const tabs = await browser().backstage.tabs();
    const clicked = await page.evaluate(clickEverywhere);
    expect(clicked, 'there was something of ours to click at').toBeGreaterThan(0);
    await sleep(400);
    expect(await browser().askStatus(page)).toEqual(before);
    expect(await browser().backstage.stored()).toEqual(stored);
    expect(await browser().backstage.tabs()).toEqual(tabs);
    await page.close();
  });

  it('forged messages change nothing, here or in storage', async () => {
    const page = await openPractice(browser(), 'account-home-prepaid');
    const before = await browser().waitForStatus(
      page,
      ({ panel, sellerWarning }) => `${panel} ${sellerWarning}` === 'open line',
    );
    const stored = await browser().backstage.stored();
    const tabs = await browser().backstage.tabs();
    const answers = await page.evaluate(forge, browser().extensionId, MESSAGES);
    expect(answers).toEqual([]);
    await sleep(400);
    expect(await browser().askStatus(page)).toEqual(before);
    expect(await browser().backstage.stored()).toEqual(stored);
    expect(await browser().backstage.tabs()).toEqual(tabs);
    expect(await page.evaluate(() => scrollY), 'no “Show me” from the page').toBe(0);
    await page.close();
  });

  it('a page that draws our panel is told apart by the popup', async () => {
    const words = await loadPopup('en');
    const page = await browser().openPage(
      'https://prepaid-t-mobile.com/direct-to-account',
      everywhere('other-unknown'),
    );
    await page.evaluate((said) => {
      const fake = document.createElement('refill-beacon');
      fake.attachShadow({ mode: 'open' }).innerHTML = `<div role="region">${said}<button>Show me</button></div>`;
      document.documentElement.append(fake);
    }, PAGE_TEXTS.en.hints['guest-refill']);
    expect(await browser().askStatus(page), 'nothing of ours runs there').toBeNull();
    const popup = await browser().openPopup(page);
    await soon(() => whereAmI(popup)).toContain(words.place.elsewhereWhy);
    expect(await whereAmI(popup)).not.toContain('is on our list');
    await popup.close();
    await page.close();
  });

  it('a page that has taken the element’s name and the browser’s functions gets no further', async () => {
    const page = await openWatched(browser(), 'account-home-prepaid', takeOver);
    await browser().waitForStatus(page, ({ panel }) => panel === 'open');
    expect(await page.evaluate('caught')).toEqual([]);
    await page.close();
  });
});

describe(`an update, in ${kind}`, () => {
  it('a newer version finds all that was stored', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'refill-beacon-update-'));
    await cp(builtExtension(kind), folder, { recursive: true });
    await setVersion(folder, '0.0.1');
    const browser = await openBrowser(kind, { extensionDir: folder });
    try {
      const records = {
        language: { version: 1, data: 'zh-TW' },
        ...storing(receipt(1), receipt(2)),
      };
      await browser.backstage.store(records);
      // The update closes the extension's own tabs, and a browser without tabs ends.
      const tab = await browser.puppeteer.newPage();
      await setVersion(folder, '0.0.2');
      expect(await browser.puppeteer.installExtension(folder)).toBe(browser.extensionId);
      await browser.goBackstage(tab);
      const page = await browser.openExtensionPage('guide.html#receipts');
      expect(await page.evaluate('chrome.runtime.getManifest().version')).toBe('0.0.2');
      expect(await browser.backstage.stored()).toMatchObject(records);
      await soon(() => page.evaluate(() => document.body.innerText)).toContain('QX-2');
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-TW');
      // The new version is also the one that speaks on the carrier's pages.
      const carrier = await browser.openPage(practicePage('one-time-payment').url, answer);
      await browser.waitForStatus(carrier, ({ panel }) => panel === 'open');
    } finally {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** What our own parts say to each other, and what an attacker might try. */
const MESSAGES = [
  { type: 'show-me' },
  { type: 'journey', step: 4 },
  { type: 'page-words' },
  { type: 'keep-proof', proof: { host: 'www.t-mobile.com', lines: ['Confirmation number 1'] } },
  { type: 'confirmation-seen' },
  { type: 'remind-date', proof: { host: 'www.t-mobile.com', lines: ['Renews on January 1'] } },
  { type: 'test-reminder' },
  { type: 'page-status' },
];

async function setVersion(folder: string, version: string): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, version }));
}

/** Runs in the page: presses whatever it can reach of ours, with events of its own making. @returns how many places. */
function clickEverywhere(): number {
  const host = document.querySelector('refill-beacon') as HTMLElement;
  let places = 0;
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  for (let x = 10; x < innerWidth; x += 40)
    for (let y = 10; y < innerHeight; y += 25) {
      const hit = document.elementFromPoint(x, y);
      if (hit !== host) continue;
      places++;
      for (const type of types)
        hit.dispatchEvent(
          new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y }),
        );
    }
  host.focus();
  host.click();
  for (const key of ['Escape', 'Enter', ' ', 'Tab'])
    for (const target of [host, document.body, document, window])
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  return places;
}

/** Runs in the page: sends messages by every way a page has. @returns what answered. */
async function forge(id: string, messages: object[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  type Runtime = { sendMessage?(id: string, message: object): Promise<unknown> };
  const world = window as unknown as { chrome?: { runtime?: Runtime }; browser?: { runtime?: Runtime } };
  for (const message of messages) {
    for (const detail of [message, { ...message, id }, { source: 'refill-beacon', message }, JSON.stringify(message)]) {
      postMessage(detail, '*');
      for (const name of ['refill-beacon', `${id}:carrier:wxt:content-script-started`, 'wxt:locationchange'])
        for (const target of [document, window, document.querySelector('refill-beacon')])
          target?.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    }
    for (const runtime of [world.chrome?.runtime, world.browser?.runtime]) {
      const answer = await runtime?.sendMessage?.(id, message).catch(() => undefined);
      if (answer !== undefined) answers.push(answer);
    }
  }
  return answers;
}

/** Runs in the page from the start: its own versions of what a careless script of ours would use, which note who comes. */
function takeOver(): void {
  const caught: string[] = [];
  Object.assign(window, { caught });
  customElements.define(
    'refill-beacon',
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) caught.push('could look inside');
      }
    },
  );
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    caught.push('attachShadow');
    return attachShadow.call(this, init);
  };
  const { sendMessage } = { sendMessage: () => caught.push('sendMessage') };
  Object.assign(window, { browser: { runtime: { sendMessage } } });
}
