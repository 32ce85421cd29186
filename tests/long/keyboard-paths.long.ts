import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { data } from '../../locales/en/data.ts';
import { dates } from '../../locales/en/dates.ts';
import { guide } from '../../locales/en/guide.ts';
import { popup as words } from '../../locales/en/popup.ts';
import { receipts } from '../../locales/en/receipts.ts';
import { report } from '../../locales/en/report.ts';
import { welcome } from '../../locales/en/welcome.ts';
import { PAGE_TEXTS } from '../../locales/page.ts';
import { useDownloads } from '../e2e/helpers/downloads.ts';
import { focusedName, tabTo } from '../e2e/helpers/keyboard.ts';
import { openedPage } from '../e2e/helpers/opened-page.ts';
import { look, openOurShadow } from '../e2e/helpers/our-ui.ts';
import { openPractice } from '../e2e/helpers/practice.ts';
import { receipt, storing } from '../e2e/helpers/receipts.ts';
import { soon } from '../e2e/helpers/soon.ts';
import { useStored } from '../e2e/helpers/stored.ts';
import { kind, useBrowser } from '../e2e/setup.ts';
import { FOUR_LINES } from '../screens/popup.ts';

const english = { language: { version: 1, data: 'en' }, welcomed: { version: 1, data: true } };

/** Presses a key on a button that asks for a file, and gives it one. @throws when the key asks for none. */
async function giveFile(page: Page, key: 'Enter' | ' ', path: string): Promise<void> {
  if (kind === 'chromium') {
    const asked = page.waitForFileChooser();
    await page.keyboard.press(key);
    return (await asked).accept([path]);
  }
  // Firefox's driver sends the window that asks away and tells only of those over web pages; the button hears of each.
  const button = (await page.evaluateHandle(() => document.activeElement)) as ElementHandle<HTMLInputElement>;
  const asked = button.evaluate((one) => new Promise<void>((done) => one.addEventListener('cancel', () => done())));
  await page.keyboard.press(key);
  await asked;
  await button.uploadFile(path);
}

/**
 * Every path somebody takes, with the keyboard alone: what is pressed, where the keyboard goes on, what comes of it. Search, the
 * chooser, the checker, the panel and the whole practice refill are in tests/e2e/.
 */
