import { documentOf } from './document.ts';
import { type PageSource, reads, readsAsOther, truth } from './practice-page.ts';
import { sitePage } from './shells/site.ts';

/** Pages that talk as people do, and what competes with their step: another way to pay, another frame, another form. */

const page = (main: string, after = '') =>
  documentOf({ title: 'Practice Carrier', body: sitePage(`<main>${main}</main>${after}`), styles: ['site.css'] });

/** Along the window's edge, with fields of its own. */
const quickPay = `<div style="position: fixed; bottom: 0; left: 0; right: 0; background: #fff"><form><b>Quick pay</b>
<input type="tel" aria-label="Phone number"> <input type="text" aria-label="Amount"> <button>Pay now</button></form></div>`;

const frame = (title: string, content: string) =>
  `<iframe title="${title}" style="width: 100%; height: 180px" srcdoc="${content.replaceAll('"', '&quot;')}"></iframe>`;

const amounts = (legend: string, sums: readonly string[]) =>
  `<div role="radiogroup" ${truth('amount')}><h2>${legend}</h2>${sums.map((sum) => `<label><input type="radio" name="a"> ${sum}</label>`).join('')}</div>`;

export const pages: PageSource[] = [
  {
    id: 'words-last-peek',
    url: 'https://prepaid.t-mobile.com/w/7/look',
    lang: 'en',
    what: 'A review in talk, beside it a bar along the window’s edge that pays another way, and an offer for the next time',
    html: page(
      `<h1>One quick glance at your refill</h1><dl><dt>For</dt><dd>(555) 555-0150</dd><dt>Total</dt><dd ${truth('total')}>$31.20</dd></dl>
<section><h2>Tired of doing this?</h2><button type="button">Turn on AutoPay</button></section><button type="button" ${truth('submit')}>Yep, charge my card</button>`,
      quickPay,
    ),
    expected: reads('review', 'prepaid', 'ready', ['total', 'submit']),
  },
  {
    id: 'words-follows',
    url: 'https://prepaid.t-mobile.com/topup/worth',
    lang: 'en',
    what: 'Nobody would know the words of the button right below the amounts; below another title stands another one',
    html: page(`<h1>How much should go on it?</h1>${amounts('Any of these', ['$12', '$24', '$48'])}<button type="button" ${truth('continue')}>Good, that one</button>
<h2>Got a refill card?</h2><button type="button">Redeem it</button>`),
    expected: reads('amount', 'prepaid', 'ready', ['amount', 'continue']),
  },
  {
    id: 'words-nothing-follows',
    url: 'https://prepaid.t-mobile.com/topup/worth?practice=none',
    lang: 'en',
    what: 'The way on comes after the choice; another way to pay is not it',
    html: page(
      `<h1>How much should go on it?</h1>${amounts('Any of these', ['$12', '$24', '$48'])}<p>Got a refill card?</p><button type="button">Use my refill card</button>`,
    ),
    expected: reads('amount', 'prepaid', 'ready', ['amount']),
  },
  {
    id: 'words-either',
    url: 'https://prepaid.t-mobile.com/topup/worth?practice=either',
    lang: 'en',
    what: 'Unknown words right below the amounts, known ones below another title: either may be the way on',
    html: page(`<h1>How much should go on it?</h1>${amounts('Any of these', ['$12', '$24', '$48'])}<button type="button">Good, that one</button>
<h2>Got a refill card?</h2><button type="button">Use my card</button>`),
    expected: reads('amount', 'prepaid', 'ready', ['amount']),
  },
  {
    id: 'words-own-figure',
    url: 'https://prepaid.t-mobile.com/w/7/sum',
    lang: 'en',
    what: 'A field for “your own number” between two sums is for an amount, not for a phone',
    html: page(`<h1>What amount should we add?</h1>${amounts('Choose one', ['$20', '$40', 'Something else']).replace('</div>', '<label>Your own number, $5 to $120 <input inputmode="decimal"></label></div>')}
<button type="button" ${truth('continue')}>Next up: how you pay</button>`),
    expected: reads('amount', 'prepaid', 'ready', ['amount', 'continue']),
  },
  {
    id: 'words-two-frames',
    url: 'https://www.t-mobile.com/w/b/1',
    lang: 'en',
    what: 'The number is asked for in one frame; another frame asks a friend’s',
    html: page(`<h1>Pay someone’s bill</h1>${frame('Bill', `<form><label>Phone number on the bill <input type=tel ${truth('phone-number')}></label><button ${truth('continue')}>Find the bill</button></form>`)}
<h2>Tell a friend</h2>${frame('Friend', '<form><label>Their phone number <input type=tel></label><button>Continue</button></form>')}`),
    expected: reads('guest-pay', 'postpaid', 'ready', ['phone-number', 'continue']),
  },
  {
    id: 'words-money-on-its-way',
    url: 'https://prepaid.t-mobile.com/w/7/ok',
    lang: 'en',
    what: 'Number and charge are told in one breath; below, another line may be refilled',
    html: page(`<h1 ${truth('confirmation')}>Lovely. $25 is on its way to that phone.</h1><p>Reference 20-7715-3. Your card was charged $27.10.</p>
<a href="/w/7/past" ${truth('history')}>Every top-up you’ve made</a><h2>Anyone else?</h2><p>Line ending in 0161</p><button type="button">Refill $15</button>`),
    expected: reads('confirmation', 'prepaid', 'done', ['confirmation', 'history']),
  },
  {
    id: 'words-tiers',
    url: 'https://www.t-mobile.com/account/line/tier',
    lang: 'en',
    what: 'Plans with a price each and hardly a word for a plan; the button swaps',
    html: page(`<h1>Change the plan on this line</h1><fieldset ${truth('plan')}><legend>Have your pick</legend>${['Small: 4 gigs. $18', 'Middle: 14 gigs. $33', 'Everything. $55'].map((text) => `<label><input type="radio" name="t"> ${text}</label>`).join('')}</fieldset>
<button type="button" ${truth('continue')}>Change to this one</button>`),
    expected: reads('plan', 'unknown', 'ready', ['plan', 'continue']),
  },
  {
    id: 'words-gift-shop',
    url: 'https://www.t-mobile.com/w/g',
    lang: 'en',
    what: 'Gift cards of a store come in amounts, too',
    html: page(`<h1>Send a store gift card</h1><fieldset><legend>Choose an amount</legend>${['$25', '$50', '$100'].map((sum) => `<label><input type="radio" name="g"> ${sum}</label>`).join('')}</fieldset>
<label>Recipient’s email <input type="email"></label><button type="button">Continue</button>`),
    expected: readsAsOther(),
  },
  {
    id: 'words-deep-in-the-shop',
    url: 'https://www.t-mobile.com/isp/order#/billing',
    lang: 'en',
    what: 'A route called billing, deep in the shop',
    html: page(`<h1>Set up billing for your internet</h1><fieldset><legend>Pick how to pay</legend><label><input type="radio" name="b"> Bank account with AutoPay</label>
<label><input type="radio" name="b"> No AutoPay</label></fieldset><button type="button">Save and continue</button>`),
    expected: readsAsOther(),
  },
  {
    id: 'words-usage-table',
    url: 'https://www.t-mobile.com/account/usage/all?practice=1',
    lang: 'en',
    what: 'A table of what was used, with days and sums, is no history of payments',
    html: page(
      `<h1>Data and calls</h1><table><tr><th>Date</th><th>Kind</th><th>Used</th><th>Cost</th></tr>${[3, 4, 5, 6].map((day) => `<tr><td>Oct ${day}, 2026</td><td>Phone data</td><td>${day * 40} MB</td><td>$0.00</td></tr>`).join('')}</table>`,
    ),
    expected: readsAsOther(),
  },
  {
    id: 'words-others-lines',
    url: 'https://prepaid.t-mobile.com/w/7/how',
    lang: 'en',
    what: 'Sums to add to other lines charge nothing; the payment goes on to be checked',
    html: page(`<h1>Payment method</h1><fieldset ${truth('payment-method')}><legend>Saved ways to pay</legend><label><input type="radio" name="m"> Visa ending in 8010</label>
<label><input type="radio" name="m"> Debit card ending in 2231</label></fieldset><button type="button" ${truth('continue')}>Continue to review</button>
<h2>Refill another line on the way</h2><p>Mom, ending in 0133 <button type="button">Add $10</button></p><p>Leo, ending in 0177 <button type="button">Add $15</button></p>`),
    expected: reads('payment', 'prepaid', 'ready', ['payment-method', 'continue']),
  },
  {
    id: 'words-wallet-beside',
    url: 'https://prepaid.t-mobile.com/w/7/card',
    lang: 'en',
    what: 'A bare “Pay” may be a wallet’s; the button with the sum pays',
    html: page(`<h1>Pay for your refill</h1><section ${truth('card-form')}><h2>Your card</h2>
<label>Card number <input inputmode="numeric" readonly></label><label>Expiration date <input readonly></label></section><button type="button"> Pay</button> <button type="button" ${truth('submit')}>Pay $26.40</button>`),
    expected: reads('payment', 'prepaid', 'ready', ['card-form', 'submit']),
  },
  {
    id: 'words-tell-me-later',
    url: 'https://prepaid.t-mobile.com/direct-to-account?practice=later',
    lang: 'en',
    what: 'Below the step, in no form, a number for messages with a button whose words nobody would know',
    html: page(`<h1>Refill a prepaid line</h1><label>Phone number <input type="tel" ${truth('phone-number')}></label>
<label>Type it again <input type="tel" ${truth('phone-number-again')}></label><button type="button" ${truth('continue')}>Continue</button>
<h3>News by text</h3><label>Mobile number <input type="tel"></label><button type="button">Keep me posted</button>`),
    expected: reads('guest-refill', 'prepaid', 'ready', ['phone-number', 'phone-number-again', 'continue']),
  },
  {
    id: 'words-card-or-voucher',
    url: 'https://prepaid.t-mobile.com/w/7/begin',
    lang: 'en',
    what: 'The number twice, and how one will pay: the step is the number',
    html: page(`<h1>Load someone’s prepaid</h1><p><button type="button">Card</button> <button type="button">Voucher</button></p>
<form><label>Number to load <input type="tel" ${truth('phone-number')}></label><label>Number to load, again <input type="tel" ${truth('phone-number-again')}></label><button ${truth('continue')}>On we go</button></form>`),
    expected: reads('guest-refill', 'prepaid', 'ready', ['phone-number', 'phone-number-again', 'continue']),
  },
  {
    id: 'words-texts-used',
    url: 'https://my.t-mobile.com/account?practice=used',
    lang: 'en',
    what: 'A figure without a unit, for its name is one',
    html: page(`<h1>Your prepaid account</h1><p>Balance</p><p>$9.00</p><p>Renews on</p><p>May 4</p><a href="/refill" ${truth('refill')}>Refill</a>
<section ${truth('usage')}><h2>This month</h2><p>Data 4.1 GB</p><p>Texts 210</p></section>`),
    expected: reads('account-home', 'prepaid', 'ready', ['refill', 'usage']),
  },
  {
    id: 'words-link-before',
    url: 'https://www.t-mobile.com/guest-pay?practice=link',
    lang: 'en',
    what: 'A link that continues somewhere else stands before the field; the button below it has words nobody would know',
    html: page(`<h1>Pay a bill as a guest</h1><p><a href="/account">Continue over there</a></p><form><label>Phone number on the bill <input type="tel" ${truth('phone-number')}></label>
<button ${truth('continue')}>Look it up</button></form>`),
    expected: reads('guest-pay', 'postpaid', 'ready', ['phone-number', 'continue']),
  },
  {
    id: 'words-shop-switches',
    url: 'https://www.t-mobile.com/w/plans',
    lang: 'en',
    what: 'A shop speaks of lines to switch and of activating, too: no plan of an account',
    html: page(`<h1>Choose a prepaid plan</h1><p>Switch your line to us today. Your line qualifies for a free phone.</p><p>SIM activation fee: $10.</p>
<fieldset><legend>Pick one</legend><label><input type="radio" name="p"> 10 GB, $40 a month</label><label><input type="radio" name="p"> Unlimited, $50 a month</label></fieldset><button type="button">Add to cart</button>`),
    expected: readsAsOther(),
  },
];
