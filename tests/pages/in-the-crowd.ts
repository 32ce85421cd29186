import { documentOf } from './document.ts';
import { type PageSource, reads, truth } from './practice-page.ts';
import { sitePage } from './shells/site.ts';

/** Questions, indexes of the site, hidden menus and forms to sign in around a step, and fields made of several. */

const page = (main: string) =>
  documentOf({ title: 'Practice Carrier', body: sitePage(`<main>${main}</main>`), styles: ['site.css'] });
/** A page that does not say where its content is. */
const bare = (content: string) => documentOf({ title: 'Practice Carrier', body: `<div>${content}</div>` });

const boxes = (count: number, signs: number) =>
  Array.from(
    { length: count },
    (_, n) => `<input size="${signs}" maxlength="${signs}" aria-label="Part ${n + 1} of ${count}">`,
  ).join(' ');
const number = [3, 3, 4].map((signs, n) => `<input maxlength="${signs}" aria-label="Digits ${n + 1}">`);

const answers = (level: string) =>
  ['Is it safe to pay here?', 'Do you take gift cards?', 'Can I refill for a friend?']
    .map(
      (question) =>
        `<${level}><button type="button" aria-expanded="false">${question}</button></${level}><div hidden><p>It depends.</p></div>`,
    )
    .join('');

const shopped = [
  'Shop all tablets',
  'Buy a SIM kit',
  'Trade-in values',
  'Track your shipping',
  'Refill a line',
  'Watch bands',
];
const index = `<div><h2>Popular pages</h2><ul>${shopped.map((name) => `<li><a href="/x/${name}">${name}</a></li>`).join('')}</ul></div>`;
const menu = `<div hidden style="display: none"><h2>Shop</h2><p><a href="/m/1">New customers only</a></p><p><a href="/m/2">Add to cart</a></p></div>`;

const method = `<div class="card"><h2>How we charge you</h2><a href="/wallet" ${truth('payment-method')}>Mastercard ending in 0042 ›</a></div>`;

