import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Most, readShown } from '../../components/check/read-shown.ts';
import { check as words } from '../../locales/en/check.ts';
import { reasons } from '../../locales/en/check-reasons.ts';
import { popup as popupWords } from '../../locales/en/popup.ts';
import type { Answerer } from './harness/index.ts';
import { lendTab } from './harness/lend-tab.ts';
import { violations } from './helpers/axe.ts';
import { useDownloads } from './helpers/downloads.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

const IMITATION = 'https://t-mobile.qzxwv.top/pay';
const SELLER =
  '【T-Mobile 代充】半价代充，8 折起，秒到账。加微信 refill8866 或 t.me/refill8866 下单，先付款后充值。💪💪';
const BOX = '#check-text';

const html =
  (body: string): Answerer =>
  () => ({ status: 200, headers: { 'content-type': 'text/html' }, body });

/** What the answer says, or the one sentence there is instead. */
const said = (page: Page) =>
  page.evaluate(() =>
    (document.querySelector<HTMLElement>('.check-outcome')?.innerText ?? '').replace(/\s+/g, ' ').trim(),
  );

const whole = (sentence: string) => sentence.replace(/\{\w+\}.*/, '').trim();

/** Puts a text into the box, as pasting does, and presses the button. */
async function ask(page: Page, text: string): Promise<void> {
  await page.$eval(
    BOX,
    (box, pasted) => {
      (box as HTMLTextAreaElement).value = '';
      (box as HTMLTextAreaElement).focus();
      document.execCommand('insertText', false, pasted);
    },
    text,
  );
  await page.$eval('.check [type="submit"]', (button) => (button as HTMLElement).click());
}