describe(`every path with the keyboard alone, in ${kind}`, () => {
  const browser = useBrowser();
  useStored(browser, english);
  const downloads = useDownloads(browser);

  async function open(path: string, records: Record<string, unknown> = {}) {
    await browser().backstage.store(records);
    const page = await browser().openExtensionPage(path);
    await page.waitForSelector('main h2');
    const text = () => page.$eval('main', (main) => (main as HTMLElement).innerText.replace(/\s+/g, ' '));
    const press = async (name: string, key: 'Enter' | ' ' = 'Enter') => {
      await tabTo(page, name);
      await page.keyboard.press(key);
    };
    return { page, text, press };
  }
  const stored = async (prefix: string) =>
    Object.keys(await browser().backstage.stored()).filter((key) => key.startsWith(prefix));

  it('the popup: the greeting, which line, a note and its source, hints brought back, the full guide', async () => {
    const { page, text, press } = await open('popup.html', {
      welcomed: { version: 1, data: false },
      dismissal: { version: 1, data: { kind: 'never' } },
    });
    await press(welcome.done);
    await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await press(words.actions.undo);
    await soon(text).not.toContain(words.away.never);
    await page.waitForSelector('[role="tab"]');
    await press(guide.which.prepaid, ' ');
    await soon(text).toContain(guide.say.prepaidFirst);
    await page.keyboard.press('ArrowRight');
    await soon(text).toContain(guide.say.postpaidPay.slice(0, 30));
    await press(guide.more.codes);
    await soon(text).toContain('1-877-720-5195');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.note .sources');
    await tabTo(page, words.fullPage, { backwards: true });
    await page.keyboard.press('Enter');
    // Firefox's driver does not list a tab that a link opened; the extension does.
    await soon(() => page.evaluate('chrome.tabs.query({}).then((all) => all.map(({ url }) => url).join())')).toContain(
      'guide.html#guide',
    );
    await page.close();
  });

  it('a report: from the popup to the file, with a word let in', async () => {
    const over = await openPractice(browser(), 'account-home-prepaid');
    await browser().waitForStatus(over);
    const popup = await browser().openPopup(over);
    await popup.waitForSelector('.report-link button');
    await popup.bringToFront();
    await tabTo(popup, report.link);
    await popup.keyboard.press('Enter');
    const page = await openedPage(browser(), 'guide.html#report');
    await page.bringToFront();
    await page.waitForSelector('.report-word');
    // The first ones are called like sections of ours.
    const word = await page.$$eval('.report-word', (words) => words.at(-1)?.textContent ?? '');
    await tabTo(page, word);
    await page.keyboard.press(' ');
    await page.waitForSelector('.report-word[aria-pressed="true"]');
    expect(await focusedName(page)).toBe(word);
    await tabTo(page, report.save, { backwards: true });
    await page.keyboard.press('Enter');
    expect((await downloads().file('.html')).text).toContain(word);
    await page.close();
    await over.close();
  });

  it('dates: a line is added, changed, refilled, deleted and brought back; days ahead; the calendar file', async () => {
    const { page, text, press } = await open('guide.html#dates', FOUR_LINES);
    await press(dates.add);
    await soon(() => focusedName(page)).toBe(dates.form.nickname);
    await page.keyboard.type('Hotspot');
    await tabTo(page, dates.form.next);
    await page.keyboard.type('06152029');
    await tabTo(page, dates.form.save);
    await page.keyboard.press('Enter');
    await soon(text).toContain('Saved: Hotspot');
    expect(await text()).toContain('Jun 15, 2029');
    await press(`${dates.edit}: Hotspot`);
    await soon(() => focusedName(page)).toBe(dates.form.nickname);
    await page.keyboard.type('Router');
    await press(dates.form.save);
    await soon(text).toMatch(/Saved: \S*Router/);
    await press(`${dates.done}: Mom’s phone`);
    await soon(text).toContain(dates.refilled.compare);
    await press(dates.refilled.go);
    await soon(text).toContain('Saved: Mom’s phone');
    const before = await stored('line:');
    await press(`${dates.delete}: Mom’s phone`);
    await soon(() => focusedName(page)).toBe(dates.undo);
    await page.keyboard.press('Enter');
    await soon(text).toContain('Restored: Mom’s phone');
    expect((await stored('line:')).length).toBe(before.length);
    await press('14 days', ' ');
    await soon(() => browser().backstage.stored()).toMatchObject({
      'reminder-days': { data: expect.arrayContaining([14]) },
    });
    await press(dates.file.all);
    expect((await downloads().file('.ics')).text).toContain('Mom’s phone');
    await page.close();
  });

  it('reminders: allowed where the browser asks, and one is shown now', async () => {
    const { page, text, press } = await open('guide.html#dates');
    // Chromium's test build cannot give back what it requires.
    if (kind === 'firefox') {
      await page.evaluate(`browser.permissions.remove({ permissions: ['notifications'] })`);
      await press(dates.reminders.allow);
      await soon(text).toContain(dates.reminders.test);
      expect(await focusedName(page)).toBe(dates.reminders.test);
    }
    await press(dates.reminders.test);
    await soon(text).toContain(dates.reminders.tested);
    expect(await focusedName(page)).toBe(dates.reminders.test);
    expect(
      await page.evaluate(
        '(globalThis.browser ?? chrome).notifications.getAll().then((shown) => Object.keys(shown).includes("test"))',
      ),
    ).toBe(true);
    await page.close();
  });

  it('receipts: one is added, changed, deleted and brought back; the table', async () => {
    const { page, text, press } = await open('guide.html#receipts', storing(receipt(0)));
    await press(receipts.add);
    await page.waitForSelector('form [name="amount"]');
    await tabTo(page, receipts.form.amount);
    await page.keyboard.type('55.10');
    await press(receipts.form.save);
    await soon(text).toContain('$55.10');
    await press(receipts.add);
    await soon(() => page.$('form')).not.toBeNull();
    await press(receipts.form.cancel);
    await soon(() => page.$('form')).toBeNull();
    const edit = await page.$eval('.receipts-column li button', (button) => button.getAttribute('aria-label') ?? '');
    await press(edit);
    await tabTo(page, receipts.form.note);
    await page.keyboard.type('in cash');
    await press(receipts.form.save);
    await soon(text).toContain('in cash');
    await press(edit.replace(receipts.edit, receipts.delete));
    await soon(text).not.toContain('in cash');
    await page.keyboard.press('Enter');
    await soon(text).toContain('in cash');
    await press(receipts.files.csv);
    expect((await downloads().file('.csv')).text).toContain('55.10');
    await page.close();
  });

  it('your data: looked at, saved, erased only after a second press', async () => {
    const { page, text, press } = await open('guide.html#data', storing(receipt(0)));
    await press(`${data.exactly}: ${data.things.receipts.name}`);
    await soon(text).toContain('"confirmation": "QX-0"');
    await press(data.move.save);
    expect((await downloads().file('.json')).text).toContain('QX-0');
    await press(data.wipe.ask);
    await soon(() => focusedName(page)).toBe(data.wipe.sure);
    await press(data.wipe.no);
    await soon(() => focusedName(page)).toBe(data.wipe.ask);
    expect(await stored('receipt:')).toHaveLength(1);
    await press(data.wipe.ask);
    await press(data.wipe.yes);
    await soon(text).toContain(data.wipe.done);
    expect(await focusedName(page)).toBe(data.wipe.ask);
    expect(await stored('receipt:')).toHaveLength(0);
    await page.close();
  });

  it('your data: a file is looked at, loaded and taken back', async () => {
    const { page, text, press } = await open('guide.html#data', storing(receipt(0)));
    await press(data.move.save);
    const { path } = await downloads().file('.json');
    await browser().backstage.restore(english);
    await soon(() => stored('receipt:')).toHaveLength(0);
    await page.bringToFront();
    const choose = async (key: 'Enter' | ' ') => {
      await tabTo(page, data.move.load);
      await giveFile(page, key, path);
      await soon(() => focusedName(page)).toBe(data.move.would);
    };
    await choose(' ');
    await press(data.move.cancel);
    await soon(() => focusedName(page)).toBe(data.move.load);
    await choose('Enter');
    expect(await text()).toContain('Receipts: 1 new, 0 already here.');
    await press(data.move.go);
    await soon(() => focusedName(page)).toBe(data.move.undo);
    expect(await stored('receipt:')).toHaveLength(1);
    await page.keyboard.press('Enter');
    await soon(text).toContain(data.move.undone);
    expect(await focusedName(page)).toBe(data.move.load);
    expect(await stored('receipt:')).toHaveLength(0);
    await page.close();
  });

  it('the panel over practice: shown where to go, made small, opened again', async () => {
    const page = await browser().openExtensionPage('practice.html');
    await page.waitForSelector('refill-beacon');
    await openOurShadow(page);
    const { showMe, minimise, open: reopen } = PAGE_TEXTS.en;
    await soon(async () => (await look(page)).buttons).toContain(showMe);
    await tabTo(page, showMe);
    await page.keyboard.press('Enter');
    await soon(async () => (await look(page)).said).toContain('below heading Refill your prepaid account');
    await tabTo(page, minimise, { backwards: true });
    await page.keyboard.press('Enter');
    await soon(() => focusedName(page)).toContain(reopen);
    await page.keyboard.press('Enter');
    await soon(() => focusedName(page)).toBe(minimise);
    await page.close();
  });
});
