import { documentOf } from './document.ts';
import { type PageSource, readsAsOther } from './practice-page.ts';
import { sitePage } from './shells/site.ts';

/** Pages of the carrier that are no step of a refill, however much they speak of plans, money and payment. */

const page = (title: string, main: string) => documentOf({ title, body: sitePage(main), styles: ['site.css'] });

const plan = (name: string, text: string) =>
  `<section class="card"><h3>${name}</h3><p class="figure">$00</p><p class="quiet">${text}</p><button type="button" class="button">Choose this plan</button></section>`;

const line = (label: string, value: string) => `<dt>${label}</dt><dd>${value}</dd>`;

const field = (label: string, attributes = '') =>
  `<label class="field"><span class="label">${label}</span><input type="text" autocomplete="off" ${attributes}></label>`;

export const pages: PageSource[] = [
  {
    id: 'other-prepaid-home',
    url: 'https://prepaid.t-mobile.com/home',
    lang: 'en',
    what: 'Home of the prepaid shop; a banner speaks of refilling',
    html: page(
      'Prepaid Phones & Plans',
      `<main><h1>Prepaid Phones &amp; Plans</h1><p class="lead">No annual contract.</p><div class="cards">
<section class="card"><h2>Already a customer?</h2><p>Refill in a minute.</p><a class="button plain" href="/direct-to-account">Refill now</a></section>
<section class="card"><h2>Phones</h2><a href="/browse-phones">Shop now</a></section>
<section class="card"><h2>Coverage</h2><a href="/coverage-map">Check Coverage</a></section></div></main>`,
    ),
    csp: 'strict',
    expected: readsAsOther(),
  },
  {
    id: 'other-plans-shop',
    url: 'https://prepaid.t-mobile.com/prepaid-plans',
    lang: 'en',
    what: 'Plans for new customers: choosing one here is shopping',
    html: page(
      'Prepaid plans',
      `<main><h1>Prepaid plans</h1><p class="lead">Choose a plan and get a new SIM. Add AutoPay to save.</p><div class="cards">
${plan('Starter', '10 GB, renews monthly')}${plan('Unlimited', 'Unlimited data, renews monthly')}${plan('Tourist', '30 days for visitors')}</div></main>`,
    ),
    expected: readsAsOther(),
  },
  {
    id: 'other-coverage',
    url: 'https://prepaid.t-mobile.com/coverage-map',
    lang: 'en',
    what: 'Coverage map with a search field',
    html: page(
      'Coverage map',
      `<main><h1>Coverage map</h1>${field('City or ZIP code')}<button type="button" class="button">Continue</button></main>`,
    ),
    expected: readsAsOther(),
  },
  {
    id: 'other-bring-your-own-device',
    url: 'https://prepaid.t-mobile.com/bring-your-own-device',
    lang: 'en',
    what: 'Asks for a number and says Continue, but checks a device',
    html: page(
      'Bring your own device',
      `<main class="narrow"><h1>Bring your own phone</h1><p>Check that your phone works here.</p>${field('IMEI number')}
${field('Phone number to bring along')}<button type="button" class="button">Continue</button></main>`,
    ),
    expected: readsAsOther(),
  },
  {
    id: 'other-cart',
    url: 'https://www.t-mobile.com/cart',
    lang: 'en',
    what: 'Shopping cart with a device and a plan',
    html: page(
      'Cart',
      `<main class="narrow"><h1>Your cart</h1><dl class="facts">${line('Sample phone', '$199.00')}${line('Monthly plan', '$40.00')}${line('Total', '$239.00')}</dl>
<button type="button" class="button">Continue to payment</button></main>`,
    ),
    expected: readsAsOther(),
  },
  {
    id: 'other-checkout',
    url: 'https://www.t-mobile.com/checkout/payment',
    lang: 'en',
    what: 'Checkout of a device: payment method, card fields, total, Agree & submit, and still shopping',
    html: page(
      'Checkout',
      `<main class="narrow"><h1>Checkout</h1><h2>Shipping</h2>${field('Street address')}<h2>Payment method</h2>
${field('Card number', 'readonly value="0000 0000 0000 4242" autocomplete="cc-number"')}
<dl class="facts">${line('Sample phone', '$199.00')}${line('Due today', '$214.00')}</dl><p>Your order ships in two days.</p>
<button type="button" class="button">Agree &amp; submit</button></main>`,
    ),
    expected: readsAsOther(),
  },
  {
    id: 'other-unknown',
    url: 'https://www.t-mobile.com/our-story/network',
    lang: 'en',
    what: 'An official page no rule knows',
    html: page(
      'Network',
      `<main><h1>How the network grows</h1><p>More towers, and balance between town and country.</p></main>`,
    ),
    expected: readsAsOther(),
  },
  {
    id: 'other-contact',
    url: 'https://www.t-mobile.com/contact-us',
    lang: 'en',
    what: 'Contact: bill and payment topics, 611, a form with a phone number',
    html: page(
      'Contact us',
      `<main class="narrow"><h1>Contact us</h1><p>Dial 611 from your phone.</p><ul><li>Billing and payments</li><li>Prepaid refills</li></ul>
<h2>We call you</h2>${field('Phone number')}<button type="button" class="button">Submit</button></main>`,
    ),
    expected: readsAsOther(),
  },
  {
    id: 'other-survey',
    url: 'https://www.t-mobile.com/s/7Qx1',
    lang: 'en',
    what: 'How a payment went: its questions name the method, its answers are none',
    html: page(
      'Your opinion',
      `<main class="narrow"><h1>How was paying with us?</h1><fieldset><legend>How easy was it to choose your payment method?</legend>
${['Very easy', 'Easy', 'Hard'].map((answer) => `<label class="choice"><input type="radio" name="e"> ${answer}</label>`).join('')}</fieldset>
<button type="button" class="button">Submit answers</button></main>`,
    ),
    expected: readsAsOther(),
  },
];