describe(`is it real? in ${kind}`, () => {
  const browser = useBrowser();

  describe('the box to paste into', () => {
    const downloads = useDownloads(browser);
    let page: Page;
    beforeAll(async () => {
      await browser().backstage.store({ language: { version: 1, data: 'en' } });
      page = await browser().openExtensionPage('guide.html#check');
      await page.waitForSelector(BOX);
    });

    it.each([
      ['official', 'prepaid.t-mobile.com/direct-to-account', reasons['carrier-host']],
      ['official-other', 'https://www.metrobyt-mobile.com', reasons['sister-brand']],
      ['imitation', IMITATION, reasons['name-in-front']],
      ['other-look-alike', 'https://verizon.qzxwv.top/pay', reasons['other-name']],
      ['seller', SELLER, reasons['buys-for-you']],
      ['third-party', 'https://t-mobile.scene7.com/is/image', reasons['known-vendor']],
      ['unknown', 'Dinner at seven? Bring the salad.', ''],
      ['short-link', 'https://bit.ly/3abcdef', reasons['short-link']],
      ['no-page', 'javascript:alert(1)', reasons['not-web-link']],
    ] as const)('says what it is, why, what to do: %s', async (answer, pasted, why) => {
      await ask(page, pasted);
      const { title, what, now } = words.answers[answer];
      await soon(() => said(page), pasted).toContain(title);
      await page.$$eval('.check-answer details', (all) => all.map((one) => Object.assign(one, { open: true })).length);
      const text = await said(page);
      for (const part of [what, now, why].map(whole)) expect(text).toContain(part);
      expect(await page.$eval('.check-outcome a', (link) => (link as HTMLAnchorElement).href)).toBe(
        'https://prepaid.t-mobile.com/direct-to-account',
      );
      expect(await violations(page)).toEqual([]);
    });

    it('has one clear sentence for what is no question', async () => {
      for (const [pasted, problem] of [
        ['', 'empty'],
        [' \n\t ', 'empty'],
        ['\u0001\u0002PNG\u0003\uFFFD\u0004', 'not-text'],
      ] as const) {
        await ask(page, pasted);
        await soon(() => said(page)).toBe(words.problems[problem]);
        expect(await violations(page)).toEqual([]);
      }
      // The browser itself cuts what is pasted at the length the box allows.
      await page.$eval(BOX, (box) => Object.assign(box, { value: 'x'.repeat((box as HTMLTextAreaElement).maxLength) }));
      await page.$eval('.check [type="submit"]', (button) => (button as HTMLElement).click());
      await soon(() => said(page)).toBe(words.problems['too-long']);
    });

    it('works by keyboard alone, and quotes text-reversing characters harmlessly', async () => {
      await page.$eval(BOX, (box) => Object.assign(box, { value: '' }));
      await page.focus(BOX);
      await page.keyboard.type('https://t-mobile.qzxwv.top/pay');
      await page.keyboard.press('Enter');
      await soon(() => page.evaluate(() => document.activeElement?.className)).toBe('check-outcome');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await soon(() => page.$eval('.check-answer details', (more) => (more as HTMLDetailsElement).open)).toBe(true);
      await ask(page, 'look: \u202Emoc.elibom-t\u202C and\u200B this');
      await soon(() => said(page)).toContain('look: ⟨202E⟩moc.elibom-t⟨202C⟩ and⟨200B⟩ this');
    });

    it('“Wrong?” shows what a report holds, and saves just that; what was checked only when ticked', async () => {
      await ask(page, SELLER);
      await soon(() => said(page)).toContain(words.answers.seller.title);
      await page.locator(`::-p-text(${words.wrong.open})`).click();
      const shown = () => page.$eval('.check-report', (box) => (box as HTMLTextAreaElement).value);
      const save = () => page.locator(`::-p-text(${words.wrong.save})`).click();
      expect(await shown()).not.toContain('refill8866');
      await save();
      expect((await downloads().file('.txt')).text).toBe(await shown());
      await downloads().empty();
      await page.locator('.check-include input').click();
      await soon(shown).toContain('refill8866');
      await save();
      expect((await downloads().file('.txt')).text).toBe(await shown());
    });

    it('keeps nothing, asks nobody', async () => {
      const before = await browser().backstage.stored();
      await ask(page, `${SELLER} https://t-mobile.qzxwv.top/pay`);
      await soon(() => said(page)).not.toBe('');
      expect(await browser().backstage.stored()).toEqual(before);
      expect(await page.evaluate('chrome.storage.session.get(null)')).not.toHaveProperty('handed-text');
      expect(browser().requests(page)).toEqual([]);
      expect(browser().escaped).toEqual([]);
    });
  });

  describe('what the context menu hands over', () => {
    const hand = (text: string) =>
      `chrome.storage.session.set({ 'handed-text': { version: 1, data: ${JSON.stringify(text)} } })`;

    it('is answered at once, stands in no address, and is gone when it was read', async () => {
      await browser().backstage.store({ language: { version: 1, data: 'en' } });
      const page = await browser().openExtensionPage('guide.html#guide');
      await page.evaluate(hand(IMITATION));
      await page.evaluate(`location.hash = 'check/handed'`);
      await soon(() => said(page)).toContain(words.answers.imitation.title);
      expect(await page.evaluate(() => location.hash)).toBe('#check');
      expect(await page.evaluate('chrome.storage.session.get("handed-text")')).toEqual({});
      await page.evaluate(`location.hash = 'guide'`);
      await soon(() => page.$(BOX)).toBeNull();
      await page.evaluate(`location.hash = 'check/handed'`);
      await page.waitForSelector(`::-p-text(${words.handed.gone})`);
      await page.close();
    });

    it('is nothing from a private window: the page says how to go on', async () => {
      const page = await browser().openExtensionPage('guide.html#check/private');
      await page.waitForSelector(`::-p-text(${words.handed.private})`);
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  });

  describe('“Check this page”', () => {
    const LURE = html(`<!doctype html><title>T-Mobile Rewards</title><h1>Your T-Mobile points expire today</h1>
      <p>To see your remaining points and exchange them for prizes, please enter your mobile number</p>
      <input type="tel" name="phone" placeholder="Mobile number"><button>Continue</button>`);

    async function checkPage(url: string, answer: Answerer, { lent = true } = {}) {
      await browser().backstage.store({ language: { version: 1, data: 'en' } });
      const page = await browser().openPage(url, answer);
      if (lent) await lendTab(browser(), page);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const popup = await browser().openPopup(page);
      await popup.waitForSelector(BOX);
      await popup.evaluate(
        (name) =>
          [...document.querySelectorAll<HTMLElement>('.check button')].find((one) => one.innerText === name)?.click(),
        popupWords.check.page,
      );
      await soon(() => said(popup)).not.toBe('');
      expect(await page.evaluate(() => document.documentElement.outerHTML), 'nothing stays behind').toBe(before);
      return { page, popup };
    }

    it('sees through a look-alike: its address, its words, what it asks for', async () => {
      const { page, popup } = await checkPage(IMITATION, LURE);
      await soon(() => said(popup)).toContain(words.answers.imitation.title);
      await popup.$$eval('.check-answer details', (all) => all.map((one) => Object.assign(one, { open: true })).length);
      expect(await said(popup)).toContain(reasons['expiring-points']);
      await popup.bringToFront();
      expect(await violations(popup)).toEqual([]);
      expect(browser().requests(popup)).toEqual([]);
      await popup.close();
      await page.close();
    });

    it('accuses no page of which it knows nothing, and needs no look at one on the list', async () => {
      for (const [url, title] of [
        ['https://example.org/bread', words.answers.unknown.title],
        ['https://www.t-mobile.com/our-story', words.answers.official.title],
      ] as const) {
        const { page, popup } = await checkPage(
          url,
          html('<!doctype html><title>Bread</title><h1>Flour and water</h1>'),
        );
        await soon(() => said(popup), url).toContain(title);
        await popup.close();
        await page.close();
      }
    });

    it('says so where the browser shows it nothing', async () => {
      const { page, popup } = await checkPage('https://example.org/', html('<h1>Bread</h1>'), { lent: false });
      await soon(() => said(popup)).toBe(words.page.hidden);
      await popup.close();
      await page.close();
    });
  });

  describe('what is seen of a page', () => {
    const MOST: Most = { text: 10_000, elements: 1000, fields: 20, depth: 100 };

    const shown = async (body: string, most: Partial<Most> = {}) => {
      const page = await browser().openPage(
        'https://example.org/',
        html(`<!doctype html><title>Title</title><body>${body}`),
      );
      const seen = await page.evaluate(readShown, { ...MOST, ...most });
      await page.close();
      return seen;
    };

    it('is what people see, a line for each block, and which fields there are, never what is in them', async () => {
      const { text, fields, type } = await shown(`
        <h1>Refill <b>now</b></h1><ul><li>one</li><li>two</li></ul>
        <p hidden>hidden</p><p style="visibility:hidden">unseen</p><script>script</script><style>i{}</style>
        <div style="display:contents"><p>within</p></div>
        <label>Phone <input type="tel" autocomplete="tel" name="phone" placeholder="Your number" value="2025550142"></label>
        <textarea aria-label="Message">typed by a person</textarea>
        <select name="sum"><option>ten</option></select><input type="hidden" name="token" value="secret">
        <input type="checkbox" id="save" checked><button>Go</button><input type="submit" value="Send">
        <div contenteditable>also typed</div>
        <section><template shadowrootmode="open"><p>before <slot></slot> after</p></template><i>slotted</i></section>`);
      expect(text.split('\n')).toEqual([
        'Title',
        'Refill now',
        'one',
        'two',
        'within',
        'Phone Go',
        'before slotted after',
      ]);
      expect(fields).toEqual([
        { kind: 'tel tel', words: 'Your number phone' },
        { kind: 'textarea', words: 'Message' },
        { kind: 'select', words: 'sum' },
        { kind: 'checkbox', words: 'save' },
      ]);
      expect(type).toBe('text/html');
    });

    it('ends where it gets too much', async () => {
      expect((await shown(`<p>${'x'.repeat(50)}`, { text: 20 })).text).toHaveLength(20);
      expect((await shown('<p>a'.repeat(50), { elements: 11 })).text.split('\n')).toHaveLength(11);
      expect((await shown('<input>'.repeat(50), { fields: 3 })).fields).toHaveLength(3);
      expect((await shown(`${'<div>'.repeat(30)}deep`, { depth: 10 })).text).toBe('Title');
    });
  });
});
