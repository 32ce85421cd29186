import type { TestBrowser } from '../../tests/e2e/harness/index.ts';
import { answer, JOURNEY_URL } from '../../tests/pages/index.ts';

/** What a practice address says that has no page. */
const NO_PAGE =
  '<!doctype html><meta charset="utf-8"><title>No practice page</title><p>Practice: there is no page for this address.';

/** Opens the guest refill page and leaves the browser to the user until they close it. */
export async function showToUser(browser: TestBrowser, live: boolean): Promise<void> {
  const practice = (url: string) => {
    const reply = answer(url);
    return reply.status === 404 ? { status: 404, headers: { 'content-type': 'text/html' }, body: NO_PAGE } : reply;
  };
  const page = await browser.openPage(JOURNEY_URL, live ? null : practice);
  if (!live) browser.answerNewTabs(practice);
  await browser.leaveBackstage();
  await page.bringToFront();
  console.log(
    live
      ? 'This is the real site: what you pay there is paid.'
      : 'These are practice pages: nothing is sent and nothing is charged.',
  );
  console.log('The guide is in the popup: press the puzzle piece in the toolbar, then Refill Beacon.');
  console.log('Close the browser when you are done.');
  await new Promise<void>((closed) => browser.puppeteer.once('disconnected', closed));
  await browser.close();
}
