import { describe, expect, it } from 'vitest';
import { data as words } from '../../locales/en/data.ts';
import { PAGE_TEXTS } from '../../locales/page.ts';
import { dayAt } from '../../settings/civil-date.ts';
import { look } from './helpers/our-ui.ts';
import { openPractice } from './helpers/practice.ts';
import { receipt, receiptsIn, storing } from './helpers/receipts.ts';
import { useSection } from './helpers/section.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

/** A line whose date is so near that the toolbar button says so. */
function aLineDueTomorrow(): object {
  const line = {
    id: 'line-number-1',
    revision: 1,
    nickname: 'Mom',
    digits: '0142',
    plan: 'prepaid',
    sim: 'esim',
    next: dayAt(Date.now() + 24 * 3_600_000),
    period: { unit: 'days', count: 30 },
    countsFrom: 'date',
  };
  return { 'line:0': { version: 1, data: line } };
}

const backup = (records: object) => JSON.stringify({ format: 'refill-beacon', version: 1, records });

describe(`“Your data” in ${kind}`, () => {
  const browser = useBrowser();
  const section = useSection(browser);
  const text = () => section.text();
  const stored = () => browser().backstage.stored();

  async function erase(): Promise<void> {
    await section.click(words.wipe.ask);
    await soon(text).toContain(words.wipe.sure);
    await section.click(words.wipe.yes);
    await soon(text).toContain(words.wipe.done);
    // Our own words come back by themselves.
    await soon(async () => Object.keys(await stored()).filter((key) => key !== 'page-words')).toEqual([]);
  }

  it('one file takes everything along: shown first, loaded, taken back', async () => {
    const all = [receipt(0), receipt(1)];
    await section.open('data', { ...storing(...all), 'kept:language': 'junk' });
    await soon(text).toContain('2 kept');
    await section.click(words.move.save);
    const file = await section.downloads.file('.json');
    expect(file.name).toMatch(/^refill-beacon-data-20\d\d-\d\d-\d\d\.json$/);
    await erase();
    await section.give(words.move.load, file.text);
    await soon(text).toContain('Receipts: 2 new, 0 already here.');
    expect(receiptsIn(await stored())).toEqual([]);
    await section.click(words.move.go);
    await soon(stored).toMatchObject({ language: { version: 1, data: 'en' } });
    expect(receiptsIn(await stored())).toEqual(all);
    await section.click(words.move.undo);
    await soon(stored).not.toHaveProperty('language');
    expect(receiptsIn(await stored())).toEqual([]);

    const broken = backup({ ...storing(receipt(5)), language: { version: 1, data: 'tlh' } });
    await section.give(words.move.load, broken);
    await soon(text).toContain('“Language” is damaged in this file.');
    expect(receiptsIn(await stored())).toEqual([]);
  });

  it('erased, nothing is left but our own words: no alarm, no badge', async () => {
    const seen = { 'last-confirmation': { version: 1, data: Date.now() } };
    await section.open('data', {
      ...storing(receipt(0)),
      ...seen,
      ...aLineDueTomorrow(),
      'kept:language': 1,
      other: 1,
    });
    const background = () =>
      section.page.evaluate(`(async () => ({
        session: Object.keys(await chrome.storage.session.get(null)),
        alarms: (await chrome.alarms.getAll()).map(({ name }) => name).sort(),
        badge: await chrome.action.getBadgeText({}),
      }))()`);
    await section.page.evaluate(`chrome.storage.session.set({ 'receipt-draft': { version: 1, data: null } })`);
    const kept = { session: ['receipt-draft'], alarms: ['forget-confirmation', 'reminders'], badge: '1' };
    await soon(background).toEqual(kept);
    await erase();
    await soon(background).toEqual({ session: [], alarms: [], badge: '' });
  });

  it('the time of a confirmation is kept, and goes with its switch', async () => {
    const paid = await openPractice(browser(), 'one-time-payment-done');
    await soon(stored).toHaveProperty('last-confirmation');
    await paid.close();
    await section.open('data');
    await soon(text).toContain('seen on');
    await section.page.locator('.switch input').click();
    await soon(stored).not.toHaveProperty('last-confirmation');
    const again = await openPractice(browser(), 'one-time-payment-done');
    await soon(async () => (await look(again)).panel).toContain(PAGE_TEXTS.en.states.done.title);
    expect(await stored()).not.toHaveProperty('last-confirmation');
    await again.close();
  });
});
