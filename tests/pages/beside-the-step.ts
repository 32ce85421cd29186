import { documentOf } from './document.ts';
import { type Expectation, type PageSource, reads, readsAsOther, truth } from './practice-page.ts';
import { sitePage } from './shells/site.ts';

/** Steps with something beside them that is not theirs, or with something of theirs elsewhere. */

const BAR =
  '.bar { position: fixed; inset: auto 0 0; display: flex; gap: 16px; padding: 12px 24px; background: #fff; border-top: 1px solid #d3dce5 }';
const TOAST =
  '.toast { position: fixed; top: 12px; right: 12px; padding: 12px 16px; background: #fff; border: 1px solid #b3261e }';

const page = (main: string, after = '', css = BAR) =>
  documentOf({
    title: 'Practice Carrier',
    body: sitePage(`<main><div class="narrow">${main}</div></main>`) + after,
    styles: ['site.css'],
    css,
  });

const offers = ['Speaker', 'Fast charger', 'Clear case', 'Earbuds'];
const rail = `<section><h2>You might also like</h2><ul class="cards">${offers
  .map(
    (name) =>
      `<li class="card"><h3>${name}</h3><p>$29, free 2-day shipping</p><a class="button" href="/s/${name}">Add to cart<span> ${name}</span></a></li>`,
  )
  .join(
    '',
  )}</ul><button type="button" aria-label="Previous">‹</button><button type="button" aria-label="Next">›</button></section>`;

const chips = ['$15', '$30', '$45']
  .map((sum) => `<button type="button" class="button" aria-pressed="false">${sum}</button>`)
  .join('');
const amounts = `<section aria-labelledby="sums" ${truth('amount')}><h2 id="sums">Amount to add</h2>${chips}</section>`;

const summary = `<aside class="card"><h2>Order summary</h2><p>Refill <span>$24.00</span></p><p>Taxes <span>$1.00</span></p><p><span>Total</span><strong ${truth('total')}>$25.00</strong></p><button type="button" class="button" ${truth('submit')}>Place refill</button></aside>`;

const methods = `<fieldset ${truth('payment-method')}><legend>Payment method</legend>
<label class="choice"><input type="radio" name="m" checked> Visa ending in 1188</label>
<label class="choice"><input type="radio" name="m"> Use another card</label></fieldset>`;

const enrol = `<h1>Set up AutoPay</h1><label>Refill my line every month <input type="checkbox" role="switch" ${truth('autopay')}></label>${methods}`;

const found = ['Refill this account', 'Make a payment', 'AutoPay', 'Payment history']
  .map((title) => `<li><h2><a href="/r/${title}">${title}</a></h2><p>What it is and how it works.</p></li>`)
  .join('');

/** What sites put under everything: a survey, a newsletter, the next store. */
const marks = [1, 2, 3, 4, 5].map((mark) => `<label><input type="radio" name="mark"> ${mark}</label>`).join('');
const sideForms = `<section><h3>How are we doing?</h3><form>${marks}<button>Submit</button></form></section>
<section><h3>Get the news first</h3><form><label>Email <input type="email"></label><button>Submit</button></form></section>
<section><h3>Prefer a store?</h3><form><label>ZIP code <input></label><button>Find</button></form></section>`;

const declinedOver: Expectation = reads('payment', 'prepaid', 'declined', ['payment-method']);

