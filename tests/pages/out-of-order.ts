import { documentOf } from './document.ts';
import { JOURNEY_URL } from './journey.ts';
import { type PageSource, readsAsOther, readsByPathOnly } from './practice-page.ts';
import { sitePage } from './shells/site.ts';

/** Pages that stand where something else was wanted: not found, maintenance, refused. */

const bare = (title: string, body: string) =>
  documentOf({ title, body, css: 'body { font-family: sans-serif } h1 { font-size: 24px }' });

export const pages: PageSource[] = [
  {
    id: 'not-found',
    url: 'https://www.t-mobile.com/support/refill-page-that-moved',
    lang: 'en',
    what: 'Not found, with links to paying and refilling',
    status: 404,
    html: documentOf({
      title: 'Page not found',
      body: sitePage(`<main><h1>We can’t find that page</h1><p>Try one of these:</p><ul><li><a href="/guest-pay">Pay my bill</a></li>
<li><a href="https://prepaid.t-mobile.com/direct-to-account">Refill this account</a></li></ul></main>`),
      styles: ['site.css'],
    }),
    expected: readsAsOther(),
  },
  {
    id: 'not-found-on-refill-path',
    url: `${JOURNEY_URL}?practice=not-found`,
    lang: 'en',
    what: 'Not found, at the address of the refill page',
    status: 404,
    html: documentOf({
      title: 'Page not found',
      body: sitePage('<main><h1>404: page not found</h1><p>The page you asked for is not here any more.</p></main>'),
      styles: ['site.css'],
    }),
    expected: readsAsOther(),
  },
  {
    id: 'maintenance',
    url: `${JOURNEY_URL}?practice=maintenance`,
    lang: 'en',
    what: 'Closed for maintenance, at the address of the refill page',
    status: 503,
    html: documentOf({
      title: 'Back soon',
      body: sitePage(
        '<main><h1>We’ll be right back</h1><p>This part of the site is down for scheduled maintenance. Please try again later.</p></main>',
      ),
      styles: ['site.css'],
    }),
    expected: readsAsOther(),
  },
  {
    id: 'access-denied',
    url: `${JOURNEY_URL}?practice=denied`,
    lang: 'en',
    what: 'The edge server refuses: a known address, a bare page',
    status: 403,
    html: bare(
      'Access Denied',
      `<h1>Access Denied</h1><p>You don’t have permission to access "http://prepaid.t-mobile.com/direct-to-account" on this server.</p><p>Reference #18.practice</p>`,
    ),
    expected: readsByPathOnly('guest-refill', 'prepaid', 'blocked'),
  },
  {
    id: 'unsupported-browser',
    url: 'https://account.t-mobile.com/signin/v2/?practice=unsupported',
    lang: 'en',
    what: 'Sign-in refuses the browser',
    html: bare(
      'Unsupported browser',
      '<main><h1>Your browser is not supported</h1><p>Please use another browser, or leave private browsing.</p></main>',
    ),
    expected: readsByPathOnly('sign-in', 'unknown', 'blocked'),
  },
];
