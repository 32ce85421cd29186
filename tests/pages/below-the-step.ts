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