export const pages: PageSource[] = [
  {
    id: 'beside-rail',
    url: 'https://prepaid.t-mobile.com/recargar/monto',
    lang: 'en',
    what: 'Chips with amounts; below them a rail of things to buy, with prices and a Next of its own',
    html: page(`<h1>Add money to your line</h1><p>Balance $2.15</p>${amounts}${rail}`),
    expected: reads('amount', 'prepaid', 'ready', ['amount']),
  },
  {
    id: 'beside-navigation',
    url: 'https://my.t-mobile.com/account?practice=navigation',
    lang: 'en',
    what: 'Cells of links before the title, nowhere called a navigation, with a “Refill prepaid” of their own',
    html: documentOf({
      title: 'Practice Carrier',
      body: `<table><tr>${['Phones', 'Refill prepaid', 'Cart'].map((name) => `<td><a href="/${name}">${name}</a></td>`).join('')}</tr><tr><td colspan="3">
<h2>Account balance</h2><table><tr><td>Plan</td><td>$3 a day</td></tr><tr><td>Balance</td><td>$21.00</td></tr><tr><td>Use by</td><td>02/11/2027</td></tr></table>
<p><a href="/refill" ${truth('refill')}>Refill your account</a></p></td></tr></table>`,
    }),
    expected: reads('account-home', 'prepaid', 'ready', ['refill']),
  },
  {
    id: 'beside-summary',
    url: 'https://www.t-mobile.com/prepaid/top-up/check',
    lang: 'en',
    what: 'The sum and the button that pays stand in a note at the side',
    html: page(
      `<h1>Check your payment</h1><p>Refill for (555) 555-0162</p><p>Paying with Visa ending in 2210</p>${summary}`,
    ),
    expected: reads('review', 'prepaid', 'ready', ['total', 'submit']),
  },
  {
    id: 'beside-bar',
    url: 'https://prepaid.t-mobile.com/refill/review?practice=bar',
    lang: 'en',
    what: 'The button stands in a bar along the window’s edge, behind the foot of the page',
    html: page(
      `<h1>Review your refill</h1><dl><dt>Number</dt><dd>(555) 555-0119</dd><dt>Refill amount</dt><dd>$40.00</dd><dt>Total you pay</dt><dd ${truth('total')}>$40.00</dd></dl>`,
      `<div class="bar"><a href="/refill/pay">Back</a><button type="button" class="button" ${truth('submit')}>Looks right, pay now</button></div>
<div class="bar" id="cookie-banner"><button type="button" class="button">Accept and continue</button></div>`,
    ),
    expected: reads('review', 'prepaid', 'ready', ['total', 'submit']),
  },
  {
    id: 'beside-form-attribute',
    url: 'https://prepaid.t-mobile.com/direct-to-account?practice=form',
    lang: 'en',
    what: 'The button belongs to the form by its attribute only, stands behind the foot of the page, and is still disabled',
    html: page(
      `<h1>Refill this account</h1><form id="topup"><label>Phone number <input type="tel" ${truth('phone-number')}></label>
<label>Re-enter phone number <input type="tel" ${truth('phone-number-again')}></label></form>`,
      `<div><button form="topup" disabled ${truth('continue')}>Keep going</button></div>`,
    ),
    expected: reads('guest-refill', 'prepaid', 'ready', ['phone-number', 'phone-number-again', 'continue']),
  },
  {
    id: 'beside-toast',
    url: 'https://www.t-mobile.com/prepaid/refill/pay?practice=toast',
    lang: 'en',
    what: 'Declined, as a message over the page says at the end of the document',
    html: page(
      `<h1>Pay for your refill</h1>${methods}<button class="button">Pay refill</button>`,
      '<div class="toast" role="alert"><p>We couldn’t process your payment: your bank declined the card.</p></div>',
      TOAST,
    ),
    expected: declinedOver,
  },
  {
    id: 'beside-switch',
    url: 'https://www.t-mobile.com/cuenta/recarga-automatica',
    lang: 'en',
    what: 'A switch that does not say AutoPay, a box for its terms that does, and the button in a bar',
    html: page(
      `<form id="auto">${enrol}<label class="tick"><input type="checkbox"> I agree to the AutoPay terms</label></form>`,
      `<div class="bar"><span>$25.00 every 30 days</span><button form="auto" class="button" ${truth('submit')}>Agree and enroll</button></div>`,
    ),
    expected: reads('autopay', 'prepaid', 'ready', ['autopay', 'payment-method', 'submit']),
  },
  {
    id: 'beside-side-forms',
    url: 'https://my.t-mobile.com/billing/confirm-payment',
    lang: 'en',
    what: 'A survey, a newsletter and a search for stores under a review, each with a button of its own',
    html: page(
      `<h1>Check your payment</h1><table><tr><td>Payment</td><td>$58.00</td></tr><tr><td>Fee</td><td>$3.00</td></tr><tr><td>Total</td><td><b ${truth('total')}>$61.00</b></td></tr></table>
<button type="button" class="button" ${truth('submit')}>Submit payment</button>${sideForms}`,
    ),
    expected: reads('review', 'postpaid', 'ready', ['total', 'submit']),
  },
  {
    id: 'beside-window-title',
    url: 'https://prepaid.t-mobile.com/quick/line',
    lang: 'en',
    what: 'Only the window’s title says what the page is for',
    html: documentOf({
      title: 'Quick refill | Practice Carrier',
      body: sitePage(
        `<main><div class="narrow"><p>Big network. Small effort.</p><form><label>Prepaid phone number <input type="tel" ${truth('phone-number')}></label>
<label>Number again <input type="tel" ${truth('phone-number-again')}></label><button class="button" ${truth('continue')}>Continue</button></form></div></main>`,
      ),
      styles: ['site.css'],
    }),
    expected: reads('guest-refill', 'prepaid', 'ready', ['phone-number', 'phone-number-again', 'continue']),
  },
  {
    id: 'beside-cancel-dialog',
    url: 'https://www.t-mobile.com/payment/autopay?practice=cancel',
    lang: 'en',
    what: 'A dialog asks whether AutoPay is to be cancelled: none of its buttons is the way on',
    html: page(
      `${enrol}<button class="button">Save changes</button>
<dialog><h2>Cancel AutoPay?</h2><p>You will have to pay by yourself.</p><button>Cancel AutoPay</button><button class="button">Keep AutoPay</button></dialog>`,
    ),
    actions: [{ evaluate: 'document.querySelector("dialog").showModal()' }],
    expected: reads('autopay', 'postpaid'),
  },
  {
    id: 'beside-results',
    url: 'https://www.t-mobile.com/find-it?q=refill',
    lang: 'en',
    what: 'Results of a search: their titles are links that say what other pages are for',
    html: page(
      `<h1>6 results for “refill my phone”</h1><label>Search again <input type="search"></label><ol>${found}</ol>`,
    ),
    expected: readsAsOther(),
  },
  {
    id: 'beside-slider',
    url: 'https://www.t-mobile.com/prepaid/add-funds/amount',
    lang: 'en',
    what: 'The amount is set with a slider',
    html: page(
      `<h1>Put money on your line</h1><form><div role="group" aria-labelledby="sum" ${truth('amount')}><h2 id="sum">Amount to add</h2>
<output>$20</output><label>Amount, from $5 to $150 <input type="range" min="5" max="150"></label></div><button class="button" ${truth('continue')}>Continue</button></form>`,
    ),
    expected: reads('amount', 'prepaid', 'ready', ['amount', 'continue']),
  },
  {
    id: 'beside-gift-card',
    url: 'https://prepaid.t-mobile.com/topup/pay?practice=gift-card',
    lang: 'en',
    what: 'A gift card with its own Apply, which pays nothing; the button that pays is in the bar below',
    html: page(
      `<h1>Payment</h1>${methods}<h2>Gift card</h2><label>Gift card number <input type="text"></label><button type="button">Apply</button>`,
      `<div class="bar"><strong>$25.00</strong><button type="button" class="button" ${truth('submit')}>Submit payment</button></div>`,
    ),
    expected: reads('payment', 'prepaid', 'ready', ['payment-method', 'submit']),
  },
  {
    id: 'beside-log-in',
    url: 'https://prepaid.t-mobile.com/direct-to-account?practice=log-in',
    lang: 'en',
    what: 'A form to log in beside the guest’s: its number is not the guest’s once more',
    html: page(
      `<h1>Refill this account</h1><div class="cards"><form class="card"><h2>As a guest</h2><label>Phone number <input type="tel" ${truth('phone-number')}></label>
<label>Re-enter phone number <input type="tel" ${truth('phone-number-again')}></label><button type="button" class="button" ${truth('continue')}>Continue</button></form>
<form class="card"><h2>Already registered?</h2><label>Phone number <input type="tel"></label><label>One-time code <input type="text" readonly></label><button type="button">Log in</button></form></div>`,
    ),
    expected: reads('guest-refill', 'prepaid', 'ready', ['phone-number', 'phone-number-again', 'continue']),
  },
  {
    id: 'beside-round-up',
    url: 'https://www.t-mobile.com/account/put-in?practice=round-up',
    lang: 'en',
    what: 'A tick to round up and donate makes no shop of a refill',
    html: page(
      `<h1>Refill your line</h1><form>${amounts}<label class="tick"><input type="checkbox"> Round up and donate the change</label><button type="button" class="button" ${truth('continue')}>Continue</button></form>`,
    ),
    expected: reads('amount', 'prepaid', 'ready', ['amount', 'continue']),
  },
];
