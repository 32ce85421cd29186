import { documentOf } from './document.ts';
import { type PageSource, reads, truth } from './practice-page.ts';
import { sitePage } from './shells/site.ts';

/** Pages beside the steps where one line of advice helps: stores, the app, offers. */

const page = (main: string) =>
  documentOf({ title: 'Practice Carrier', body: sitePage(`<main>${main}</main>`), styles: ['site.css'] });

const card = (heading: string, text: string) => `<section class="card"><h2>${heading}</h2><p>${text}</p></section>`;

export const pages: PageSource[] = [
  {
    id: 'store-locator',
    url: 'https://www.t-mobile.com/stores/locator/?q=',
    lang: 'en',
    what: 'Find a store: its search field is meant, not the one in the header',
    html: page(`<div class="narrow"><h1>Find a store</h1><label class="field"><span class="label">City, state, or ZIP code</span>
<input type="text" autocomplete="off" ${truth('store-search')}></label><button type="button" class="button">Search stores</button></div>`),
    expected: reads('store-locator', 'unknown', 'ready', ['store-search']),
  },
  {
    id: 'app-page',
    url: 'https://www.t-mobile.com/t-life',
    lang: 'en',
    what: 'About the carrier’s app: pay and refill are named among what it does',
    html: page(`<h1>T Life, your account in an app</h1><p class="lead">Download the app from your phone’s store.</p><div class="cards">
${card('Pay', 'Make a payment or add to your balance.')}${card('See usage', 'Data, talk and text.')}</div>`),
    expected: reads('app-page', 'unknown'),
  },
  {
    id: 'deals',
    url: 'https://www.t-mobile.com/offers/deals-hub',
    lang: 'en',
    what: 'Offers',
    html: page(
      `<h1>Deals and offers</h1><div class="cards">${card('Bring a friend', 'Get an account credit.')}${card('AutoPay discount', 'Save with AutoPay.')}</div>`,
    ),
    expected: reads('deals', 'unknown'),
  },
];
