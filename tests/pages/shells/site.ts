/**
 * Header and footer of the carrier's newer sites, in our own plain look. They hold the words that stand on every page
 * ("Refill", "Pay my bill", a search field, a phone number field for news) and so prove nothing about any of them.
 */

const WORDS = {
  en: {
    skip: 'Skip to main content',
    menu: 'Menu',
    nav: ['Plans', 'Phones', 'Prepaid', 'Refill', 'Coverage', 'Find a store'],
    search: 'Search',
    account: 'Sign in',
    signedIn: 'My account',
    footer: [
      ['Customers', 'Pay my bill', 'Refill my account', 'AutoPay', 'Payment history'],
      ['Support', 'Contact us', 'Device help', 'Community', 'Protect yourself from fraud'],
      ['Shop', 'Prepaid plans', 'Bring your own device', 'Deals', 'Home internet'],
    ],
  },
  es: {
    skip: 'Ir al contenido principal',
    menu: 'Menú',
    nav: ['Planes', 'Teléfonos', 'Prepagado', 'Recargar', 'Cobertura', 'Buscar una tienda'],
    search: 'Buscar',
    account: 'Iniciar sesión',
    signedIn: 'Mi cuenta',
    footer: [
      ['Clientes', 'Pagar mi factura', 'Recargar mi cuenta', 'AutoPago', 'Historial de pagos'],
      ['Ayuda', 'Contáctanos', 'Ayuda con tu equipo', 'Comunidad', 'Protégete del fraude'],
      ['Comprar', 'Planes prepagados', 'Trae tu propio equipo', 'Ofertas', 'Internet residencial'],
    ],
  },
} as const;

export type SiteLanguage = keyof typeof WORDS;

const links = (labels: readonly string[], id: string) =>
  labels.map((label, n) => `<li><a id="${id}-${n}" href="#${id}-${n}">${label}</a></li>`).join('');

/** The header. `signedIn` shows the account menu in place of "Sign in". */
export function siteHeader({
  lang = 'en',
  signedIn = false,
}: {
  lang?: SiteLanguage;
  signedIn?: boolean;
} = {}): string {
  const words = WORDS[lang];
  return `<tmo-digital-header class="enterprise-unav-header"><header class="site-header"><div class="site-bar">
<a class="brand" href="https://prepaid.t-mobile.com/home">Practice Carrier <small>T-Mobile practice copy</small></a>
<nav class="site-nav" aria-label="Main"><ul>${links(words.nav, 'universal-menu')}</ul></nav>
<div class="site-tools">
<form role="search"><input class="site-search" type="text" placeholder="${words.search}" aria-label="${words.search}"></form>
<a id="user-link-dropdown-item-0-0-0" href="https://account.t-mobile.com/signin/v2/">${signedIn ? words.signedIn : words.account}</a>
<button type="button" class="menu-button" aria-expanded="false">${words.menu}</button>
</div></div></header></tmo-digital-header>`;
}

/** The footer, with the links to paying and refilling that every page carries. */
export function siteFooter(lang: SiteLanguage = 'en'): string {
  const columns = WORDS[lang].footer.map(
    ([title, ...labels], n) =>
      `<div><h4>${title}</h4><ul>${links(labels, `digital-footer-categorized-link-${n}`)}</ul></div>`,
  );
  return `<footer class="site-footer"><div class="columns">${columns.join('')}</div>
<p class="small-print">Invented for practice. Not a carrier, not connected with one.</p></footer>`;
}

/** A cookie banner with the ids such banners have. Its button closes it (see `cookie-banner.js`). */
export const COOKIE_BANNER = `<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" role="region" aria-label="Cookie notice">
<span>This practice page sets no cookies; a banner like this one stands on the real page.</span>
<button type="button" id="onetrust-accept-btn-handler" class="button plain">Accept</button></div></div>`;

/** Header, given main part, footer. */
export const sitePage = (main: string, options: { lang?: SiteLanguage; signedIn?: boolean } = {}): string =>
  `${siteHeader(options)}\n${main}\n${siteFooter(options.lang)}`;
