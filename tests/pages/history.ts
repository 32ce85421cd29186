import { documentOf } from './document.ts';
import { type PageSource, reads, truth } from './practice-page.ts';
import { sitePage } from './shells/site.ts';

/** Where a payment can be looked up afterwards. */

const table = (caption: string, columns: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table class="grid-table" ${truth('history')}><caption>${caption}</caption>
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

const prepaid = `<main id="maincontent"><p class="crumbs">My account / Payment history</p>
<h1>Payment history</h1><p class="lead">Prepaid line ending in 0142</p>
${table(
  'Last 90 days',
  ['Date', 'What', 'Paid with', 'Amount'],
  [
    ['Nov 22, 2026', 'Refill', 'Card ending in 4242', '$43.60'],
    ['Oct 21, 2026', 'Refill', 'Card ending in 4242', '$43.60'],
    ['Oct 20, 2026', 'Refill — payment was declined', 'Card ending in 1881', '$0.00'],
  ],
)}</main>`;

const postpaid = `<main id="maincontent"><h1>Bill history</h1>
${table(
  'Bills and payments',
  ['Date', 'What', 'Amount'],
  [
    ['Nov 9, 2026', 'Payment', '–$85.00'],
    ['Nov 1, 2026', 'Bill', '$85.00'],
    ['Oct 9, 2026', 'Payment', '–$85.00'],
  ],
)}</main>`;

export const pages: PageSource[] = [
  {
    id: 'history-prepaid',
    url: 'https://www.t-mobile.com/account/payment-history',
    lang: 'en',
    what: 'Payment history at an address no rule knows; one row tells of a declined payment, which is no state',
    html: documentOf({ title: 'Practice Carrier', body: sitePage(prepaid, { signedIn: true }), styles: ['site.css'] }),
    csp: 'strict',
    expected: reads('history', 'prepaid', 'ready', ['history']),
  },
  {
    id: 'history-postpaid',
    url: 'https://www.t-mobile.com/bill/historical',
    lang: 'en',
    what: 'Bill history with payments',
    html: documentOf({ title: 'Bill history', body: sitePage(postpaid, { signedIn: true }), styles: ['site.css'] }),
    expected: reads('history', 'postpaid', 'ready', ['history']),
  },
];
