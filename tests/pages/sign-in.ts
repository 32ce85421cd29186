import { documentOf } from './document.ts';
import { type PageSource, reads, readsAsOther, readsByPathOnly } from './practice-page.ts';
import { type AngularSite, angularBody, angularData } from './shells/angular.ts';

/** Signing in: three views under one address. No field of these pages is ever a target. */

const SIGN_IN_URL =
  'https://account.t-mobile.com/signin/v2/?redirect_uri=https%3A%2F%2Fwww.t-mobile.com%2Faccount%2Fdashboard&client_id=MYTMO';

const view = (heading: string, content: string) =>
  `<div class="narrow"><h1>${heading}</h1><p id="page-level-id"></p>${content}</div>`;

const field = (label: string, attributes: string) =>
  `<label class="field"><span class="label">${label}</span><input autocomplete="off" ${attributes}></label>`;

const button = (id: string, label: string) =>
  `<div class="actions"><button type="button" class="button" id="${id}">${label}</button></div>`;

const user = view(
  'Log in',
  `${field('Email or phone number', 'type="text" id="usernameTextBox" ng-model="vm.user"')}
${button('lp1-next-btn', 'Next')}<p><a href="#forgot">Forgot your T-Mobile ID?</a></p><p>New here? <a href="#new">Create a T-Mobile ID</a></p>`,
);
const password = view(
  'Enter your password',
  `<p class="lead">sample.person@practice.example</p>
${field('Password', 'type="password" id="passwordTextBox" readonly value="sample"')}
${button('lp2-login-btn', 'Log in')}<p><a href="#forgot">Forgot your password?</a></p>`,
);
const code = view(
  'Confirm it’s you',
  `<p class="lead">We sent a code to the phone ending in 0142.</p>
${field('6-digit code', 'type="text" id="code" name="code" inputmode="numeric" readonly value="000000"')}
${button('confirm-btn', 'Continue')}<p><a href="#again">Send a new code</a></p>`,
);

/** Puts a message where the sign-in page has its page-level one. */
const say = (text: string) => ({
  evaluate: `document.getElementById('page-level-id').replaceChildren(Object.assign(document.createElement('span'), { textContent: ${JSON.stringify(text)}, className: 'error' }))`,
});

function signInPage(first: AngularSite['first'], lead = ''): string {
  const site: AngularSite = {
    views: { user: lead + user, password, code },
    first,
    on: [
      { click: '#lp1-next-btn', show: 'password', after: 600 },
      { click: '#lp2-login-btn', show: 'code', after: 600 },
    ],
  };
  return documentOf({
    title: 'Practice Carrier',
    body: angularBody(site),
    styles: ['site.css'],
    scripts: ['single-page.js'],
    data: angularData(site),
  });
}

const toPassword = [{ wait: 800 }, { click: '#lp1-next-btn' }, { wait: 1000 }];
const toCode = [...toPassword, { click: '#lp2-login-btn' }, { wait: 1000 }];

export const pages: PageSource[] = [
  {
    id: 'sign-in-user',
    url: SIGN_IN_URL,
    lang: 'en',
    what: 'First view: e-mail or phone number. A phone number is asked for, and yet it is no guest refill',
    html: signInPage({ show: 'user', after: 300 }),
    csp: 'strict',
    actions: [{ wait: 800 }],
    expected: reads('sign-in', 'unknown'),
  },
  {
    id: 'sign-in-password',
    url: SIGN_IN_URL,
    lang: 'en',
    what: 'Same address, second view: password (read-only)',
    actions: toPassword,
    expected: reads('sign-in', 'unknown'),
  },
  {
    id: 'sign-in-code',
    url: SIGN_IN_URL,
    lang: 'en',
    what: 'Same address, third view: one-time code (read-only) and a button called Continue',
    actions: toCode,
    expected: reads('sign-in', 'unknown'),
  },
  {
    id: 'sign-in-failed',
    url: SIGN_IN_URL,
    lang: 'en',
    what: 'The password was refused',
    actions: [...toPassword, say('The login information you provided is incorrect. Please try again.')],
    expected: reads('sign-in', 'unknown', 'sign-in-failed'),
  },
  {
    id: 'sign-in-session-expired',
    url: `${SIGN_IN_URL}&practice=expired`,
    lang: 'en',
    what: 'Sent back to sign in because the session ended by itself',
    html: signInPage(
      { show: 'user' },
      '<div class="alert narrow" role="alert"><p>Your session has expired. Please log in again.</p></div>',
    ),
    expected: reads('sign-in', 'unknown', 'session-expired'),
  },
  {
    id: 'sign-in-loading',
    url: `${SIGN_IN_URL}&practice=loading`,
    lang: 'en',
    what: 'A spinner that does not end',
    html: signInPage({ show: 'user', after: null }),
    actions: [{ wait: 500 }],
    expected: readsByPathOnly('sign-in', 'unknown', 'loading'),
  },
  {
    id: 'signed-out',
    url: 'https://account.t-mobile.com/signout',
    lang: 'en',
    what: 'The user logged out: not an expired session, and no step',
    html: documentOf({
      title: 'Practice Carrier',
      body: `<main class="narrow"><h1>You’re logged out</h1><p>Thanks for stopping by. See you next time.</p>
<p><a class="button plain" href="/signin/v2/">Log in again</a></p></main>`,
      styles: ['site.css'],
    }),
    expected: readsAsOther(),
  },
];
