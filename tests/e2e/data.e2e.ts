import { describe, expect, it } from 'vitest';
import { data as words } from '../../locales/en/data.ts';
import { PAGE_TEXTS } from '../../locales/page.ts';
import { look } from './helpers/our-ui.ts';
import { openPractice } from './helpers/practice.ts';
import { receipt, receiptsIn, storing } from './helpers/receipts.ts';
import { useSection } from './helpers/section.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

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
    await soon(text).toContain('Receipts: 2 new, 0 here already.');
    expect(receiptsIn(await stored())).toEqual([]);
    await section.click(words.move.go);
    await soon(stored).toMatchObject({ language: { version: 1, data: 'en' } });
    expect(receiptsIn(await stored())).toEqual(all);
    await section.click(words.move.undo);
    await soon(stored).not.toHaveProperty('language');
    expect(receiptsIn(await stored())).toEqual([]);

    const broken = backup({ ...storing(receipt(5)), language: { version: 1, data: 'tlh' } });
    await section.give(words.move.load, broken);
    await soon(text).toContain('“Language” is broken in this file.');
    expect(receiptsIn(await stored())).toEqual([]);
  });

  it('erased, nothing is left but our own words', async () => {
    const seen = { 'last-confirmation': { version: 1, data: Date.now() } };
    await section.open('data', { ...storing(receipt(0)), ...seen, 'kept:language': 1, 'nobody’s': 1 });
    await section.page.evaluate(`chrome.storage.session.set({ 'receipt-draft': { version: 1, data: null } })`);
    await soon(text).toContain('1 kept');
    await erase();
    expect(await section.page.evaluate('chrome.storage.session.get(null)')).toEqual({});
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
