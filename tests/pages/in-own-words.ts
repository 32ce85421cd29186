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
    what: 'The way on comes after the choice; the button below another title is not it',
    html: page(`<h1>How much should go on it?</h1>${amounts('Any of these', ['$12', '$24', '$48'])}
<h2>Got a refill card?</h2><button type="button">Use my refill card</button>`),
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
];
