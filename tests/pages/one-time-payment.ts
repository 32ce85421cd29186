import { POSTPAID_OVERVIEW } from './account-home.ts';
import { documentOf } from './document.ts';
import { type PageSource, reads, truth } from './practice-page.ts';
import { type AngularSite, angularBody, angularData } from './shells/angular.ts';
import { siteFooter, siteHeader, sitePage } from './shells/site.ts';

/** Paying a bill when signed in: today's page, alone and reached from the dashboard, and the older one with blades. */

const PAY_URL = 'https://www.t-mobile.com/payments/onetimepayment';

const matRadio = (name: string, label: string, checked = false) =>
  `<mat-radio-button class="choice mat-radio-button"><label><input type="radio" name="${name}" ${checked ? 'checked' : ''}> ${label}</label></mat-radio-button>`;

/** Amount, method and submit on one page: what is left to choose makes it `payment`. */
const PAY_VIEW = `<app-one-time-payment class="ng-tns-c88-0"><div class="narrow"><h1>Make a payment</h1>
<fieldset><legend>Amount</legend><mat-radio-group class="choices">${matRadio('amount', 'Total Balance $85.00', true)}${matRadio('amount', 'Other amount')}</mat-radio-group></fieldset>
<fieldset ${truth('payment-method')}><legend>Payment method</legend><mat-radio-group class="choices">${matRadio('method', 'Saved card ending in 4242', true)}${matRadio('method', 'Checking account ending in 9920')}</mat-radio-group>
<a href="#add-method">Add a payment method</a></fieldset>
<p class="quiet">Payment date: today</p>
<div class="actions"><button type="button" class="button mat-flat-button" ${truth('submit')}><span class="mat-button-wrapper">Agree &amp; submit</span></button>
<button type="button" class="button text">Cancel</button></div></div></app-one-time-payment>`;

const DONE_VIEW = `<app-confirmation><div class="narrow"><h1 ${truth('confirmation')}>Payment complete</h1>
<p data-testid="otp-confirmation-pageDescription" class="lead">Card ending in 4242 was charged $85.00.</p>
<p>Confirmation number: PRACTICE-008831</p><p><a href="/bill/historical" ${truth('history')}>Payment history</a></p></div></app-confirmation>`;

function singlePage(first: AngularSite['first']): string {
  const site: AngularSite = {
    signedIn: true,
    views: { overview: withoutMain(POSTPAID_OVERVIEW), pay: PAY_VIEW, done: DONE_VIEW },
    first,
    on: [
      { click: '[data-truth="refill"]', show: 'pay', after: 1200, push: '/payments/onetimepayment' },
      { click: '[data-truth="submit"]', show: 'done', after: 2000, push: '/payments/onetimepayment/confirmation' },
    ],
  };
  return documentOf({
    title: 'Practice Carrier',
    body: angularBody(site),
    styles: ['site.css'],
    scripts: ['single-page.js'],
    data: angularData(site),
  });
}

/** The shell has a `main` of its own to show views in. */
const withoutMain = (main: string) => main.replace(/<\/?main[^>]*>/g, '');

const blade = (label: string, value: string, control: string) =>
  `<div class="choice blade" tabindex="0"><span>${label}</span> <b>${value}</b> ${control}</div>`;

/** The older page, in AngularJS: rows that open, no radio group, no main element. */
const BLADES = `<div id="maincontent" class="main"><div class="narrow" ng-controller="vm"><h2>One-time payment</h2>
${blade('Amount', '$85.00', '<i role="button" aria-label="change amount active clickable blade">›</i>')}
${blade('Payment method', 'Card ending in 4242', '<i role="button" aria-label="change payment method active clickable blade">›</i>')}
<div class="actions"><button class="button PrimaryCTA glueButton" type="button" ${truth('submit')}>Agree and Submit</button>
<button class="button text" type="button" aria-label="Cancel Label">Cancel</button></div></div></div>`;

const DASHBOARD_URL = 'https://www.t-mobile.com/account/dashboard?practice=single-page';
const toPay = [{ wait: 900 }, { click: '[data-truth="refill"]' }, { wait: 1700 }];
const toDone = [...toPay, { click: '[data-truth="submit"]' }, { wait: 2600 }];

export const pages: PageSource[] = [
  {
    id: 'one-time-payment',
    url: PAY_URL,
    lang: 'en',
    what: 'Amount, saved method and Agree & submit on one page',
    html: documentOf({
      title: 'Practice Carrier',
      body: sitePage(`<main>${PAY_VIEW}</main>`, { signedIn: true }),
      styles: ['site.css'],
    }),
    csp: 'strict',
    expected: reads('payment', 'postpaid', 'ready', ['payment-method', 'submit']),
  },
  {
    id: 'one-time-payment-done',
    url: `${PAY_URL}/confirmation`,
    lang: 'en',
    what: 'Its confirmation, loaded as a page of its own',
    html: documentOf({
      title: 'Practice Carrier',
      body: sitePage(`<main>${DONE_VIEW}</main>`, { signedIn: true }),
      styles: ['site.css'],
    }),
    expected: reads('confirmation', 'postpaid', 'done', ['confirmation', 'history']),
  },
  {
    id: 'one-time-payment-blades',
    url: 'https://my.t-mobile.com/onetimepayment',
    lang: 'en',
    what: 'Older page: amount and method are rows that open',
    html: documentOf({
      title: 'My T-Mobile',
      body: `${siteHeader({ signedIn: true })}${BLADES}${siteFooter()}`,
      styles: ['site.css'],
      css: '.blade { justify-content: space-between; margin-bottom: 12px }',
    }),
    expected: reads('payment', 'postpaid', 'ready', 'some'),
  },
  {
    id: 'single-page-dashboard',
    url: DASHBOARD_URL,
    lang: 'en',
    what: 'Dashboard of a single-page site',
    html: singlePage({ show: 'overview', after: 400 }),
    csp: 'trusted-types',
    actions: [{ wait: 900 }],
    expected: reads('account-home', 'postpaid', 'ready', ['refill', 'autopay', 'history']),
  },
  {
    id: 'single-page-pay',
    url: DASHBOARD_URL,
    lang: 'en',
    what: 'Make a payment was clicked: new address, no load',
    actions: toPay,
    expected: reads('payment', 'postpaid', 'ready', ['payment-method', 'submit']),
  },
  {
    id: 'single-page-done',
    url: DASHBOARD_URL,
    lang: 'en',
    what: 'Submitted: the confirmation under the third address',
    actions: toDone,
    expected: reads('confirmation', 'postpaid', 'done', ['confirmation', 'history']),
  },
  {
    id: 'single-page-back',
    url: DASHBOARD_URL,
    lang: 'en',
    what: 'The dashboard again after the payment page, by a route change',
    actions: [
      ...toPay,
      { evaluate: 'practice.show({ show: "overview", after: 300, push: "/account/dashboard" })' },
      { wait: 800 },
    ],
    expected: reads('account-home', 'postpaid', 'ready', ['refill', 'autopay', 'history']),
  },
];
