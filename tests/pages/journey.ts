import { documentOf } from './document.ts';
import { type Action, type Expectation, type PageSource, reads } from './practice-page.ts';
import { type AngularSite, angularBody, angularData } from './shells/angular.ts';
import type { SiteLanguage } from './shells/site.ts';
import { checkoutViews } from './views/checkout.ts';
import { PHONE_MESSAGES, phoneView } from './views/phone-form.ts';

/** The whole guest refill, to click through: four views under one address, the confirmation under another. */

export const JOURNEY_URL = 'https://prepaid.t-mobile.com/direct-to-account';
const HISTORY_URL = 'https://www.t-mobile.com/account/payment-history';

function journeyPage(lang: SiteLanguage): string {
  const site: AngularSite = {
    lang,
    cookieBanner: true,
    views: { number: phoneView({ lang }), ...checkoutViews(lang) },
    first: { show: 'number', after: 500 },
    on: [
      { click: 'tmo-directto-account [data-truth="continue"]', show: 'amount', after: 900 },
      { click: 'section:has([data-truth="amount"]) [data-truth="continue"]', show: 'payment', after: 700 },
      { click: 'section:has([data-truth="card-form"]) [data-truth="continue"]', show: 'review', after: 1500 },
      { click: '[data-truth="submit"]', show: 'confirmation', after: 3000, push: '/direct-to-account/confirmation' },
      { click: 'section:has([data-truth="amount"]) .back', show: 'number' },
      { click: 'section:has([data-truth="card-form"]) .back', show: 'amount' },
      { click: 'section:has([data-truth="submit"]) .back', show: 'payment' },
    ],
  };
  return documentOf({
    lang,
    title: 'Refill your prepaid account | Practice Carrier',
    body: `${angularBody(site)}\n${PHONE_MESSAGES}`,
    styles: ['site.css'],
    scripts: ['single-page.js', 'phone-form.js', 'refill-sums.js', 'cookie-banner.js'],
    data: angularData(site),
    notice: ' <button type="button" data-practice="fill">Fill in a sample number</button>',
  });
}

const next: Action = { click: '[data-truth="continue"]' };

/** What leads from each stage to the next. The waits are the spinner and half a second. */
const LEADS_TO: Readonly<Record<'identify' | 'choose' | 'pay' | 'confirm' | 'verify' | 'history', readonly Action[]>> =
  {
    identify: [{ wait: 1200 }],
    choose: [{ click: '#onetrust-accept-btn-handler' }, { click: '[data-practice="fill"]' }, next, { wait: 1500 }],
    pay: [next, { wait: 1200 }],
    confirm: [next, { wait: 2100 }],
    verify: [{ click: '[data-truth="submit"]' }, { wait: 3700 }],
    history: [{ goto: HISTORY_URL }],
  };
type Stage = keyof typeof LEADS_TO;
const STAGES = Object.keys(LEADS_TO) as Stage[];

/** Everything that leads from the start to a stage. */
const wayTo = (stage: Stage): Action[] => STAGES.slice(0, STAGES.indexOf(stage) + 1).flatMap((name) => LEADS_TO[name]);

const EXPECTED: Readonly<Record<Stage, Expectation>> = {
  identify: reads('guest-refill', 'prepaid', 'ready', ['phone-number', 'phone-number-again', 'continue']),
  choose: reads('amount', 'prepaid', 'ready', ['amount', 'continue']),
  pay: reads('payment', 'prepaid', 'ready', ['payment-method', 'card-form', 'save-card', 'continue']),
  confirm: reads('review', 'prepaid', 'ready', ['total', 'submit']),
  verify: reads('confirmation', 'prepaid', 'done', ['confirmation', 'history']),
  history: reads('history', 'prepaid', 'ready', ['history']),
};

const WHAT: Readonly<Record<Stage, string>> = {
  identify: 'Guest refill, first view: the number twice; half a second late, Continue still disabled',
  choose: 'Same address, second view: amount choices, other amount, renewal amount',
  pay: 'Same address, third view: method, read-only card fields, a save box ticked in advance',
  confirm: 'Same address, fourth view: total, last digits, Agree & submit',
  verify: 'Confirmation, three seconds later under its own address without a load',
  history: 'The payment history the confirmation links to: another host, a real load',
};

const english = journeyPage('en');
const SPANISH_URL = `${JOURNEY_URL}?practice=journey-es`;

export const pages: PageSource[] = [
  ...STAGES.map(
    (stage): PageSource => ({
      id: `journey-${stage}`,
      url: JOURNEY_URL,
      lang: 'en',
      what: WHAT[stage],
      html: english,
      csp: 'strict',
      // Whoever reloads the confirmation starts over, as single-page sites do.
      alsoAt: `${JOURNEY_URL}/confirmation`,
      actions: wayTo(stage),
      expected: EXPECTED[stage],
    }),
  ),
  ...STAGES.filter((stage) => stage !== 'history').map(
    (stage): PageSource => ({
      id: `journey-spanish-${stage}`,
      url: SPANISH_URL,
      lang: 'es',
      what: `In Spanish: ${WHAT[stage].toLowerCase()}`,
      html: journeyPage('es'),
      csp: 'strict',
      actions: wayTo(stage),
      expected: EXPECTED[stage],
    }),
  ),
];

/** The stages of the journey in order, each with only what leads to it from the one before. */
export const JOURNEY: readonly { id: string; actions: readonly Action[] }[] = STAGES.map((stage) => ({
  id: `journey-${stage}`,
  actions: LEADS_TO[stage],
}));
