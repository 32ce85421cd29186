import { documentOf } from './document.ts';
import { type PageSource, reads, truth } from './practice-page.ts';

/** The old ASP.NET pair: one form around the whole page, tables, and the same title on two different pages. */

const SIDE_NAVIGATION = `<td class="side"><ul id="sidenav" selected="refillaccount"><li><a href="/account?unavid=accountbalance">Account balance</a></li>
<li><a href="/Account/RefillOverview.aspx?unavid=refillaccount">Refill account</a></li><li><a href="/profile">Profile</a></li></ul></td>`;

function legacyPage(action: string, content: string): string {
  return documentOf({
    title: 'My T-Mobile » Account',
    styles: ['legacy.css'],
    body: `<form id="WebForm1" name="WebForm1" method="post" action="${action}">
<input type="hidden" name="__VIEWSTATE" value="practice"><input type="hidden" name="__EVENTTARGET" value="">
<div id="header"><b>Practice Carrier</b> T-Mobile practice copy · <a href="/home">My account</a> · <a href="/shop">Shop</a> · <a href="/logout">Log out</a></div>
<table id="layout"><tr>${SIDE_NAVIGATION}<td><div id="pnlPrepaid">${content}</div></td></tr></table>
<div id="footer"><a href="/coverage">Coverage</a> · <a href="/refill">Refill</a> · <a href="/contact">Contact us</a></div></form>`,
  });
}

const partner = (service: string, label: string, text: string) =>
  `<tr><td><a href="/PartnerServices.aspx?service=${service}">${label}</a></td><td>${text}</td></tr>`;

const ACCOUNT = `<h2>Account Balance</h2><h3>Your account status</h3>
<table class="box"><tr><th>Prepaid balance</th><td><span id="acctBalance_lblPrepaidBalance">$3.25</span></td></tr>
<tr><th>Use by:</th><td>12/24/2026</td></tr><tr><th>Phone number</th><td><span id="acctBalance_lblPhoneNumber">(202) 555-0142</span></td></tr></table>
<p><a class="button" href="/account/refilloverview.aspx" ${truth('refill')}>Refill Account</a></p>
<h3>Your plan usage</h3><table class="box" ${truth('usage')}><tr><th>Minutes left</th><td>412</td></tr><tr><th>Messages left</th><td>88</td></tr></table>
<h3>Your current plan</h3><p>Pay as you go. Refill to keep your minutes. When you refill, unused minutes stay.</p>
<ul><li><a href="/account/coupon.aspx">Redeem a T-Mobile Prepaid refill card</a></li>
<li><a href="/PartnerServices.aspx?service=vesta_credit">Buy minutes with a credit/debit card</a></li></ul>`;

const REFILL_OVERVIEW = `<h2>Account Balance: Refill your account</h2>
<div ${truth('payment-method')}><h2>Refill an account</h2><table class="box">
${partner('redeemcoupon', 'Prepaid card', 'Refill with the code of a refill card')}
${partner('vesta_credit', 'Credit/debit card', 'Refill now with a card')}
${partner('vesta_check', 'Electronic check', 'Refill from a bank account')}
${partner('vesta_autorefill', 'Automatic refills', 'Refill by itself')}</table></div>
<h3>Account status</h3><table class="box"><tr><th>Balance</th><td><span id="acctBalance_lblPrepaidBalance">$3.25</span></td></tr></table>
<h3>Plan details</h3><p><span id="acctBalance_lblRatePlanName">Pay as you go</span></p>`;

export const pages: PageSource[] = [
  {
    id: 'legacy-account',
    url: 'https://my.t-mobile.com/account',
    lang: 'en',
    what: 'Old prepaid account page: “refill” many times, the title of its neighbour, a redeem link',
    html: legacyPage('account.aspx', ACCOUNT),
    expected: reads('account-home', 'prepaid', 'ready', ['refill', 'usage']),
  },
  {
    id: 'legacy-refill',
    url: 'https://my.t-mobile.com/Account/RefillOverview.aspx?unavid=refillaccount',
    lang: 'en',
    what: 'Old refill page: how to pay, each choice a link that leaves for a partner',
    html: legacyPage('refilloverview.aspx', REFILL_OVERVIEW),
    expected: reads('payment', 'prepaid', 'ready', ['payment-method']),
  },
];
