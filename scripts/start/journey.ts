import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageStatus } from '../../recognition/page-status.ts';
import { perform, type TestBrowser } from '../../tests/e2e/harness/index.ts';
import { answer, JOURNEY, JOURNEY_URL, PRACTICE_PAGES } from '../../tests/pages/index.ts';
import { ROOT } from '../tool.ts';

const FOLDER = join(ROOT, '.output', 'journey');

/**
 * Walks the practice refill from the number to the receipt, saving a picture of each step and of the popup over it, and
 * prints what the extension saw.
 * @returns whether every step was recognised as what it is.
 */
export async function walkJourney(browser: TestBrowser): Promise<boolean> {
  await rm(FOLDER, { recursive: true, force: true });
  const page = await browser.openPage(JOURNEY_URL, answer);
  let allSeen = true;
  for (const [index, { id, actions }] of JOURNEY.entries()) {
    await perform(page, actions);
    const expected = PRACTICE_PAGES.find((one) => one.id === id)?.expected;
    const isExpected = (status: PageStatus) => status.page === expected?.page && status.state === expected.state;
    const status = await browser.waitForStatus(page, isExpected).catch(() => browser.askStatus(page));
    const seen = status !== null && isExpected(status);
    allSeen &&= seen;
    const file = join(FOLDER, `${index + 1}-${status?.page ?? 'nothing'}.png`);
    await browser.screenshot(page, file);
    console.log(`${seen ? 'seen  ' : 'MISSED'}  ${describe(status)}\n        ${relative(ROOT, file)}`);
  }
  await pictureOfPopup(browser, page);
  return allSeen;
}

async function pictureOfPopup(browser: TestBrowser, page: Page): Promise<void> {
  const popup = await browser.openPopup(page);
  // Behind the page nothing is painted: what waits for the next frame would wait for ever.
  const isDrawn = () => (document.getElementById('root')?.innerText.length ?? 0) > 100;
  await popup.waitForFunction(isDrawn, { polling: 'mutation' });
  await popup.bringToFront();
  const file = join(FOLDER, 'popup.png');
  await browser.screenshot(popup, file);
  console.log(`popup\n        ${relative(ROOT, file)}`);
}

/** A status in one line: step, page, state, and each hint with the control's own words. */
function describe(status: PageStatus | null): string {
  if (!status) return 'nothing answered';
  const { step, page, state, hints } = status;
  const pointed = hints.map(({ target, verdict, label }) => {
    const words = label ? ` "${label}"` : '';
    return `${target}${words}${verdict === 'described' ? ' (described)' : ''}`;
  });
  return `${(step ?? 'no step').padEnd(8)}  ${page}, ${state}; points at: ${pointed.join(', ') || 'nothing'}`;
}
