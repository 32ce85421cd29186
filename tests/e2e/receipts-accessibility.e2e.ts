import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { data } from '../../locales/en/data.ts';
import { receipts } from '../../locales/en/receipts.ts';
import { violations } from './helpers/axe.ts';
import { receipt, storing } from './helpers/receipts.ts';
import { useSection } from './helpers/section.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

describe.each(['light', 'dark'] as const)(`WCAG 2.2 AA in %s colours, receipts and data in ${kind}`, (colorScheme) => {
  const browser = useBrowser({ colorScheme });
  const section = useSection(browser);
  const text = () => section.text();

  it('the list, what was just done, the form with its complaints, a file refused', async () => {
    await section.open('receipts', { ...storing(receipt(0, { note: 'at the store' }), receipt(1)), 'receipt:7': 1 });
    await section.click('Delete: Jan 3, 2026, $40.00');
    await section.follow(receipts.add);
    await section.click(receipts.form.save);
    await section.give(receipts.files.import, 'rubbish');
    await soon(text).toContain(receipts.refusals['not-json']);
    await wideAndNarrow(section.page);
  });

  it('everything stored, a file looked at, the question before erasing', async () => {
    await section.open('data', { ...storing(receipt(0)), 'kept:language': 1 });
    await soon(text).toContain('1 kept');
    await section.page.$$eval('details', (all) => all.map((one) => Object.assign(one, { open: true })).length);
    const records = storing(receipt(9));
    await section.give(data.move.load, JSON.stringify({ format: 'refill-beacon', version: 1, records }));
    await section.click(data.wipe.ask);
    await soon(text).toContain(data.move.would);
    await wideAndNarrow(section.page);
  });
});

async function wideAndNarrow(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await page.setViewport({ width: 320, height: 640 });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth'), 'nothing sticks out').toBeLessThanOrEqual(320);
}
