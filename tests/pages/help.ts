import { documentOf } from './document.ts';
import { type PageSource, reads, readsAsOther } from './practice-page.ts';
import { type SiteLanguage, sitePage } from './shells/site.ts';

/** Server-rendered articles of the support site, in the wrappers its content system writes. */

const article = (crumbs: string, content: string, lang: SiteLanguage = 'en') =>
  documentOf({
    lang,
    title: 'Practice Carrier Support',
    body: sitePage(
      `<main class="root responsivegrid"><div class="aem-Grid aem-Grid--12"><div class="parsys iparys_inherited"><p class="crumbs">${crumbs}</p>
<article class="cmp-text">${content}</article></div></div></main>`,
      { lang },
    ),
    styles: ['site.css'],
  });

const REFILL_ARTICLE = `<h1>Refill your prepaid account</h1>
<p class="lead">See what you need for the renewal and the ways to refill.</p>
<h2>Before you refill</h2><ul><li>Renewal amount: what your plan takes on the renewal date.</li>
<li>Available Service Balance: what is on the account now.</li><li>Autopay status: whether a refill happens by itself.</li></ul>
<h2>Refill online</h2><ol><li>Log in and choose <b>Add to Balance</b>.</li><li>Enter the amount and a payment method.</li>
<li>Choose <b>Agree &amp; submit</b>.</li></ol><p><a class="button" href="https://prepaid.t-mobile.com/direct-to-account">Refill now</a></p>
<h2>Refill by phone</h2><p>Dial *ADD to refill with a card, or 611 to refill with a voucher.</p>
<h2>Refill cards</h2><p>Buy a refill card in a shop, then redeem the refill card in your account.</p>
<h2>If a refill does not work</h2><ul><li>“Mobile number is invalid.” means that the number is not a prepaid line.</li>
<li>“Your payment was declined.” means that the bank said no.</li></ul>
<h2>After the refill</h2><p>Use Get payment history and Check activity log.</p>`;

const REFILL_ARTICLE_ES = `<h1>Recarga tu cuenta prepagada</h1>
<p class="lead">Lo que necesitas para renovar y las formas de recargar.</p>
<h2>Recarga en línea</h2><ol><li>Entra a tu cuenta, o recárgala sin iniciar sesión.</li><li>Elige el monto y el método de pago.</li>
<li>Elige <b>Aceptar y enviar</b>.</li></ol><p><a class="button" href="https://prepaid.t-mobile.com/direct-to-account">Recargar ahora</a></p>
<h2>Recarga por teléfono</h2><p>Marca *ADD desde el teléfono.</p>
<h2>Tarjetas de recarga</h2><p>Compra una tarjeta de recarga y haz el canje en tu cuenta.</p>`;

const FRAUD_ARTICLE = `<h1>Help with scams, spam, and fraud</h1>
<h2>Scam texts</h2><p>Forward texts you did not want to 7726.</p>
<h2>Account fraud</h2><p>Nobody needs your PIN unless you called us yourself.</p>`;

const AUTOPAY_FAQ = `<h1>AutoPay FAQs</h1><h2>How do I enroll in AutoPay?</h2><p>Choose a payment method, then Agree &amp; Submit.</p>
<h2>How do I cancel AutoPay?</h2><p>Open AutoPay in your account and choose Cancel AutoPay.</p>
<h2>When is my bill paid?</h2><p>Two days before it is due. This is about postpaid accounts.</p>`;

const VOICEMAIL_ARTICLE = `<h1>Set up voicemail</h1><h2>First time</h2><ol><li>Press and hold 1.</li><li>Enter a password and continue.</li></ol>
<p>Prepaid and postpaid lines are set up in the same way.</p>`;

export const pages: PageSource[] = [
  {
    id: 'help-refill',
    url: 'https://www.t-mobile.com/support/account/refill-your-prepaid-account',
    lang: 'en',
    what: 'Article full of the words of the refill page, of its buttons and its messages, quoted',
    html: article('Support / Account', REFILL_ARTICLE),
    csp: 'strict',
    expected: reads('help', 'prepaid'),
  },
  {
    id: 'help-refill-spanish',
    url: 'https://es.t-mobile.com/support/account/refill-your-prepaid-account',
    lang: 'es',
    what: 'The Spanish article on the Spanish host',
    html: article('Ayuda / Cuenta', REFILL_ARTICLE_ES, 'es'),
    expected: reads('help', 'prepaid'),
  },
  {
    id: 'help-fraud',
    url: 'https://www.t-mobile.com/support/plans-features/help-with-scams-spam-and-fraud',
    lang: 'en',
    what: 'The carrier’s own words about fraud',
    html: article('Support / Plans and features', FRAUD_ARTICLE),
    expected: reads('help', 'unknown'),
  },
  {
    id: 'help-autopay-faq',
    url: 'https://www.t-mobile.com/payment/autopay/faqs',
    lang: 'en',
    what: 'Questions about AutoPay, below the address of AutoPay itself',
    html: article('AutoPay / FAQs', AUTOPAY_FAQ),
    expected: reads('help', 'postpaid'),
  },
  {
    id: 'help-voicemail',
    url: 'https://www.t-mobile.com/support/plans-features/set-up-voicemail',
    lang: 'en',
    what: 'Support, but not about refilling, paying, the app or fraud',
    html: article('Support / Plans and features', VOICEMAIL_ARTICLE),
    expected: readsAsOther(),
  },
];
