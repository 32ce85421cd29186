import { describe, expect, it } from 'vitest';
import type { Captured } from '../../capture/captured.ts';
import { fileOf } from '../../capture/file.ts';
import type { PageStatus } from '../../recognition/page-status.ts';
import type { Answerer, TestBrowser } from './harness/index.ts';
import { openedPage } from './helpers/opened-page.ts';
import { openPractice, practicePage } from './helpers/practice.ts';
import { soon } from './helpers/soon.ts';
import { kind, useBrowser } from './setup.ts';

const URL_ = 'https://www.t-mobile.com/account/dashboard/jane-quimby?user=Zebulon#Yolanda';
/** Each must be nowhere: these were typed, hidden, numbers or addresses. */
const NEVER = [
  ...['Quentin', 'Ophelia', 'Leopold', 'Rosalind', 'Thaddeus', 'Persephone', 'Barnaby', 'Clementine', 'Winifred'],
  ...['Mortimer', 'Zebulon', 'Yolanda', 'Gwendolyn', 'Horatio', 'Isadora', 'Jedediah', 'quimby@', '4242', '0142'],
  ...['9876', '123.45', '98101', 'Sycamore', 'K7QX', 'Evangeline', 'Fitzgerald', 'Hildegard'],
];
/** These stay out until the user lets them in: they stand where the carrier speaks. */
const ASIDE = ['Jane', 'Quimby', 'Octavia', 'Balthazar'];

const PRIVATE = `<!doctype html><html lang="en" data-user="Quentin"><head><title>Ophelia</title><meta name="description" content="Leopold">
<script>window.who = 'Rosalind'</script></head><body class="user-thaddeus" id="page-of-Thaddeus"><!-- Persephone -->
<main><h1>Welcome Jane Quimby</h1><h2 title="Octavia">Renewal amount $123.45</h2>
<p>Dear Barnaby, your service at 77 Sycamore Lane, Seattle 98101 will renew on November 3 and we will send all of the details to quimby@example.com as we did last month.</p>
<p>Barnaby owes $123.45</p><div data-owner="Clementine">Card ending in 4242</div><p>(202) 555-0142</p>
<form action="/pay?name=Winifred"><label>Name <input value="Winifred" name="Mortimer"></label><input type="hidden" value="Mortimer">
<label>Card <input autocomplete="cc-number" value="4242424242424242" aria-label="Card of Balthazar"></label>
<input type="password" value="Gwendolyn"><input type="checkbox" checked value="Horatio"><select><option value="Isadora" selected>Plan</option></select>
<textarea>Isadora</textarea><div contenteditable>Jedediah</div><div role="textbox">Jedediah</div>
<input type="submit" value="Refill K7QX9"><button name="Horatio" value="Isadora">Refill this account</button></form>
<a href="/bill/Gwendolyn?n=9876">Payment history</a><p style="display:none">Evangeline</p><h3 style="visibility:hidden">Evangeline</h3>
<x-card><template shadowrootmode="open"><p>Fitzgerald 9876</p><input value="Fitzgerald"></template></x-card>
<iframe srcdoc="<h2>Balance</h2><p>Hildegard 9876</p><input value='Hildegard'>"></iframe></main></body></html>`;

const answerPrivate: Answerer = (url) =>
  url.startsWith('https://www.t-mobile.com/account/')
    ? { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: PRIVATE }
    : { status: 404, headers: {}, body: '' };

describe(`a capture in ${kind}`, () => {
  const browser = useBrowser();
  const capture = async (page: Parameters<TestBrowser['tabOf']>[0]) =>
    (await browser().backstage.inject(browser().tabOf(page), '/capture.js')) as Captured;

  it('holds nothing of the person, and reads no field', async () => {
    const page = await browser().openPage(URL_, answerPrivate);
    await browser().waitForStatus(page);
    const captured = await capture(page);
    const [whole, file] = [JSON.stringify(captured), fileOf(captured, new Set())];
    expect(NEVER.filter((word) => whole.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
    expect(ASIDE.filter((word) => !whole.includes(word))).toEqual([]);
    expect(ASIDE.filter((word) => file.includes(word))).toEqual([]);
    expect(file).toContain('address: https://www.t-mobile.com/account/dashboard/x -->');
    expect(file).toContain('Refill this account');
    expect(fileOf(captured, new Set(['Octavia']))).toContain('title="Octavia"');
    expect(await browser().askProbe(page)).toMatchObject({ reads: 0, pageWrites: 0, requests: 0, errors: 0 });
    await page.close();
  });

  it.each([
    'guest-refill-ready',
    'account-home-prepaid',
    'one-time-payment',
    'payment-in-dialog',
    'journey-confirm',
    'guest-refill-tourist',
    'history-prepaid',
    'help-refill',
    'beside-window-title',
  ])('of %s reads as the page did', async (id) => {
    const page = await openPractice(browser(), id);
    const { expected } = practicePage(id);
    const before = await browser().waitForStatus(
      page,
      (status) =>
        status.page === expected.page &&
        status.state === expected.state &&
        status.hints.length >= (expected.hints?.length ?? 0),
    );
    const captured = await capture(page);
    await page.close();
    const body = fileOf(captured, new Set());
    const again = await browser().openPage(captured.url, () => ({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body,
    }));
    await soon(async () => reading(await browser().askStatus(again))).toEqual(reading(before));
    await again.close();
  });

  it('goes from the popup to the full page, where a word is let in by a press', async () => {
    const page = await browser().openPage(URL_, answerPrivate);
    await browser().waitForStatus(page);
    const popup = await browser().openPopup(page);
    await popup.bringToFront();
    await (await popup.waitForSelector('.report-link button'))?.click();
    const report = await openedPage(browser(), 'guide.html#report');
    const file = () => report.$eval('.report-file', ({ textContent }) => textContent ?? '');
    await report.waitForSelector('.report-word');
    expect(await file()).not.toContain('Jane');
    await report.$$eval('.report-word', (chips) => {
      (chips.find((chip) => chip.textContent === 'Jane') as HTMLElement).click();
    });
    await soon(file).toContain('Welcome Jane xxx');
    expect(await browser().backstage.stored()).not.toHaveProperty('handed-capture');
    await report.close();
    await page.close();
  });
});

const reading = (status: PageStatus | null) =>
  status && {
    page: status.page,
    state: status.state,
    line: status.line,
    targets: status.hints.map(({ target, verdict }) => `${target} ${verdict}`).sort(),
  };
