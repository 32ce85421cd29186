import { documentOf } from './document.ts';
import { JOURNEY_URL } from './journey.ts';
import { type PageSource, reads, readsByPathOnly } from './practice-page.ts';
import { type AngularSite, angularBody, angularData } from './shells/angular.ts';
import { PHONE_MESSAGES, phoneView } from './views/phone-form.ts';

/** The guest refill page in the states the carrier's page has, in English and Spanish. */

const FORM = ['phone-number', 'phone-number-again', 'continue'] as const;

function refillPage(site: Omit<AngularSite, 'views'> & { views?: AngularSite['views'] }): string {
  const whole: AngularSite = { ...site, views: site.views ?? { number: phoneView({ lang: site.lang ?? 'en' }) } };
  return documentOf({
    lang: site.lang ?? 'en',
    title: 'Practice Carrier',
    body: `${angularBody(whole)}\n${PHONE_MESSAGES}`,
    styles: ['site.css'],
    scripts: ['single-page.js', 'phone-form.js', 'cookie-banner.js'],
    data: angularData(whole),
  });
}

const states = refillPage({ first: { show: 'number', after: 300 } });
const STATES_URL = `${JOURNEY_URL}?practice=states`;

export const pages: PageSource[] = [
  {
    id: 'guest-refill-ready',
    url: STATES_URL,
    lang: 'en',
    what: 'Nothing typed yet; a closed “I have a refill card” question speaks of 611, which is not a state',
    html: states,
    csp: 'trusted-types',
    actions: [{ wait: 700 }],
    expected: reads('guest-refill', 'prepaid', 'ready', FORM),
  },
  {
    id: 'guest-refill-icid',
    url: `${JOURNEY_URL}/?icid=home&practice=icid`,
    lang: 'en',
    what: 'With a trailing slash and a campaign in the address',
    html: states,
    actions: [{ wait: 700 }],
    expected: reads('guest-refill', 'prepaid', 'ready', FORM),
  },
  {
    id: 'guest-refill-loading',
    url: `${JOURNEY_URL}?practice=loading`,
    lang: 'en',
    what: 'Header and a spinner, for ever: only the address speaks',
    html: refillPage({ first: { show: 'number', after: null } }),
    csp: 'strict',
    actions: [{ wait: 500 }],
    expected: readsByPathOnly('guest-refill', 'prepaid', 'loading'),
  },
  {
    id: 'guest-refill-loading-with-heading',
    url: `${JOURNEY_URL}?practice=loading-with-heading`,
    lang: 'en',
    what: 'The heading is there, the form is still a spinner',
    html: refillPage({
      views: { number: phoneView({ form: '<div class="spinner" role="status" aria-label="Loading"></div>' }) },
      first: { show: 'number' },
    }),
    expected: reads('guest-refill', 'prepaid', 'loading'),
  },
  {
    id: 'guest-refill-very-late',
    url: `${JOURNEY_URL}?practice=very-late`,
    lang: 'en',
    what: 'The form arrives after five seconds',
    html: refillPage({ first: { show: 'number', after: 5000 } }),
    actions: [{ wait: 5800 }],
    expected: reads('guest-refill', 'prepaid', 'ready', FORM),
  },
  {
    id: 'guest-refill-latest',
    url: `${JOURNEY_URL}?practice=latest`,
    lang: 'en',
    what: 'The form arrives after twelve seconds',
    html: refillPage({ first: { show: 'number', after: 12_000 } }),
    actions: [{ wait: 13_000 }],
    expected: reads('guest-refill', 'prepaid', 'ready', FORM),
  },
  {
    id: 'guest-refill-invalid',
    url: STATES_URL,
    lang: 'en',
    what: 'A number was refused below its field',
    actions: [{ wait: 700 }, { evaluate: 'practice.invalid()' }],
    expected: reads('guest-refill', 'prepaid', 'number-invalid', FORM),
  },
  {
    id: 'guest-refill-invalid-again',
    url: STATES_URL,
    lang: 'en',
    what: 'A number was refused above the form',
    actions: [{ wait: 700 }, { evaluate: 'practice.message("invalid")' }],
    expected: reads('guest-refill', 'prepaid', 'number-invalid', FORM),
  },
  {
    id: 'guest-refill-tourist',
    url: STATES_URL,
    lang: 'en',
    what: 'The Tourist plan is refused: the form is still there, and nothing may be pointed at',
    actions: [{ wait: 700 }, { evaluate: 'practice.message("tourist")' }],
    expected: reads('guest-refill', 'prepaid', 'tourist-plan-refused'),
  },
  {
    id: 'guest-refill-tourist-short',
    url: STATES_URL,
    lang: 'en',
    what: 'The shorter message of the same refusal',
    actions: [{ wait: 700 }, { evaluate: 'practice.message("tourist-short")' }],
    expected: reads('guest-refill', 'prepaid', 'tourist-plan-refused'),
  },
  {
    id: 'guest-refill-voucher',
    url: STATES_URL,
    lang: 'en',
    what: 'Told that a voucher goes by 611',
    actions: [{ wait: 700 }, { evaluate: 'practice.message("voucher")' }],
    expected: reads('guest-refill', 'prepaid', 'voucher-by-phone', FORM),
  },
  {
    id: 'guest-refill-spanish',
    url: `${JOURNEY_URL}?practice=es`,
    lang: 'es',
    what: 'In Spanish on the prepaid host',
    html: refillPage({ lang: 'es', first: { show: 'number', after: 300 } }),
    csp: 'strict',
    actions: [{ wait: 700 }],
    expected: reads('guest-refill', 'prepaid', 'ready', FORM),
  },
  {
    id: 'guest-refill-spanish-invalid',
    url: `${JOURNEY_URL}?practice=es`,
    lang: 'es',
    what: 'In Spanish, a number was refused',
    actions: [{ wait: 700 }, { evaluate: 'practice.invalid()' }],
    expected: reads('guest-refill', 'prepaid', 'number-invalid', FORM),
  },
];