export const pages: PageSource[] = [
  {
    id: 'crowd-pin-in-boxes',
    url: 'https://prepaid.t-mobile.com/wallet/step/2',
    lang: 'en',
    what: 'The PIN goes into four boxes with a name in common; an index of the site stands below',
    html: bare(`<h1>Redeem your refill card</h1><p>Scratch the strip on the back.</p>
<div role="group" aria-label="Refill card PIN">${boxes(4, 4).replace('<input', `<input ${truth('redeem-code')}`)}</div>
<button type="button" ${truth('submit')}>Redeem</button>${index}`),
    expected: reads('redeem-card', 'prepaid', 'ready', ['redeem-code', 'submit']),
  },
  {
    id: 'crowd-number-in-three',
    url: 'https://prepaid.t-mobile.com/direct-to-account?practice=three',
    lang: 'en',
    what: 'The number goes into three boxes, and again into three',
    html: page(`<h1>Refill a prepaid line</h1><form>
<fieldset><legend>Phone number</legend>${number.join(' – ').replace('<input', `<input ${truth('phone-number')}`)}</fieldset>
<fieldset><legend>Re-enter phone number</legend>${number.join(' – ').replace('<input', `<input ${truth('phone-number-again')}`)}</fieldset>
<button ${truth('continue')}>Continue</button></form>`),
    expected: reads('guest-refill', 'prepaid', 'ready', ['phone-number', 'phone-number-again', 'continue']),
  },
  {
    id: 'crowd-questions',
    url: 'https://www.t-mobile.com/payments/onetimepayment?practice=questions',
    lang: 'en',
    what: 'Questions that unfold their answers below the button that pays, each a button in a heading',
    html: page(`<h1>Make a payment</h1><section ${truth('card-form')}><h2>Card details</h2><label>Card number <input inputmode="numeric" readonly></label>
<label>Expiration date <input readonly></label><label>CVV <input readonly></label></section>
<button type="button" class="button" ${truth('submit')}>Pay $62.00</button><section><h3>Good to know</h3>${answers('h4')}</section>`),
    expected: reads('payment', 'postpaid', 'ready', ['card-form', 'submit']),
  },
  {
    id: 'crowd-index',
    url: 'https://www.t-mobile.com/pay/verify',
    lang: 'en',
    what: 'A renewal to check; before it a hidden menu of the shop, below it an index of the site with much of the shop',
    html: bare(`${menu}<h1>Check and confirm your renewal</h1><dl><dt>Prepaid plan</dt><dd>Monthly 10 GB</dd><dt>Pay with</dt><dd>Visa ending in 6611</dd>
<dt>Total today</dt><dd ${truth('total')}>$43.10</dd></dl><button type="button" ${truth('submit')}>Confirm payment</button>${index}`),
    expected: reads('review', 'prepaid', 'ready', ['total', 'submit']),
  },
  {
    id: 'crowd-sign-in',
    url: 'https://prepaid.t-mobile.com/refill/begin',
    lang: 'en',
    what: 'Fields to sign in, in no form, before the guest’s form: the guest’s number is meant, not the one to sign in with',
    html: page(`<h1>How do you want to add money?</h1><div class="card"><h2>Log in</h2><label>Phone number <input autocomplete="username"></label>
<label>Password <input type="password" readonly></label><button type="button">Log in</button></div>
<div class="card"><h2>Refill as guest</h2><form><label>Phone number <input type="tel" ${truth('phone-number')}></label>
<label>Confirm phone number <input type="tel" ${truth('phone-number-again')}></label><button ${truth('continue')}>Continue as guest</button></form></div>`),
    expected: reads('guest-refill', 'prepaid', 'ready', ['phone-number', 'phone-number-again', 'continue']),
  },
  {
    id: 'crowd-kept-method',
    url: 'https://www.t-mobile.com/account/autopay?practice=kept',
    lang: 'en',
    what: 'The card that is kept is a row that leads to the wallet',
    html: page(`<h1>Set up AutoPay</h1><label>Pay my bill by itself <input type="checkbox" role="switch" ${truth('autopay')}></label>
${method}<button type="button" ${truth('submit')}>Turn on AutoPay</button>`),
    expected: reads('autopay', 'postpaid', 'ready', ['autopay', 'payment-method', 'submit']),
  },
  {
    id: 'crowd-praise',
    url: 'https://prepaid.t-mobile.com/w/pay',
    lang: 'en',
    what: 'Things to buy under a title that praises them, without titles of their own',
    html: page(`<h1>Pay for your refill</h1><section ${truth('card-form')}><h2>Card details</h2><label>Card number <input inputmode="numeric" readonly></label>
<label>Expiration date <input readonly></label></section><button type="button" class="button" ${truth('submit')}>Pay $30.00</button>
<section><h2>You might also like</h2>${['Speaker', 'Charger', 'Case'].map((name) => `<div>${name} <a href="/b/${name}">Add to cart</a></div>`).join('')}</section>`),
    expected: reads('payment', 'prepaid', 'ready', ['card-form', 'submit']),
  },
  {
    id: 'crowd-shop-below',
    url: 'https://prepaid.t-mobile.com/w/card',
    lang: 'en',
    what: 'Things to buy without any title below the field for a card’s code: the field says what the page is for',
    html: page(`<h1>Redeem a refill card</h1><label>Refill card PIN <input ${truth('redeem-code')}></label><button type="button" class="button" ${truth('submit')}>Redeem</button>
${['Speaker', 'Charger'].map((name) => `<div>${name} <a href="/b/${name}">Add to cart</a></div>`).join('')}`),
    expected: reads('redeem-card', 'prepaid', 'ready', ['redeem-code', 'submit']),
  },
  {
    id: 'crowd-validity',
    url: 'https://my.t-mobile.com/account/refilloverview.aspx?practice=validity',
    lang: 'en',
    what: 'How long each amount lasts stands beside it: they are amounts all the same',
    html: bare(
      `<h1>Refill your account</h1><form><fieldset ${truth('amount')}><legend>Choose an amount</legend>${[
        '$10.00 (good for 30 days)',
        '$25.00 (good for 60 days)',
        '$50.00 (good for 90 days)',
      ]
        .map((text) => `<label><input type="radio" name="a"> ${text}</label>`)
        .join('')}</fieldset><input type="submit" value="Continue" ${truth('continue')}></form>`,
    ),
    expected: reads('amount', 'prepaid', 'ready', ['amount', 'continue']),
  },
  {
    id: 'crowd-link-that-runs',
    url: 'https://my.t-mobile.com/svc/check.do',
    lang: 'en',
    what: 'A link that runs something of the page’s is the button that pays',
    html: bare(`<h1>Review your refill</h1><table><tr><td>Refill for</td><td>(555) 555-0176</td></tr><tr><td>Total</td><td><b ${truth('total')}>$27.00</b></td></tr></table>
<p><a href="javascript:sendForm('pay')" ${truth('submit')}>Submit payment</a> <a href="javascript:sendForm('edit')">Change</a></p>`),
    expected: reads('review', 'prepaid', 'ready', ['total', 'submit']),
  },
  {
    id: 'crowd-home-of-the-app',
    url: 'https://prepaid.t-mobile.com/app/#/home',
    lang: 'en',
    what: 'The home of an app by its route: on that host, /home alone is the shop’s',
    html: page(`<h1>Your prepaid account</h1><p>Balance</p><p>$8.00</p><p>Plan renews on</p><p>May 4</p><p>AutoPay is off</p>
<a href="/app/#/add" ${truth('refill')}>Add money</a>`),
    expected: reads('account-home', 'prepaid', 'ready', ['refill']),
  },
  {
    id: 'crowd-digits-unseen',
    url: 'https://www.t-mobile.com/s/bill/3',
    lang: 'en',
    what: 'The card’s three digits are typed unseen, as a password is',
    html: page(`<h1>Payment method</h1><section ${truth('card-form')}><h2>Card details</h2><label>Card number <input inputmode="numeric" readonly></label>
<label>Expires (MM/YY) <input readonly></label><label>CVV <input type="password" maxlength="4" readonly></label></section><button type="button" ${truth('submit')}>Pay $71.00</button>`),
    expected: reads('payment', 'postpaid', 'ready', ['card-form', 'submit']),
  },
  {
    id: 'crowd-calls-below',
    url: 'https://my.t-mobile.com/account?practice=calls',
    lang: 'en',
    what: 'How long each call took is not what is left',
    html: bare(`<h1>Your prepaid account</h1><p>Balance</p><p>$14.00</p><p>Renews on</p><p>May 4</p><button type="button" class="button" ${truth('refill')}>Refill</button>
<h2>Left this month</h2><ul ${truth('usage')}><li>Data: 3.2 GB left</li><li>Minutes: 410 left</li></ul>
<h2>Calls</h2><table><tr><th>When</th><th>Number</th><th>Took</th></tr>${Array.from({ length: 14 }, (_, n) => `<tr><td>Apr ${n + 1}</td><td>(555) 555-01${10 + n}</td><td>${n + 2} min</td></tr>`).join('')}</table>`),
    expected: reads('account-home', 'prepaid', 'ready', ['refill', 'usage']),
  },
  {
    id: 'crowd-activation-number',
    url: 'https://my.t-mobile.com/svc/card.do',
    lang: 'en',
    what: 'An older name for a refill card’s code',
    html: bare(`<h1>Add a refill card</h1><table><tr><td>Activation number</td><td><input maxlength="15" ${truth('redeem-code')}></td></tr></table>
<input type="submit" value="Redeem" ${truth('submit')}>`),
    expected: reads('redeem-card', 'prepaid', 'ready', ['redeem-code', 'submit']),
  },
  {
    id: 'crowd-plan-for-a-sim',
    url: 'https://secure.t-mobile.com/w/2f',
    lang: 'en',
    what: 'Plans of an activation, at an address that says nothing',
    html: page(`<h1>Pick a plan for your SIM</h1><fieldset ${truth('plan')}><legend>Plans</legend><label><input type="radio" name="p"> 10 GB a month</label>
<label><input type="radio" name="p"> Unlimited</label></fieldset><button type="button" ${truth('continue')}>Continue activation</button>`),
    expected: reads('plan', 'unknown', 'ready', ['plan', 'continue']),
  },
];
