import { prepaidOverview } from './account-home.ts';
import { CARD_FRAME_HOST, documentOf } from './document.ts';
import { JOURNEY_URL } from './journey.ts';
import { type Expectation, type PageSource, reads, truth } from './practice-page.ts';
import { siteFooter, siteHeader, sitePage } from './shells/site.ts';
import { DECLINED_MESSAGE, paymentView, sampleCardFields } from './views/checkout.ts';

/** Payment and account pages that are harder to read: refused, framed, in a dialog, behind one. */

const PAY_URL = 'https://www.t-mobile.com/payments/onetimepayment';
const DASHBOARD_URL = 'https://www.t-mobile.com/account/dashboard';

const page = (main: string, scripts: readonly string[] = [], signedIn = true) =>
  documentOf({ title: 'Practice Carrier', body: sitePage(main, { signedIn }), styles: ['site.css'], scripts });

const methods = `<fieldset ${truth('payment-method')}><legend>Payment method</legend><div class="choices">
<label class="choice"><input type="radio" name="m" checked> Saved card ending in 4242</label>
<label class="choice"><input type="radio" name="m"> New card</label></div></fieldset>`;

const next = `<div class="actions"><button type="button" class="button" ${truth('continue')}>Continue</button></div>`;

const framed = `<main><div class="narrow"><h1>Payment method</h1>${methods}
<h2>Credit or debit card</h2><iframe class="card-frame" title="Card fields" src="https://${CARD_FRAME_HOST}/fields" ${truth('card-form')}></iframe>
<label class="tick"><input type="checkbox" checked ${truth('save-card')}> Save this payment method</label>${next}</div></main>`;

const payInDialog = `<main><h1>One-time payment</h1><p>Postpaid account ending in 0142</p><button type="button" class="button">Make a payment</button></main>
<dialog><h2>How would you like to pay?</h2>${methods}<section ${truth('card-form')}><h3>Card details</h3>${sampleCardFields()}</section>${next}
<button type="button" class="button text">Close</button></dialog>`;

const addCardInDialog = `<main><h1>How would you like to pay?</h1><p>Prepaid refill, $25.00</p><fieldset><legend>Ways to pay</legend><label class="choice"><input type="radio" name="m"> Card ending in 4242</label>
<label class="choice"><input type="radio" name="m" checked> Another card</label></fieldset><button type="button" class="button">Review</button></main>
<dialog aria-labelledby="add"><h2 id="add">Add a card</h2><form method="dialog"><section ${truth('card-form')}>${sampleCardFields()}</section>
<label class="tick"><input type="checkbox" ${truth('save-card')}> Keep this card on file</label>
<button type="button" class="button text">Never mind</button><button type="button" class="button" ${truth('continue')}>Use this card</button></form></dialog>`;

const dialogOver = (heading: string, text: string, button: string) =>
  `${prepaidOverview()}<dialog><h2>${heading}</h2><p>${text}</p><div class="actions"><button type="button" class="button">${button}</button></div></dialog>`;

/** Declined: at most the method may be pointed at. */
const declined: Expectation = reads('payment', 'prepaid', 'declined', ['payment-method']);

export const pages: PageSource[] = [
  {
    id: 'payment-declined',
    url: `${JOURNEY_URL}?practice=declined`,
    lang: 'en',
    what: 'Payment view of the guest refill with “declined” above the form',
    html: page(`<main><div class="narrow">${DECLINED_MESSAGE}${paymentView()}</div></main>`, [], false),
    csp: 'strict',
    expected: declined,
  },
  {
    id: 'payment-foreign-frame',
    url: `${PAY_URL}?practice=frame`,
    lang: 'en',
    what: 'Card fields in a frame of another firm’s host: the frame itself is the card form',
    html: documentOf({
      title: 'Practice Carrier',
      body: sitePage(framed, { signedIn: true }),
      styles: ['site.css'],
      css: '.card-frame { width: 100%; height: 420px; margin-bottom: 16px; border: 1px solid #d3dce5; border-radius: 10px }',
    }),
    csp: 'strict',
    expected: reads('payment', 'postpaid', 'ready', ['payment-method', 'card-form', 'save-card', 'continue']),
  },
  {
    id: 'payment-in-dialog',
    url: `${PAY_URL}?practice=dialog`,
    lang: 'en',
    what: 'The payment form stands in a modal dialog; the page behind it is inert',
    html: page(payInDialog, ['open-dialog.js']),
    expected: reads('payment', 'postpaid', 'ready', ['payment-method', 'card-form', 'continue']),
  },
  {
    id: 'payment-add-card-dialog',
    url: 'https://prepaid.t-mobile.com/topup/how?practice=add-card',
    lang: 'en',
    what: 'A dialog to add a card over the ways to pay: its form is the step, though “add a card” elsewhere leads away from it',
    html: page(addCardInDialog, ['open-dialog.js'], false),
    expected: reads('payment', 'prepaid', 'ready', ['card-form', 'save-card', 'continue']),
  },
  {
    id: 'account-home-stay-signed-in',
    url: `${DASHBOARD_URL}?practice=stay`,
    lang: 'en',
    what: 'Prepaid overview behind a modal question: nothing behind the backdrop is pointed at',
    html: page(dialogOver('Want to stay logged in?', 'You will be logged out in two minutes.', 'Stay logged in'), [
      'open-dialog.js',
    ]),
    expected: reads('account-home', 'prepaid'),
  },
  {
    id: 'account-home-session-expired',
    url: `${DASHBOARD_URL}?practice=expired`,
    lang: 'en',
    what: 'Prepaid overview behind a modal that says the session is over',
    html: page(dialogOver('Your session has expired', 'Please log in again to go on.', 'Log in'), ['open-dialog.js']),
    expected: reads('account-home', 'prepaid', 'session-expired'),
  },
  {
    id: 'account-home-add-dialog',
    url: `${DASHBOARD_URL}?practice=add`,
    lang: 'en',
    what: 'Add to Balance opened a dialog over the overview: still the overview, nothing behind the backdrop is pointed at',
    html: page(
      dialogOver('Add to Balance', 'Choose how much to add on the next page. Your renewal amount is $40.00.', 'Go on'),
      ['open-dialog.js'],
    ),
    expected: reads('account-home', 'prepaid', 'ready'),
  },
  {
    id: 'account-home-no-main-fixed-bars',
    url: `${DASHBOARD_URL}?practice=bars`,
    lang: 'en',
    what: 'No main element, a sticky header and a bar fixed to the bottom edge with a Refill decoy',
    html: documentOf({
      title: 'Practice Carrier',
      body: `${siteHeader({ signedIn: true })}${prepaidOverview().replace('<main id="maincontent">', '<div class="main">').replace('</main>', '</div>')}${siteFooter()}
<nav class="bottom-bar" aria-label="Shortcuts"><a href="#home">Home</a><a href="#refill">Refill</a><a href="#help">Help</a></nav>`,
      styles: ['site.css'],
      css: '.site-header { position: sticky; top: 0; z-index: 900; background: #fff } .bottom-bar { position: fixed; inset: auto 0 0; z-index: 900; display: flex; justify-content: space-around; padding: 14px; background: #10243a } .bottom-bar a { color: #fff }',
    }),
    expected: reads('account-home', 'prepaid', 'ready', ['refill', 'autopay', 'usage', 'history']),
  },
];
