/**
 * Pages to be measured on. They read as steps of a refill (or, some, as nothing of the kind), and each comes in any size: the step itself stays
 * small, the rest is what real account pages grow by. No text comes twice, so that nothing is cheap because it was just read.
 */

export interface BenchPage {
  url: string;
  html: string;
  /** What our script must say there; a page that reads otherwise is measured in vain. `null`: a foreign host. */
  reads: string | null;
}

export const MAKES = ['tables', 'lists', 'components', 'inputs'] as const;
export type Make = (typeof MAKES)[number];

/** A page of the refill with about so many elements. */
export function refillPage(make: Make, elements: number): BenchPage {
  return PAGES[make](elements);
}

const MONTHS = ['January', 'March', 'April', 'June', 'July', 'August', 'October', 'November'];
const WORDS =
  'data line month phone number store service family network device plan week credit bonus travel home'.split(' ');

/** A few words that differ from each other's on the whole page. */
const words = (n: number) => `${WORDS[n % 16]} ${WORDS[(n * 7 + 3) % 16]} ${n}`;
const times = (count: number, draw: (n: number) => string) =>
  Array.from({ length: Math.max(0, count) }, (_, n) => draw(n)).join('');

const CSS = `body{margin:0;font:16px/1.4 sans-serif}header,footer{padding:16px;background:#eee}main{display:block;max-width:960px;margin:auto}
.card{border:1px solid #ccc;padding:12px;margin:12px 0}.row{display:flex;gap:12px}.small{font-size:12px}.off{display:none}ul{padding:0}li{list-style:none}`;

