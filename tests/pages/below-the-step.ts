import { documentOf } from './document.ts';
import { type PageSource, reads, readsAsOther, truth } from './practice-page.ts';
import { sitePage } from './shells/site.ts';

/** Steps on pages without a main element, with questions and tiles below them that speak of everything a carrier offers. */

const questions = ['How do I refill?', 'When does my prepaid plan renew?', 'Can I use a refill card?']
  .map((question) => `<h3>${question}</h3><p>Money is added to your prepaid balance at once.</p>`)
  .join('');

const tiles = [
  ['Refill', 'Refill your prepaid account'],
  ['Activity', 'Payment history'],
  ['Phones', 'Shop phones'],
]
  .map(
    ([title, link]) =>
      `<div class="card"><h3>${title}</h3><p>Prepaid made easy.</p><a href="/t/${title}">${link}</a></div>`,
  )
  .join('');

const page = (step: string) =>
  documentOf({
    title: 'Practice Carrier',
    body: sitePage(
      `<div><section>${step}</section><section><h2>Questions</h2>${questions}</section><div class="cards">${tiles}</div></div>`,
    ),
    styles: ['site.css'],
  });

const methods = `<fieldset ${truth('payment-method')}><legend>Pay with</legend><label class="choice"><input type="radio" name="m"> Visa ending in 4471</label>
<label class="choice"><input type="radio" name="m"> Checking account ending in 0932</label></fieldset>`;

const line = (number: string, sum: string) =>
  `<div class="card"><h2>${number}</h2><p>Balance ${sum}</p><p>Renews on May 3</p><a role="button" tabindex="0" aria-label="Refill ${number}">Refill</a></div>`;

const paid = [
  ['Refill', 'Mar 9'],
  ['Plan renewal', 'Mar 10'],
  ['Refill', 'Feb 8'],
]
  .map(([what, day]) => `<li><div>${what}</div><div>$25.00</div><time>${day}</time><a href="#d">Details</a></li>`)
  .join('');

