import { documentOf } from './document.ts';
import { type PageSource, reads, truth } from './practice-page.ts';
import { type SiteLanguage, siteFooter, siteHeader, sitePage } from './shells/site.ts';

/** The signed-in overview: prepaid in two languages, postpaid in two generations. */

const WORDS = {
  en: {
    heading: 'Your prepaid account',
    renewal: 'Renewal amount',
    by: 'Needed by Dec 24, 2026',
    balance: 'Available Service Balance',
    add: 'Add to Balance',
    autopayStatus: 'Autopay status',
    notEnrolled: 'AutoPay Not Enrolled',
    manage: 'Manage AutoPay',
    left: 'Left until your renewal date',
    data: '3.2 GB data',
    talk: '412 minutes',
    more: 'More about this account',
    history: 'Get payment history',
    log: 'Check activity log',
    card: 'Redeem a refill card',
    plan: 'Change your plan',
  },
  es: {
    heading: 'Tu cuenta prepagada',
    renewal: 'Monto de renovación',
    by: 'Antes del 24 de diciembre de 2026',
    balance: 'Saldo de servicio disponible',
    add: 'Agregar al saldo',
    autopayStatus: 'Estado de AutoPago',
    notEnrolled: 'AutoPago no inscrito',
    manage: 'Administrar AutoPago',
    left: 'Lo que te queda hasta tu fecha de renovación',
    data: '3.2 GB de datos',
    talk: '412 minutos',
    more: 'Más sobre esta cuenta',
    history: 'Ver historial de pagos',
    log: 'Ver registro de actividad',
    card: 'Canjear una tarjeta de recarga',
    plan: 'Cambiar de plan',
  },
} as const;

/** Main part of the prepaid overview. */
export function prepaidOverview(lang: SiteLanguage = 'en'): string {
  const words = WORDS[lang];
  return `<main id="maincontent"><app-prepaid-home><h1>${words.heading}</h1><p class="lead">(202) 555-0142</p>
<div class="cards">
<section class="card"><h2 class="quiet">${words.renewal}</h2><p class="figure">$40.00</p><p class="quiet">${words.by}</p></section>
<section class="card"><h2 class="quiet">${words.balance}</h2><p class="figure">$3.25</p>
<p><button type="button" class="button" ${truth('refill')}>${words.add}</button></p></section>
<section class="card"><h2 class="quiet">${words.autopayStatus}</h2><p>${words.notEnrolled}</p>
<p><a href="#autopay" ${truth('autopay')}>${words.manage}</a></p></section>
<section class="card"><h2 class="quiet">${words.left}</h2>
<ul class="plain-list" ${truth('usage')}><li class="figure">${words.data}</li><li class="figure">${words.talk}</li></ul></section>
<section class="card"><h2 class="quiet">${words.more}</h2><ul class="plain-list">
<li><a href="/account/payment-history" ${truth('history')}>${words.history}</a></li><li><a href="#log">${words.log}</a></li>
<li><a href="#card">${words.card}</a></li><li><a href="#plan">${words.plan}</a></li></ul></section>
</div></app-prepaid-home></main>`;
}

/** Main part of the postpaid overview, in Angular Material's way of writing. */
export const POSTPAID_OVERVIEW = `<main id="maincontent"><app-dashboard class="ng-tns-c42-1"><h1>Account overview</h1>
<div class="cards">
<mat-card class="card mat-card"><h2>Your bill</h2><div class="balanceContent"><p class="figure">$85.00</p><p class="quiet">Due Dec 9, 2026</p></div>
<p><a class="button mat-flat-button" href="/payments/onetimepayment" aria-label="Make a payment" ${truth('refill')}><span class="mat-button-wrapper">Make a payment</span></a></p>
<p><a href="/bill/summary">View bill</a></p></mat-card>
<mat-card class="card mat-card"><h2>AutoPay</h2><p>AutoPay is off.</p><p><a href="/payment/autopay" ${truth('autopay')}>Set up AutoPay</a></p></mat-card>
<mat-card class="card mat-card"><h2>Lines and devices</h2><p>(202) 555-0142 · Sample phone</p><p><a href="#add">Add a line</a></p></mat-card>
<mat-card class="card mat-card"><h2>Activity</h2><p><a href="/bill/historical" ${truth('history')}>Payment history</a></p></mat-card>
</div></app-dashboard></main>`;

const OLD_POSTPAID = `<div id="maincontent" class="main"><app-home><app-postpaid-home><tmo-billing>
<h2>Bill</h2><p class="figure">$85.00</p><p class="quiet">Due by Dec 9</p>
<p><a class="button" href="/onetimepayment" aria-label="Clickable Make a payment" ${truth('refill')}>Make a payment</a>
<a class="button plain" href="/billing/summary.html" aria-label="View bill">View bill</a></p>
</tmo-billing><tmo-usage><h2>Usage</h2><p>Unlimited talk, text and data</p></tmo-usage></app-postpaid-home></app-home></div>`;

const overview = (main: string, lang: SiteLanguage = 'en') =>
  documentOf({ lang, title: 'Practice Carrier', body: sitePage(main, { lang, signedIn: true }), styles: ['site.css'] });

const DASHBOARD_URL = 'https://www.t-mobile.com/account/dashboard';

export const pages: PageSource[] = [
  {
    id: 'account-home-prepaid',
    url: `${DASHBOARD_URL}?practice=prepaid`,
    lang: 'en',
    what: 'Prepaid overview: renewal amount, balance, AutoPay, what is left, history, a redeem link',
    html: overview(prepaidOverview()),
    csp: 'strict',
    expected: reads('account-home', 'prepaid', 'ready', ['refill', 'autopay', 'usage', 'history']),
  },
  {
    id: 'account-home-prepaid-spanish',
    url: `${DASHBOARD_URL}?practice=prepaid-es`,
    lang: 'es',
    what: 'The same in Spanish',
    html: overview(prepaidOverview('es'), 'es'),
    expected: reads('account-home', 'prepaid', 'ready', ['refill', 'autopay', 'usage', 'history']),
  },
  {
    id: 'account-home-prepaid-filter',
    url: `${DASHBOARD_URL}?practice=prepaid-filter`,
    lang: 'en',
    what: 'The same with a field without a name right below the redeem link: a link’s words are not the field’s',
    html: overview(prepaidOverview().replace('<li><a href="#plan">', '<li><input class="filter"></li>$&')),
    expected: reads('account-home', 'prepaid', 'ready', ['refill', 'autopay', 'usage', 'history']),
  },
  {
    id: 'account-home-postpaid',
    url: `${DASHBOARD_URL}?practice=postpaid`,
    lang: 'en',
    what: 'Postpaid overview: bill, Make a payment, AutoPay',
    html: overview(POSTPAID_OVERVIEW),
    expected: reads('account-home', 'postpaid', 'ready', ['refill', 'autopay', 'history']),
  },
  {
    id: 'account-home-postpaid-older',
    url: 'https://my.t-mobile.com/home.html',
    lang: 'en',
    what: 'Older postpaid home: no main element, odd accessible names',
    html: documentOf({
      title: 'My T-Mobile',
      body: `${siteHeader({ signedIn: true })}${OLD_POSTPAID}${siteFooter()}`,
      styles: ['site.css'],
    }),
    expected: reads('account-home', 'postpaid', 'ready', ['refill']),
  },
];
