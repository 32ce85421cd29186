import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { PAGE_TEXTS } from '../../locales/page.ts';
import { answer } from '../pages/index.ts';
import { builtExtension } from './harness/index.ts';
import { boxOf, look, margins } from './helpers/our-ui.ts';
import { openPractice, openWatched, practicePage } from './helpers/practice.ts';
import { soon } from './helpers/soon.ts';
import { switchOff } from './helpers/switch-off.ts';
import { kind, useBrowser } from './setup.ts';

describe(`the overlay withstands rude pages, in ${kind}`, () => {
  const browser = useBrowser();

  it('the page’s own CSS, however aggressive, changes nothing in the panel', async () => {
    const page = await openPractice(browser(), 'guest-refill-no-main');
    await soon(async () => (await look(page)).panel).toBeTruthy();
    const calm = await panelLooks(page);
    expect(calm.fontSize).toBe('14px');
    await page.goto(practicePage('guest-refill-hostile-css').url);
    await soon(async () => (await look(page)).pins.length).toBe(3);
    expect(await panelLooks(page)).toEqual(calm);
    const { ring } = await look(page);
    for (const gap of margins(ring ?? none, await boxOf(page, '[data-truth="phone-number"]'))) {
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan(9);
    }
    await page.close();
  });

  it('gives up after a page has removed the panel three times', async () => {
    const page = await openPractice(browser(), 'guest-refill-keeps-clean');
    await soon(() => page.evaluate('practice.removed')).toBe(4);
    await page.evaluate(`practice.render('number')`);
    await sleep(1200);
    expect(await page.evaluate('practice.removed')).toBe(4);
    expect((await look(page)).hosts).toBe(0);
    // What the page shows is still known: the popup goes on helping.
    expect(await browser().askStatus(page)).toMatchObject({
      page: 'guest-refill',
      panel: 'hidden',
      sellerWarning: 'none',
    });
    expect(await browser().askProbe(page)).toMatchObject({ errors: 0 });
    await page.close();
  });

  it('an element called like something of ours keeps nothing away', async () => {
    const { url } = practicePage('account-home-prepaid');
    const page = await browser().openPage(url, (address) => {
      const sent = answer(address);
      return { ...sent, body: sent.body.replace('<main', '<i id="refillBeacon"></i><main') };
    });
    expect(await page.$('#refillBeacon')).not.toBeNull();
    await soon(async () => (await look(page)).pins.length).toBeGreaterThan(2);
    await page.close();
  });

  it('a page that takes us away once gets us back', async () => {
    const page = await openPractice(browser(), 'guest-refill-no-main');
    await soon(async () => (await look(page)).panel).toBeTruthy();
    await page.evaluate(() => document.querySelector('refill-beacon')?.remove());
    await soon(async () => (await look(page)).pins.length).toBe(3);
    expect((await look(page)).hosts).toBe(1);
    await page.close();
  });

  it('what an older version left in the page is removed', async () => {
    const page = await openWatched(browser(), 'account-home-prepaid', () => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.append(document.createElement('refill-beacon'));
      });
    });
    await soon(async () => (await look(page)).panel).toBeTruthy();
    expect((await look(page)).hosts).toBe(1);
    await page.close();
  });

  it.each(['guest-refill-ready', 'journey-identify'])(
    'the strict content policy of %s is never offended',
    async (id) => {
      const page = await openWatched(browser(), id, () => {
        const offences: string[] = [];
        Object.assign(window, { offences });
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
          offences.push(violatedDirective),
        );
      });
      await soon(async () => (await look(page)).pins.length).toBe(3);
      expect((await panelLooks(page)).fontSize).toBe('14px');
      expect(await page.evaluate('offences')).toEqual([]);
      await page.close();
    },
  );

  it('six thousand elements and a thousand buttons that say “Refill here”: the three true controls', async () => {
    const page = await openPractice(browser(), 'guest-refill-huge');
    await soon(async () => (await look(page)).pins.length).toBe(3);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(6000);
    await page.close();
  });
});

describe(`the extension goes while a page is open, in ${kind}`, () => {
  const browser = useBrowser();
  const gone = (page: Page) =>
    expect
      .poll(
        async () => {
          const { panel, pins, ring, buttons } = await look(page);
          return { panel, pins, ring, buttons };
        },
        { timeout: 3000 },
      )
      .toEqual({ panel: '', pins: [], ring: null, buttons: [] });

  it('removed: nothing of it can be seen any more, and the next one stands there alone', async () => {
    const page = await openPractice(browser(), 'account-home-prepaid');
    await soon(async () => (await look(page)).panel).toContain(PAGE_TEXTS.en.hints['account-home']);
    await browser().puppeteer.uninstallExtension(browser().extensionId);
    await gone(page);
    await browser().puppeteer.installExtension(builtExtension(kind, { probe: true }));
    await sleep(500);
    expect((await look(page)).hosts).toBeLessThanOrEqual(1);
    await page.goto(practicePage('account-home-prepaid').url);
    await soon(async () => (await look(page)).panel).toBeTruthy();
    expect((await look(page)).hosts).toBe(1);
    await page.close();
  });

  it('switched off: nothing of it can be seen any more', async () => {
    await browser().goBackstage(await browser().puppeteer.newPage());
    const page = await openPractice(browser(), 'account-home-prepaid');
    await soon(async () => (await look(page)).panel).toContain(PAGE_TEXTS.en.hints['account-home']);
    await switchOff(browser());
    await gone(page);
  });
});

const none = { left: 0, top: 0, right: 0, bottom: 0 };

/** What can be told of the panel's look: size, letters, colours, corners. */
function panelLooks(page: Page) {
  return page.evaluate(() => {
    const panel = document.querySelector('refill-beacon')?.shadowRoot?.querySelector('[role="region"]');
    if (!panel) throw new Error('There is no panel.');
    const { fontSize, fontFamily, letterSpacing, textTransform, color, backgroundColor, borderRadius, opacity } =
      getComputedStyle(panel);
    const { width, left, bottom } = panel.getBoundingClientRect();
    const button = panel.querySelector('button');
    return {
      ...{ fontSize, fontFamily, letterSpacing, textTransform, color, backgroundColor, borderRadius, opacity },
      ...{ width, left, bottom },
      button: button && getComputedStyle(button).textDecorationLine,
    };
  });
}