function documentOf(main: string, title = 'My account'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><style>${CSS}</style></head>
<body><header class="site-header"><nav><ul>${times(20, (n) => `<li><a href="/menu-${n}">Menu ${words(n)}</a></li>`)}</ul></nav></header>
<main>${main}</main>
<footer class="site-footer"><ul>${times(30, (n) => `<li><a href="/foot-${n}">Pay my bill ${n}</a></li>`)}</ul></footer></body></html>`;
}

/** Elements of header, footer and head. */
const FRAME = 160;

const PAGES: Readonly<Record<Make, (elements: number) => BenchPage>> = {
  /** An account's home with its past payments, calls and messages in tables. */
  tables: (elements) => ({
    url: 'https://www.t-mobile.com/account/dashboard',
    reads: 'account-home',
    html: documentOf(`<h1>Hello, your prepaid account</h1>
<section class="card"><h2>Balance and plan</h2><p>Renewal amount <b>$40.00</b></p><p>Available service balance <b>$12.50</b></p><p>Plan renews on December 3</p>
<div class="row"><button type="button">Refill this account</button><a href="/account/autopay">Set up AutoPay</a><a href="/account/history">Payment history</a></div></section>
<section class="card"><h2>Calls and messages</h2><table><thead><tr><th>Date</th><th>To</th><th>Kind</th><th>Length</th><th></th></tr></thead><tbody>
${times(
  Math.round((elements - FRAME) / 8),
  (n) =>
    `<tr><td>${MONTHS[n % 8]} ${(n % 28) + 1}, ${n % 24}:${10 + (n % 50)}</td><td><span>(555) 01${n % 10}-${1000 + n}</span></td><td>${words(n)}</td><td>${n % 60} min</td><td><a href="#call-${n}">Details ${n}</a></td></tr>`,
)}</tbody></table></section>`),
  }),

  /** The guest's refill, and below it stores, each with its links and buttons. */
  lists: (elements) => ({
    url: 'https://prepaid.t-mobile.com/direct-to-account',
    reads: 'guest-refill',
    html: documentOf(`<h1>Refill this account</h1><form><label>Enter T-Mobile phone number <input type="tel" autocomplete="tel"></label>
<label>Re-enter T-Mobile phone number <input type="tel"></label><button type="submit">Continue</button></form>
<section><h2>Stores near you</h2><ul>
${times(
  Math.round((elements - FRAME) / 10),
  (n) =>
    `<li class="card"><div class="row"><img alt="" src="data:,"><div><strong>Store ${words(n)}</strong><p>${n} Main Street, open until ${1 + (n % 9)} pm</p></div><a href="#way-${n}">Directions ${n}</a><button type="button">Call store ${n}</button><em class="small">${n % 40} miles</em></div></li>`,
)}</ul></section>`),
  }),

  /** A payment built of components with open shadow roots, each a few levels deep. */
  components: (elements) => {
    const shadow = (inner: string) => `<template shadowrootmode="open">${inner}</template>`;
    return {
      url: 'https://www.t-mobile.com/payments/onetimepayment',
      reads: 'payment',
      html: documentOf(
        `<app-root>${shadow(`<h1>Make a payment</h1><app-payment>${shadow(`<h2>Payment method</h2><form>
<label>Name on card <input autocomplete="cc-name"></label><label>Card number <input autocomplete="cc-number"></label><label>Expiration date <input autocomplete="cc-exp"></label>
<button type="submit">Agree and submit</button></form>`)}</app-payment>
${times(
  Math.round((elements - FRAME) / 11),
  (n) =>
    `<app-tile><div><app-card>${shadow(`<div class="card"><app-title>${shadow(`<h3>Line ${words(n)}</h3>`)}</app-title><p>Used ${n} of ${n + 9} items <b>${n % 9}.${n % 10} GB</b></p><a href="#line-${n}">See line ${n}</a></div>`)}</app-card></div></app-tile>`,
)}`)}</app-root>`,
      ),
    };
  },

  /** An amount for each line of a large account: rows of fields, boxes and lists to choose from. */
  inputs: (elements) => ({
    url: 'https://www.t-mobile.com/payments/onetimepayment',
    reads: 'payment',
    html: documentOf(`<h1>Make a payment</h1><form><fieldset><legend>How would you like to pay?</legend>
<label><input type="radio" name="how"> Card ending in 1234</label><label><input type="radio" name="how"> Bank account</label></fieldset>
<h2>Lines to pay for</h2>
${times(
  Math.round((elements - FRAME) / 12),
  (n) =>
    `<div class="row"><input type="checkbox" id="line-${n}"><label for="line-${n}">Line ${words(n)}</label><label><span>Memo ${n}</span><input name="memo-${n}"></label><select aria-label="Month ${n}"><option>May ${n}</option><option>June ${n}</option></select><input type="text" placeholder="Note ${n}"><button type="button">Split ${n}</button></div>`,
)}<button type="submit">Agree and submit</button></form>`),
  }),
};

/** A page that changes all the time beside the step it shows; when told to start, it does so 200 times and writes down how long that took. */
export function churnPage(): BenchPage {
  const { url, html, reads } = refillPage('lists', 1000);
  const script = `addEventListener('bench-churn', async () => {
  const box = document.querySelector('ul:last-of-type');
  const start = performance.now();
  for (let task = 0; task < 200; task++) {
    const items = document.createDocumentFragment();
    for (let node = 0; node < 25; node++) {
      const item = document.createElement('li');
      item.textContent = 'News ' + task + ' ' + node;
      items.append(item);
    }
    box.prepend(items);
    for (let node = 0; node < 25; node++) box.lastElementChild.remove();
    box.offsetHeight;
    await new Promise((next) => setTimeout(next));
  }
  document.documentElement.dataset.churn = performance.now() - start;
});`;
  return { url, html: html.replace('</body>', `<script>${script}</script></body>`), reads };
}

/** Where the refill goes on inside one page: each change draws the next step and says when. */
export function stepsPage(elements: number): BenchPage {
  const { url, html, reads } = refillPage('lists', elements);
  const number = /<h1>.*?<\/form>/s.exec(html)?.[0] ?? '';
  const amount = `<h1>Choose an amount</h1><form><fieldset><legend>Amount</legend>${[10, 25, 40].map((sum) => `<label><input type="radio" name="amount"> $${sum}.00</label>`).join('')}</fieldset><button type="submit">Continue</button></form>`;
  const script = `const steps = ${JSON.stringify([number, amount])};
let step = 0;
addEventListener('bench-step', () => {
  step = 1 - step;
  history.pushState(null, '', step ? '/direct-to-account/amount' : '/direct-to-account');
  document.querySelector('#step').innerHTML = steps[step];
  document.documentElement.dataset.stepped = performance.now();
});`;
  const body = html.replace(number, `<div id="step">${number}</div>`);
  return { url, html: body.replace('</body>', `<script>${script}</script></body>`), reads };
}

/** Addresses of the carrier's at which pages are about something else: one we know to be, and one we know nothing of. */
export const OTHERS = {
  'known address': 'https://www.t-mobile.com/cell-phones/brand',
  'unknown address': 'https://www.t-mobile.com/phones-for-everyone',
};

/** A page of the carrier that is about something else: phones to buy. */
export const otherPage = (url: string, elements: number): BenchPage => ({
  url,
  reads: 'other',
  html: shop(elements),
});

/** The same page somewhere else, where nothing of ours may run. */
export const foreignPage = (elements: number): BenchPage => ({
  url: 'https://phones.example/cell-phones/brand',
  reads: null,
  html: shop(elements),
});

const shop = (elements: number) =>
  documentOf(
    `<h1>Phones of every brand</h1>${times(
      Math.round((elements - FRAME) / 10),
      (n) =>
        `<article class="card"><h3>Phone ${words(n)}</h3><div><img alt="" src="data:,"><span>${n % 900} GB</span></div><ul><li>From <b>$${n}.99</b></li></ul><a href="#phone-${n}">See phone ${n}</a><button type="button">Compare ${n}</button></article>`,
    )}`,
    'Phones',
  );
