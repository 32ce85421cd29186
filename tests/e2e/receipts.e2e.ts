import { describe, expect, it } from 'vitest';
import { receipts as words } from '../../locales/en/receipts.ts';
import { PAGE_TEXTS } from '../../locales/page.ts';
import { answer } from '../pages/index.ts';
import { perform } from './harness/index.ts';
import { look, press } from './helpers/our-ui.ts';
import { openPractice, practicePage } from './helpers/practice.ts';
import { fileOf, receipt, receiptsIn, storing } from './helpers/receipts.ts';
import { useSection } from './helpers/section.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

const { offers, states } = PAGE_TEXTS.en;

/** Leaves no room in storage: Chromium counts, in Firefox it is pretended. */
const FILL_STORAGE =
  kind === 'chromium'
    ? `(async () => {
        const { local } = chrome.storage;
        for (let size = local.QUOTA_BYTES; size > 40; size = Math.floor(size / 2)) {
          await local.set({ ['full' + size]: 'x'.repeat(size) }).catch(() => {});
        }
      })()`
    : `chrome.storage.local.set = () => Promise.reject(new Error('QuotaExceededError')); 0`;

describe(`receipts in ${kind}`, () => {
  const browser = useBrowser();
  const section = useSection(browser);
  const text = () => section.text();
  const kept = async () => receiptsIn(await browser().backstage.stored());

  it('are added by hand, changed, deleted and brought back', async () => {
    await section.open('receipts');
    expect(await text()).toContain(words.empty);
    await section.follow(words.add);
    await section.click(words.form.save);
    await soon(text).toContain(words.form.amountMissing);
    expect(await kept()).toEqual([]);

    await section.fill('date', '2026-10-03');
    await section.fill('amount', '$40');
    await section.fill('confirmation', ' 7F3K29QX ');
    await section.fill('line', 'Mom’s phone');
    await section.click(words.form.save);
    await soon(text).toContain('Saved: Oct 3, 2026, $40.00.');
    const added = { date: '2026-10-03', cents: 4000, confirmation: '7F3K29QX', line: 'Mom’s phone' };
    expect(await kept()).toMatchObject([added]);
    expect(section.page.url()).toMatch(/#receipts$/);

    await section.click('Edit: Oct 3, 2026, $40.00');
    await section.fill('amount', '42.10');
    await section.click(words.form.save);
    await soon(text).toContain('Saved: Oct 3, 2026, $42.10.');
    const changed = await kept();
    expect(changed).toMatchObject([{ ...added, cents: 4210 }]);

    await section.click('Delete: Oct 3, 2026, $42.10');
    await soon(text).toContain('Deleted: Oct 3, 2026, $42.10.');
    expect(await kept()).toEqual([]);
    await section.click('Undo: Oct 3, 2026, $42.10');
    await soon(text).toContain('Restored');
    expect(await kept()).toEqual(changed);
  });

  it('“Keep the proof” fills the form with what the page shows; only Save saves', async () => {
    const paid = await openPractice(browser(), 'one-time-payment-done');
    await soon(async () => (await look(paid)).buttons).toContain(offers['keep-proof']);
    const tabs = async () => (await browser().backstage.tabs()).length;
    const before = await tabs();
    await press(paid, offers['keep-proof']);
    await soon(tabs).toBe(before + 1);
    await section.open('receipts/new');
    const form = () =>
      section.page.$$eval('form input', (all) => all.map((field) => (field as HTMLInputElement).value));
    await soon(form).toEqual([expect.stringMatching(/^20\d\d-\d\d-\d\d$/), '85.00', 'PRACTICE-008831', '', '']);
    expect(await text()).toContain('www.t-mobile.com');
    expect(await kept()).toEqual([]);
    await section.click(words.form.save);
    await soon(kept).toMatchObject([{ cents: 8500, confirmation: 'PRACTICE-008831' }]);
    await soon(() => section.page.evaluate('chrome.storage.session.get("receipt-draft")')).toEqual({});
    expect(await browser().askProbe(paid)).toMatchObject({ reads: 0, pageWrites: 0, requests: 0, errors: 0 });
    await paid.close();
  });

  it('go into a table that calculates nothing', async () => {
    const formula = '=HYPERLINK("https://example.com")';
    await section.open('receipts', storing(receipt(0, { note: formula, line: '妈妈' }), receipt(1)));
    await section.click(words.files.csv);
    const { name, text: table } = await section.downloads.file('.csv');
    expect(name).toMatch(/^refill-receipts-20\d\d-\d\d-\d\d\.csv$/);
    expect(table.replace('\ufeff', '').split('\r\n')).toEqual([
      '"Day of the payment","Amount in US dollars","Confirmation number","Which line","Note"',
      '"2026-02-03","40.01","QX-1","",""',
      `"2026-01-03","40.00","QX-0","妈妈","'=HYPERLINK(""https://example.com"")"`,
      '',
    ]);
  });

  it('go into a file and come back, once', async () => {
    const all = [receipt(0, { note: '=1' }), receipt(1)];
    await section.open('receipts', storing(...all));
    await section.click(words.files.json);
    const file = await section.downloads.file('.json');
    await section.click('Delete: Jan 3, 2026, $40.00');
    await soon(kept).toHaveLength(1);
    await section.give(words.files.import, file.text);
    await soon(text).toContain('Added: 1. Already here: 1.');
    expect(await kept()).toEqual(all);
  });

  it.each([
    ['rubbish', 'rubbish', words.refusals['not-json']],
    ['a newer version', '{"format":"refill-beacon-receipts","version":2}', words.refusals.newer],
    ['50,000 receipts', fileOf(50_000), words.refusals['too-large']],
    ['more than can be kept', fileOf(501), 'this file has 501 receipts, and the limit is 500.'],
    ['one broken', fileOf(3, 2), 'receipt 2 in this file is damaged.'],
  ])('a file with %s is refused whole', async (_what, file, said) => {
    await section.open('receipts', storing(receipt(0)));
    const before = await browser().backstage.stored();
    await section.give(words.files.import, file);
    await soon(text).toContain(said);
    expect(await browser().backstage.stored()).toEqual(before);
  });

  it('storage that is full loses nothing, also not what was typed', async () => {
    await section.open('receipts/new', storing(receipt(0)));
    await section.fill('amount', '42.10');
    await section.page.evaluate(FILL_STORAGE);
    await section.click(words.form.save);
    await soon(text).toContain(words.refused);
    expect(await section.page.$eval('[name="amount"]', (field) => (field as HTMLInputElement).value)).toBe('42.10');
    expect(await kept()).toEqual([receipt(0)]);
  });

  it('a broken record costs nothing else; the 501st gets one clear sentence', async () => {
    const all = storing(...Array.from({ length: 499 }, (_, number) => receipt(number)));
    await section.open('receipts', { ...all, 'receipt:499': { version: 1, data: { cents: 'forty' } } });
    const said = await text();
    expect(said.includes('Receipts that cannot be read: 1.')).toBe(true);
    expect(said.includes('You have reached the limit of 500 receipts.')).toBe(true);
    expect(await section.page.$$eval('.receipts > li', (rows) => rows.length)).toBe(499);
    await section.give(words.files.import, fileOf(1));
    await soon(async () => (await text()).includes('1 new receipts, but room for only 0.')).toBe(true);
    expect(Object.keys(await browser().backstage.stored()).filter((key) => key.startsWith('receipt:'))).toHaveLength(
      500,
    );
  });
});

// Firefox gives a driver no way to allow an extension in private windows; there the background's own tests hold the promise.
if (kind === 'chromium') {
  describe('receipts and private windows', () => {
    const browser = useBrowser({ incognito: true });

    it('nothing is offered, nothing is kept', async () => {
      const first = await openPractice(browser(), 'account-home-prepaid');
      await soon(async () => (await look(first)).panel).toBeTruthy();
      await first.close();
      const before = await browser().backstage.stored();
      const { url, actions = [] } = practicePage('one-time-payment-done');
      const paid = await browser().openPage(url, answer, { privately: true });
      await perform(paid, actions);
      await soon(async () => (await look(paid)).panel).toContain(states.done.title);
      expect((await look(paid)).buttons).not.toContain(offers['keep-proof']);
      expect(await browser().backstage.stored()).toEqual(before);
      await paid.close();
    });
  });
}
