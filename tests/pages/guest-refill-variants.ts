import { documentOf, styleOf } from './document.ts';
import { JOURNEY_URL } from './journey.ts';
import { type PageSource, reads } from './practice-page.ts';
import { type AngularSite, angularBody, angularData } from './shells/angular.ts';
import { siteFooter, siteHeader } from './shells/site.ts';
import { phoneForm, phoneView } from './views/phone-form.ts';

/** The guest refill page made hard: twins, no landmarks, translated, huge, redrawn, rude to strangers. */

const FORM = ['phone-number', 'phone-number-again', 'continue'] as const;

interface Variant {
  view?: string;
  frame?: string;
  outlet?: string;
  root?: string;
  lang?: string;
  css?: string;
  styles?: readonly string[];
  scripts?: readonly string[];
  /** Stands after the site's footer. */
  after?: string;
}

function variant(of: Variant): string {
  const site: AngularSite = {
    views: { number: of.view ?? phoneView() },
    first: { show: 'number', after: 400 },
    ...(of.frame ? { frame: of.frame } : {}),
    ...(of.outlet ? { outlet: of.outlet } : {}),
  };
  return documentOf({
    title: 'Practice Carrier',
    body: `${angularBody(site)}${of.after ?? ''}`,
    lang: of.lang ?? 'en',
    root: of.root ?? '',
    styles: ['site.css', ...(of.styles ?? [])],
    scripts: ['single-page.js', 'phone-form.js', ...(of.scripts ?? [])],
    data: angularData(site),
    css: of.css ?? '',
  });
}

const twin = phoneForm({ real: false });

const twins = variant({
  view: `<div class="phone-only">${phoneView({ form: twin })}</div>${phoneView()}`,
  after: `<div class="off-screen" aria-hidden="true">${phoneView({ form: twin })}</div>`,
  css: '.phone-only { display: none } .off-screen { position: absolute; left: -9999px; width: 400px }',
});

/** The page after a browser's own translation: text in `font` elements, attributes untouched. */
const translated = variant({
  lang: 'zh-CN',
  root: 'class="translated-ltr"',
  view: inChinese(phoneView()),
});

function inChinese(view: string): string {
  const words: readonly (readonly [string, string])[] = [
    ['>Refill this account<', '为此帐户充值'],
    ['>Add money to a prepaid line without signing in.<', '无需登录即可为预付费线路充值。'],
    ['>Enter T-Mobile® phone number<', '输入 T-Mobile® 电话号码'],
    ['>Re-enter T-Mobile® phone number<', '重新输入 T-Mobile® 电话号码'],
    [
      '>Check the number with care: money sent to another line may not come back.<',
      '仔细检查号码：汇到另一条线的钱可能不会回来。',
    ],
    ['>Continue<', '继续'],
    ['>I have a refill card<', '我有一张补充卡'],
  ];
  return words.reduce(
    (text, [english, chinese]) => text.replace(english, `><font dir="auto"><font dir="auto">${chinese}</font></font><`),
    view,
  );
}

const rows = Array.from(
  { length: 1000 },
  (_, n) =>
    `<li><div><span>Store ${n + 1}</span><a href="#store-${n}">Directions</a><button type="button">Refill here</button><em>open</em></div></li>`,
).join('');

const huge = variant({
  frame: `<main><div id="outlet"></div><section><h2>Stores near you</h2><ul class="stores">${rows}</ul></section></main>`,
  outlet: '#outlet',
});

const withoutMain = variant({ frame: '<div class="main"></div>', outlet: '.main' });

/** Fields without any name beside words that belong to something else: to a button, to another field. */
const otherWords = variant({
  view: phoneView()
    .replace(
      '<form novalidate>',
      '$&<p><button type="button">Choose another phone number</button><input class="filter"></p>',
    )
    .replace(
      '<p class="quiet">',
      '<div><label for="tmo-input-default-@2">Phone number again</label></div><input class="note">$&',
    ),
});

const fixedBars = variant({
  css: `.site-header { position: sticky; top: 0; z-index: 999; background: #fff }
tmo-directto-account .actions { position: fixed; inset: auto 0 0; z-index: 999; margin: 0; padding: 12px 24px; border-top: 1px solid #d3dce5; background: #fff }`,
});

/** Inside open shadow roots, as no page of the carrier was seen to be, but might become. */
const shadow = documentOf({
  title: 'Practice Carrier',
  body: `<tmo-root>${siteHeader()}<main><tmo-directto-account><template shadowrootmode="open">
${styleOf('site.css')}${phoneView().replaceAll('@', '1')}</template></tmo-directto-account></main>${siteFooter()}</tmo-root>`,
  styles: ['site.css'],
});

const at = (name: string) => `${JOURNEY_URL}?practice=${name}`;
const arrived = [{ wait: 900 }];

