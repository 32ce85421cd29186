import { documentOf } from './document.ts';
import { type PageSource, reads, truth } from './practice-page.ts';
import { sitePage } from './shells/site.ts';

/** The same steps in shapes no page of the carrier was seen in, though any page may take them tomorrow. */

const PREPAID = 'https://prepaid.t-mobile.com/direct-to-account';
const BILL = 'https://www.t-mobile.com/payments/onetimepayment';

const page = (main: string, scripts: readonly string[] = [], after = '') =>
  documentOf({
    title: 'Practice Carrier',
    body: `${sitePage(`<main><div class="narrow">${main}</div></main>`, { signedIn: false })}${after}`,
    styles: ['site.css'],
    scripts,
  });

const button = (label: string, mark = '') => `<button type="button" class="button" ${mark}>${label}</button>`;

const sums = `<dl class="sums"><div><dt>Refill</dt><dd>$40.00</dd></div><div><dt>Taxes</dt><dd>$3.60</dd></div>
<div><dt>Total</dt><dd ${truth('total')}>$43.60</dd></div></dl>`;

const toggles = page(`<h1>How much would you like to pay?</h1><p>Your bill for the account ending in 0142</p>
<div class="choices" ${truth('amount')}><h2>Amount</h2><button type="button" class="choice" aria-pressed="false">Everything you owe: $85.00</button>
<button type="button" class="choice" aria-pressed="false">Last bill: $42.00</button><label class="field"><span class="label">Another amount</span><input type="text" inputmode="decimal"></label></div>
${button('Next', truth('continue'))}`);

const inDialog = page(
  `<h1>Choose an amount</h1><p>Prepaid line ending in 0142</p>${button('Continue')}`,
  ['open-dialog.js'],
  `<dialog><h2>Does everything look right?</h2><p>Prepaid line ending in 0142</p>${sums}${button('Pay now', truth('submit'))}${button('Not now')}</dialog>`,
);

const inBox =
  page(`<div><template shadowrootmode="open"><div><h1>Review your refill</h1><p>Prepaid line ending in 0142</p>${sums}
${button('Agree and submit', truth('submit'))}</div></template><p>This refill has a page of its own.</p></div>`);

const summary =
  page(`<h1>Confirm and pay</h1><section><h2>Payment method</h2><p>Visa ending in 4242</p><a href="/method">Edit</a></section>
<section><h2>Prepaid line</h2><p>Ending in 0142</p><a href="/line">Change</a></section>${sums}${button('Pay $43.60', truth('submit'))}`);

const offersMore =
  page(`<h1 ${truth('confirmation')}>Your line has been refilled</h1><p>We charged your Visa $43.60.</p><p>Confirmation number: 88123456</p>
<h2>Never miss a payment</h2>${button('Set up AutoPay')}<a href="/history" ${truth('history')}>See past payments</a>`);

export const pages: PageSource[] = [
  {
    id: 'amount-toggles',
    url: `${BILL}?practice=toggles`,
    lang: 'en',
    what: 'Buttons that stay pressed are the choices, beside a box for another amount',
    html: toggles,
    expected: reads('amount', 'postpaid', 'ready', ['amount', 'continue']),
  },
  {
    id: 'review-in-dialog',
    url: `${PREPAID}?practice=review-dialog`,
    lang: 'en',
    what: 'Sums and the button that pays in a modal dialog without a name: the dialog is the step',
    html: inDialog,
    expected: reads('review', 'prepaid', 'ready', ['total', 'submit']),
  },
  {
    id: 'review-shadow-box',
    url: `${PREPAID}?practice=box`,
    lang: 'en',
    what: 'The only shadow root of the page, on a plain box that holds something else as well',
    html: inBox,
    expected: {
      ...reads('review', 'prepaid', 'ready', []),
      hints: [
        { target: 'total', css: 'main div:has(> p) >>> [data-truth="total"]' },
        { target: 'submit', css: 'main div:has(> p) >>> [data-truth="submit"]' },
      ],
    },
  },
  {
    id: 'review-summary',
    url: `${PREPAID}?practice=summary`,
    lang: 'en',
    what: 'A summary with links to change each line: nothing is left to choose',
    html: summary,
    expected: reads('review', 'prepaid', 'ready', ['total', 'submit']),
  },
  {
    id: 'confirmation-offers-autopay',
    url: `${PREPAID}?practice=offers`,
    lang: 'en',
    what: 'It went through, and AutoPay is offered for the next time',
    html: offersMore,
    expected: reads('confirmation', 'prepaid', 'done', ['confirmation', 'history']),
  },
];