export const pages: PageSource[] = [
  {
    id: 'below-lines',
    url: 'https://prepaid.t-mobile.com/my-account/lines?practice=below',
    lang: 'en',
    what: 'Each line with its own Refill, so none is pointed at; the history is the link under them, not the tile’s',
    html: page(
      `<h1>Your prepaid lines</h1>${line('(555) 555-0117', '$4.10')}${line('(555) 555-0142', '$12.00')}<p><a href="/h" ${truth('history')}>Payment history</a></p>`,
    ),
    expected: reads('account-home', 'prepaid', 'ready', ['history']),
  },
  {
    id: 'below-redeem',
    url: 'https://prepaid.t-mobile.com/my-account/refill-card?practice=below',
    lang: 'en',
    what: 'A refill card over a tile that leads to the shop',
    html: page(
      `<h1>Use a refill card</h1><form><label>PIN <input ${truth('redeem-code')}></label><button class="button" ${truth('submit')}>Redeem PIN</button></form>`,
    ),
    expected: reads('redeem-card', 'prepaid', 'ready', ['redeem-code', 'submit']),
  },
  {
    id: 'below-bill',
    url: 'https://www.t-mobile.com/payments/onetimepayment?practice=below',
    lang: 'en',
    what: 'A bill over questions and tiles about prepaid lines',
    html: page(
      `<h1>Pay your bill</h1><p>You owe $61.20</p><form>${methods}<button class="button" ${truth('submit')}>Agree and submit</button></form>`,
    ),
    expected: reads('payment', 'postpaid', 'ready', ['payment-method', 'submit']),
  },
  {
    id: 'below-packs',
    url: 'https://prepaid.t-mobile.com/my-account/passes?practice=below',
    lang: 'en',
    what: 'Packs to add, with nothing we know; figures and tiles alone make no home of an account',
    html: page(
      '<h1>Refill your hotspot</h1><p>0.4 GB left of 10 GB</p><p>Balance $3.00</p><h2>How many packs?</h2><button aria-label="One less">−</button> 2 <button aria-label="One more">+</button><a role="button" tabindex="0">Continue</a>',
    ),
    expected: readsAsOther(),
  },
  {
    id: 'below-done',
    url: 'https://www.t-mobile.com/prepaid/topup/done?practice=below',
    lang: 'en',
    what: 'A refill that went through over a tile that leads to the shop',
    html: page(
      `<h1 ${truth('confirmation')}>Your refill went through</h1><p>We added $25.00 to your line. Confirmation number R-88121.</p><p><a href="/h" ${truth('history')}>See payment history</a></p>`,
    ),
    expected: reads('confirmation', 'prepaid', 'done', ['confirmation', 'history']),
  },
  {
    id: 'below-autopay-on',
    url: 'https://www.t-mobile.com/account/autopay/manage?practice=below',
    lang: 'en',
    what: 'AutoPay that is on, with a question whether to turn it off: nothing is the way on',
    html: documentOf({
      title: 'Practice Carrier',
      body: sitePage(
        '<main><h1>AutoPay is on</h1><p>Next payment $40.00 on Dec 12, Visa ending in 4471</p><button>Edit payment method</button><button>Turn off AutoPay</button><section><h2>Turn off AutoPay?</h2><p>You lose your discount.</p><button>Yes, turn it off</button><button>Keep AutoPay</button></section></main>',
      ),
      styles: ['site.css'],
    }),
    expected: {
      page: 'autopay',
      line: 'unknown',
      step: 'pay',
      state: 'ready',
      confidence: 'high',
      hints: [],
      exact: true,
    },
  },
  {
    id: 'below-store-search',
    url: 'https://www.t-mobile.com/stores/locator?practice=below',
    lang: 'en',
    what: 'No main element, and the search for a store calls itself a search, like the one in the header',
    html: documentOf({
      title: 'Practice Carrier',
      body: sitePage(
        `<div><h1>Find a store</h1><form role="search"><input type="search" aria-label="City, state, or ZIP" ${truth('store-search')}><button>Search</button></form></div>`,
      ),
      styles: ['site.css'],
    }),
    expected: reads('store-locator', 'unknown', 'ready', ['store-search']),
  },
  {
    id: 'below-wallets',
    url: 'https://prepaid.t-mobile.com/topup/pay?practice=below',
    lang: 'en',
    what: 'Buttons of wallets above a form for a card: the button under the form pays',
    html: documentOf({
      title: 'Practice Carrier',
      body: sitePage(
        `<main><h1>Payment</h1><button aria-label="Pay with Apple Pay"></button><button aria-label="Buy with G Pay"></button><form><fieldset ${truth('card-form')}><legend>Card details</legend>
<label>Name on card <input readonly autocomplete="cc-name"></label><label>Card number <input readonly autocomplete="cc-number"></label><label>Expiration <input readonly autocomplete="cc-exp"></label></fieldset>
<button class="button" ${truth('submit')}>Pay $27.18</button></form></main>`,
      ),
      styles: ['site.css'],
    }),
    expected: reads('payment', 'prepaid', 'ready', ['card-form', 'submit']),
  },
  {
    id: 'below-activity',
    url: 'https://prepaid.t-mobile.com/my-account/activity?practice=below',
    lang: 'en',
    what: 'Payments as a list of cards, the day right before a link; the address begins like “activate”',
    html: documentOf({
      title: 'Practice Carrier',
      body: sitePage(`<div><h1>Payments and activity</h1><ul class="cards" ${truth('history')}>${paid}</ul></div>`),
      styles: ['site.css'],
    }),
    expected: reads('history', 'prepaid', 'ready', ['history']),
  },
  {
    id: 'below-data-line',
    url: 'https://prepaid.t-mobile.com/prepaid-internet/refill?practice=below',
    lang: 'en',
    what: 'The refill of a data line, under an address that otherwise sells them',
    html: documentOf({
      title: 'Practice Carrier',
      body: sitePage(`<main><h1>Refill a tablet line</h1><form><label>Data line number <input ${truth('phone-number')}></label>
<label>Repeat data line number <input ${truth('phone-number-again')}></label><button class="button" ${truth('continue')}>Continue</button></form></main>`),
      styles: ['site.css'],
    }),
    expected: reads('guest-refill', 'prepaid', 'ready', ['phone-number', 'phone-number-again', 'continue']),
  },
];