export const pages: PageSource[] = [
  {
    id: 'guest-refill-twins',
    url: at('twins'),
    lang: 'en',
    what: 'A hidden twin of the form for phones and another off screen: only the visible one is meant',
    html: twins,
    csp: 'strict',
    actions: arrived,
    expected: reads('guest-refill', 'prepaid', 'ready', FORM),
  },
  {
    id: 'guest-refill-no-main',
    url: at('no-main'),
    lang: 'en',
    what: 'No main element anywhere',
    html: withoutMain,
    actions: arrived,
    expected: reads('guest-refill', 'prepaid', 'ready', FORM),
  },
  {
    id: 'guest-refill-translated',
    url: at('translated'),
    lang: 'zh-CN',
    what: 'Translated into Chinese by the browser: text in font elements, no English word outside attributes',
    html: translated,
    csp: 'strict',
    actions: arrived,
    expected: {
      ...reads('guest-refill', 'prepaid', 'ready', ['phone-number', 'phone-number-again']),
      exact: false,
    },
  },
  {
    id: 'guest-refill-huge',
    url: at('huge'),
    lang: 'en',
    what: 'More than 6,000 elements in the main region, a thousand buttons that say “Refill here”',
    html: huge,
    actions: arrived,
    expected: reads('guest-refill', 'prepaid', 'ready', FORM),
  },
  {
    id: 'guest-refill-redrawn',
    url: at('redrawn'),
    lang: 'en',
    what: 'The form is drawn anew four times and once more on request: other nodes, same page',
    html: variant({ scripts: ['redraw.js'] }),
    actions: [{ wait: 7000 }, { evaluate: 'practice.redraw()' }, { wait: 300 }],
    expected: reads('guest-refill', 'prepaid', 'ready', FORM),
  },
  {
    id: 'guest-refill-hostile-css',
    url: at('hostile'),
    lang: 'en',
    what: 'Rules that reach everything: html > * hidden, transform and 10 px on html, !important on *',
    html: variant({ styles: ['hostile.css'] }),
    csp: 'strict',
    actions: arrived,
    expected: reads('guest-refill', 'prepaid', 'ready', FORM),
  },
  {
    id: 'guest-refill-keeps-clean',
    url: at('keeps-clean'),
    lang: 'en',
    what: 'Removes strangers under html again and again',
    html: variant({ scripts: ['keep-clean.js'] }),
    actions: arrived,
    expected: reads('guest-refill', 'prepaid', 'ready', FORM),
  },
  {
    id: 'guest-refill-fixed-bars',
    url: at('fixed-bars'),
    lang: 'en',
    what: 'Sticky header, and Continue in a bar fixed to the bottom edge',
    html: fixedBars,
    actions: arrived,
    expected: reads('guest-refill', 'prepaid', 'ready', FORM),
  },
  {
    id: 'guest-refill-target-removed',
    url: at('removed'),
    lang: 'en',
    what: 'Continue is taken away: what is gone is not pointed at',
    html: variant({}),
    actions: [...arrived, { evaluate: `document.querySelector('[data-truth="continue"]').remove()` }],
    expected: reads('guest-refill', 'prepaid', 'ready', ['phone-number', 'phone-number-again']),
  },
  {
    id: 'guest-refill-target-replaced',
    url: at('replaced'),
    lang: 'en',
    what: 'In the places of Continue and the second field stand nameless others: they are something else',
    html: variant({}),
    actions: [
      ...arrived,
      { evaluate: `document.querySelector('[data-truth="continue"]').outerHTML = '<button>Lorem ipsum</button>'` },
      { evaluate: `document.querySelector('[data-truth="phone-number-again"]').outerHTML = '<input>'` },
    ],
    expected: reads('guest-refill', 'prepaid', 'ready', ['phone-number']),
  },
  {
    id: 'guest-refill-target-moved',
    url: at('moved'),
    lang: 'en',
    what: 'The first field stands where the second was, and still has a name of its own',
    html: variant({}),
    actions: [
      ...arrived,
      {
        evaluate: `document.querySelector('[data-truth="phone-number-again"]').replaceWith(document.querySelector('[data-truth="phone-number"]'))`,
      },
    ],
    expected: reads('guest-refill', 'prepaid', 'ready', ['phone-number', 'continue']),
  },
  {
    id: 'guest-refill-other-words',
    url: at('other-words'),
    lang: 'en',
    what: 'Two fields without a name, beside a button and the label of another field that speak of a number',
    html: otherWords,
    actions: arrived,
    expected: reads('guest-refill', 'prepaid', 'ready', FORM),
  },
  {
    id: 'guest-refill-shadow',
    url: at('shadow'),
    lang: 'en',
    what: 'The whole form in an open shadow root',
    html: shadow,
    expected: {
      ...reads('guest-refill', 'prepaid'),
      hints: FORM.map((target) => ({ target, css: `tmo-directto-account >>> [data-truth="${target}"]` })),
    },
  },
];
