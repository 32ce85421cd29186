import { documentOf } from './document.ts';
import { type PageSource, reads, readsAsOther, truth } from './practice-page.ts';
import { type AngularSite, angularBody, angularData } from './shells/angular.ts';
import { sitePage } from './shells/site.ts';

/** Paying a bill without signing in: postpaid, so the nearest neighbour of the guest refill. */

const form = (heading: string, label: string, next: string) => `<app-guest-pay><div class="narrow mat-typography">
<h1 class="mat-headline">${heading}</h1><p class="lead">Pay a postpaid bill without logging in.</p>
<form novalidate class="ng-untouched ng-pristine"><mat-form-field class="field mat-form-field"><label class="label" for="mat-input-@0"><mat-label>${label}</mat-label></label>
<input matInput type="tel" id="mat-input-@0" class="mat-input-element" aria-required="true" autocomplete="off" ${truth('phone-number')}>
<mat-hint class="quiet">10 digits</mat-hint></mat-form-field>
<div class="actions"><button type="button" mat-flat-button class="button mat-flat-button" ${truth('continue')}><span class="mat-button-wrapper">${next}</span></button></div>
</form><p class="quiet">Prepaid customer? <a href="https://prepaid.t-mobile.com/direct-to-account">Refill your account here</a></p></div></app-guest-pay>`;

function guestPay(view: string): string {
  const site: AngularSite = { views: { number: view }, first: { show: 'number', after: 1000 } };
  return documentOf({
    title: 'Guest Pay | Practice Carrier',
    body: angularBody(site),
    styles: ['site.css'],
    scripts: ['single-page.js'],
    data: angularData(site),
  });
}

export const pages: PageSource[] = [
  {
    id: 'guest-pay',
    url: 'https://www.t-mobile.com/guest-pay',
    lang: 'en',
    what: 'One phone number field, Angular Material, a second late; a link to the prepaid refill below',
    html: guestPay(form('Pay as a guest', 'T-Mobile phone number', 'Next')),
    csp: 'strict',
    actions: [{ wait: 1600 }],
    expected: reads('guest-pay', 'postpaid', 'ready', ['phone-number', 'continue']),
  },
  {
    id: 'guest-pay-older-address',
    url: 'https://www.t-mobile.com/guestpay',
    lang: 'en',
    what: 'The same under its older address, with other words',
    html: guestPay(form('Make a guest payment', 'Phone number', 'Continue')),
    actions: [{ wait: 1600 }],
    expected: reads('guest-pay', 'postpaid', 'ready', ['phone-number', 'continue']),
  },
  {
    id: 'guest-pay-terms',
    url: 'https://www.t-mobile.com/guest-pay/terms-and-conditions',
    lang: 'en',
    what: 'Below the guest-pay address, but only terms to read',
    html: documentOf({
      title: 'Practice Carrier',
      body: sitePage(`<main><h1>Terms and conditions</h1><p>When you make a payment as a guest, these practice terms apply.
Pay only for lines you know. A payment is posted to the phone number you entered.</p><p><button type="button" class="button plain">Print</button></p></main>`),
      styles: ['site.css'],
    }),
    expected: readsAsOther(),
  },
];
