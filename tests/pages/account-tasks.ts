import { documentOf } from './document.ts';
import { type PageSource, reads, truth } from './practice-page.ts';
import { sitePage } from './shells/site.ts';

/** What else a signed-in customer does with money: AutoPay, refill cards, another plan. */

const page = (main: string) =>
  documentOf({
    title: 'Practice Carrier',
    body: sitePage(`<main id="maincontent"><div class="narrow">${main}</div></main>`, { signedIn: true }),
    styles: ['site.css'],
  });

const submit = (label: string) =>
  `<div class="actions"><button type="button" class="button" ${truth('submit')}>${label}</button></div>`;

const autopay = page(`<h1>AutoPay</h1><p class="lead">Your bill is paid by itself each month.</p>
<label class="tick"><input type="checkbox" role="switch" ${truth('autopay')}> Turn on AutoPay</label>
<fieldset ${truth('payment-method')}><legend>Payment method</legend><div class="choices">
<label class="choice"><input type="radio" name="m" checked> Card ending in 4242</label><label class="choice"><input type="radio" name="m"> Add a card</label></div></fieldset>
<p class="quiet">You can cancel AutoPay at any time.</p>${submit('Agree &amp; submit')}`);

const redeem = page(`<h1>Redeem a refill card</h1><p class="lead">Prepaid line ending in 0142</p>
<label class="field"><span class="label">Refill card PIN</span><input type="text" inputmode="numeric" autocomplete="off" ${truth('redeem-code')}></label>
<p class="quiet">The number is below the silver strip, or on your receipt.</p>${submit('Redeem')}`);

const redeemOld = documentOf({
  title: 'My T-Mobile » Account',
  styles: ['legacy.css'],
  body: `<form id="WebForm1" method="post" action="coupon.aspx"><input type="hidden" name="__VIEWSTATE" value="practice">
<table id="layout"><tr><td><div id="pnlPrepaid"><h2>Redeem a prepaid refill card</h2>
<table class="box"><tr><th>Activation code</th><td><input type="text" name="txtCoupon" aria-label="Refill card activation code" ${truth('redeem-code')}></td></tr></table>
<p><input type="submit" class="button" name="btnRedeem" value="Redeem card" ${truth('submit')}></p></div></td></tr></table></form>`,
});

const plan =
  page(`<h1>Change your plan</h1><p class="lead">Prepaid line ending in 0142. The new plan starts on your renewal date.</p>
<fieldset ${truth('plan')}><legend>Choose a plan</legend><div class="choices">
<label class="choice"><input type="radio" name="p" checked> Starter, 10 GB</label><label class="choice"><input type="radio" name="p"> Unlimited</label></div></fieldset>
<div class="actions"><button type="button" class="button" ${truth('continue')}>Continue</button><a class="button text" href="/account/dashboard">Cancel</a></div>`);

const activation = page(`<h1>Activate your eSIM</h1><p>Your eSIM is ready. Pick the plan this line starts with.</p>
<fieldset ${truth('plan')}><legend>Prepaid plans</legend><div class="choices">
<label class="choice"><input type="radio" name="p"> Starter, 10 GB, $15 a month</label><label class="choice"><input type="radio" name="p"> Unlimited, $50 a month</label></div></fieldset>
<div class="actions"><button type="button" class="button" ${truth('continue')}>Continue</button></div>`);

export const pages: PageSource[] = [
  {
    id: 'autopay',
    url: 'https://www.t-mobile.com/payment/autopay',
    lang: 'en',
    what: 'Turning AutoPay on: a switch, a method, Agree & submit, which enrols',
    html: autopay,
    csp: 'strict',
    expected: reads('autopay', 'postpaid', 'ready', ['autopay', 'payment-method', 'submit']),
  },
  {
    id: 'redeem-card',
    url: 'https://www.t-mobile.com/account/redeem-refill-card',
    lang: 'en',
    what: 'A refill card’s PIN and the button that redeems it; the address is invented',
    html: redeem,
    expected: reads('redeem-card', 'prepaid', 'ready', ['redeem-code', 'submit']),
  },
  {
    id: 'redeem-card-legacy',
    url: 'https://my.t-mobile.com/account/coupon.aspx',
    lang: 'en',
    what: 'The old page for it; its button is an input whose value is the label',
    html: redeemOld,
    expected: reads('redeem-card', 'prepaid', 'ready', ['redeem-code', 'submit']),
  },
  {
    id: 'plan-change',
    url: 'https://www.t-mobile.com/account/change-plan',
    lang: 'en',
    what: 'Another plan for a line one has: the plan step, unlike the shop; the address is invented',
    html: plan,
    expected: reads('plan', 'prepaid', 'ready', ['plan', 'continue']),
  },
  {
    id: 'plan-activation',
    url: 'https://prepaid.t-mobile.com/activate/plan',
    lang: 'en',
    what: 'The plan a new eSIM starts with, under the title of the whole activation; the address is invented',
    html: activation,
    expected: reads('plan', 'prepaid', 'ready', ['plan', 'continue']),
  },
];
