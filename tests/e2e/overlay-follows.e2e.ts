import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { PAGE_TEXTS } from '../../locales/page.ts';
import { answer } from '../pages/index.ts';
import type { Answerer } from './harness/index.ts';
import { endBackground } from './helpers/background.ts';
import { boxOf, look, margins, press } from './helpers/our-ui.ts';
import { openPractice, practicePage } from './helpers/practice.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

const words = PAGE_TEXTS.en;
const CONTROLS = ['phone-number', 'phone-number-again', 'continue'].map((target) => `[data-truth="${target}"]`);
const [FIRST = '', , CONTINUE = ''] = CONTROLS;

describe(`the overlay goes along with the page, in ${kind}`, () => {
  const browser = useBrowser();

  it.each([0, 500, 3000, 12_000])('the form comes %i ms late', async (late) => {
    const page = await browser().openPage(practicePage('guest-refill-ready').url, lateBy(late));
    await page.waitForSelector(CONTINUE);
    await expect.poll(() => pinNumbers(page), { timeout: 1500 }).toEqual([1, 2, 3]);
    await expectRingAround(page, FIRST);
    await page.close();
  });

  it('the form is drawn anew twenty times: the pins are there within a second, once each', async () => {
    const page = await openPractice(browser(), 'guest-refill-icid');
    await soon(() => pinNumbers(page)).toEqual([1, 2, 3]);
    for (let round = 0; round < 20; round++) {
      await page.evaluate(`practice.render('number')`);
      await sleep(150);
      const { pins, hosts } = await look(page);
      expect(pins.length).toBeLessThanOrEqual(3);
      expect(hosts).toBe(1);
    }
    await expect.poll(() => pinNumbers(page), { timeout: 1000 }).toEqual([1, 2, 3]);
    await expectRingAround(page, FIRST);
    await page.close();
  });

  it('a control that goes takes its pin along, and brings it back', async () => {
    const page = await openPractice(browser(), 'guest-refill-icid');
    await soon(() => pinNumbers(page)).toEqual([1, 2, 3]);
    const button = await page.$(CONTINUE);
    const row = await button?.evaluateHandle((one) => one.parentElement);
    await button?.evaluate((one) => one.remove());
    await expect.poll(() => pinNumbers(page), { timeout: 1000 }).toEqual([1, 2]);
    await button?.evaluate((one, parent) => parent?.append(one), row ?? null);
    await soon(() => pinNumbers(page)).toEqual([1, 2, 3]);
    await page.close();
  });

  it('another address without a load, there and back', async () => {
    const page = await openPractice(browser(), 'single-page-dashboard');
    await soon(async () => (await look(page)).panel).toContain(words.postpaid['account-home']);
    await page.click('[data-truth="refill"]');
    await soon(async () => (await look(page)).panel).toContain(words.hints.payment);
    await expectRingAround(page, '[data-truth="payment-method"]');
    await page.evaluate(`practice.show({ show: 'overview', after: 300, push: '/account/dashboard' })`);
    await soon(async () => (await look(page)).panel).toContain(words.postpaid['account-home']);
    await expectRingAround(page, '[data-truth="refill"]');
    await page.close();
  });

  it('an address about something else takes everything of ours out of the page', async () => {
    const page = await openPractice(browser(), 'account-home-prepaid');
    await soon(async () => (await look(page)).hosts).toBe(1);
    const main = await page.$eval('main', (element) => element.innerHTML);
    const go = (path: string, html: string) =>
      page.evaluate(
        (to, inside) => {
          history.pushState({}, '', to);
          (document.querySelector('main') as HTMLElement).innerHTML = inside;
        },
        path,
        html,
      );
    await go('/our-story/network', '<h1>How the network grows</h1><p>More towers.</p>');
    await expect.poll(async () => (await look(page)).hosts, { timeout: 1500 }).toBe(0);
    await go('/account/dashboard', main);
    await expect.poll(async () => (await look(page)).pins.length, { timeout: 1500 }).toBeGreaterThan(2);
    await page.close();
  });

  it.each([
    ['awake', async () => {}],
    ['asleep', () => endBackground(browser())],
  ])('out of the shop, where only the lookout is, without a load; the background is %s', async (_, prepare) => {
    const page = await openPractice(browser(), 'other-cart');
    expect(await browser().waitForStatus(page)).toMatchObject({ page: 'other', panel: 'hidden' });
    await prepare();
    await page.evaluate(
      (html) => {
        history.pushState({}, '', '/account/dashboard');
        const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
        (document.querySelector('main') as HTMLElement).replaceWith(main as HTMLElement);
      },
      answer(practicePage('account-home-prepaid').url).body,
    );
    await soon(async () => (await look(page)).pins.length).toBeGreaterThan(2);
    await page.evaluate(() => history.back());
    await soon(async () => (await look(page)).hosts).toBe(0);
    await page.evaluate(() => history.forward());
    await soon(async () => (await look(page)).pins.length).toBeGreaterThan(2);
    expect((await look(page)).hosts).toBe(1);
    expect(await browser().askProbe(page)).toMatchObject({ errors: 0, pageWrites: 0 });
    await page.close();
  });

  it('the page opens a modal dialog: words without buttons until it is closed', async () => {
    const page = await openPractice(browser(), 'guest-refill-no-main');
    await soon(async () => (await look(page)).buttons).toContain(words.showMe);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Cookies?';
      document.body.append(dialog);
      dialog.showModal();
    });
    await soon(async () => (await look(page)).buttons).toEqual([]);
    expect((await look(page)).panel).toContain(words.dialog);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await soon(async () => (await look(page)).buttons).toContain(words.showMe);
    expect((await look(page)).panel).not.toContain(words.dialog);
    await page.close();
  });

  it('a message opens by itself in a box that was there beside the step: it is told, and nothing under it is pointed at', async () => {
    const page = await openPractice(browser(), 'guest-refill-icid');
    await page.evaluate(() => document.querySelector('footer')?.append(document.createElement('aside')));
    await soon(() => pinNumbers(page)).toEqual([1, 2, 3]);
    await page.evaluate(() => {
      const box = document.querySelector('footer aside') as HTMLElement;
      box.innerHTML = '<div role="dialog"><h2>Your session has expired</h2><p>Please log in again.</p></div>';
      (box.firstElementChild as HTMLElement).style.cssText = 'position: fixed; inset: 20%; background: white';
    });
    await soon(async () => (await browser().askStatus(page))?.state).toBe('session-expired');
    await soon(() => pinNumbers(page)).toEqual([]);
    await page.evaluate(() => document.querySelector('footer aside')?.replaceChildren());
    await soon(() => pinNumbers(page)).toEqual([1, 2, 3]);
    await page.close();
  });

  it('a component that only waits for its script comes to life a second late', async () => {
    const page = await openPractice(browser(), 'guest-refill-icid');
    await soon(() => pinNumbers(page)).toEqual([1, 2, 3]);
    await page.evaluate(() => {
      (document.querySelector('main') as HTMLElement).innerHTML = '<h1>Refill this account</h1><late-form></late-form>';
    });
    await soon(() => pinNumbers(page)).toEqual([]);
    await sleep(1000);
    await page.evaluate(() => {
      class LateForm extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML =
            '<form><label>Phone number <input type="tel"></label><label>Enter it again <input type="tel"></label><button>Continue</button></form>';
        }
      }
      customElements.define('late-form', LateForm);
    });
    await soon(() => pinNumbers(page)).toEqual([1, 2, 3]);
    await page.close();
  });

  it('scrolled and resized, the ring stays around its control', async () => {
    const page = await openPractice(browser(), 'guest-refill-huge');
    await soon(() => pinNumbers(page)).toEqual([1, 2, 3]);
    await page.evaluate(() => document.body.style.setProperty('padding-top', '300px'));
    await expectRingAround(page, FIRST);
    await page.evaluate(() => scrollTo(0, 220));
    await expectRingAround(page, FIRST);
    await page.setViewport({ width: 800, height: 700 });
    await expectRingAround(page, FIRST);
    await page.focus(CONTROLS[1] ?? '');
    await expectRingAround(page, CONTROLS[1] ?? '');
    await page.close();
  });

  it('far down a long page nothing hangs in the air; “Show me” goes to the control and says where it is', async () => {
    const page = await openPractice(browser(), 'guest-refill-huge');
    await soon(() => pinNumbers(page)).toEqual([1, 2, 3]);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await soon(async () => (await look(page)).ring).toBeNull();
    expect(await pinNumbers(page)).toEqual([]);
    await press(page, words.showMe);
    await expectRingAround(page, FIRST);
    expect((await look(page)).said).toBe('Field Enter T-Mobile® phone number, below heading Refill this account');
    await page.close();
  });

  it('the page is written anew from its own script: one overlay, on the new controls', async () => {
    const page = await openPractice(browser(), 'account-home-prepaid');
    await soon(async () => (await look(page)).hosts).toBe(1);
    const { body } = answer(practicePage('account-home-prepaid').url);
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, body);
    await soon(async () => (await look(page)).pins.length).toBeGreaterThan(2);
    expect((await look(page)).hosts).toBe(1);
    await expectRingAround(page, '[data-truth="refill"]');
    await page.close();
  });
});

const pinNumbers = async (page: Page) => (await look(page)).pins.map(({ number }) => number);

/** The practice form with another delay before it. */
const lateBy =
  (ms: number): Answerer =>
  (url) => {
    const sent = answer(url);
    return { ...sent, body: sent.body.replace('"after":300', `"after":${ms}`) };
  };

/** Around: on every side a few pixels outside the control, never inside it. */
async function expectRingAround(page: Page, css: string): Promise<void> {
  const gaps = async () => {
    const { ring } = await look(page);
    return ring ? margins(ring, await boxOf(page, css)) : null;
  };
  await expect
    .poll(gaps, { timeout: 2000, message: `the ring is around ${css}` })
    .toEqual(Array(4).fill(expect.closeTo(4, -0.7)));
}
