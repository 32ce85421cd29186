import type { Button, Card, Choices, Field, Link, Part, Scenario, Section, Text, Tick } from './blueprint.ts';
import type { Words } from './words/slots.ts';

/** The pages of a refill, every target of the vocabulary at least once. */

const text = (slot: Words): Text => ({ part: 'text', slot });
const section = (heading: Words | null, ...parts: Part[]): Section => ({ part: 'section', heading, parts });
const button = (slot: Words, target?: Button['target']): Button => ({
  part: 'button',
  slot,
  ...(target && { target }),
});
const link = (slot: Words, target?: Link['target']): Link => ({ part: 'link', slot, ...(target && { target }) });
const phone: Field = { part: 'field', slot: 'phone', input: 'tel', target: 'phone-number' };
const phoneAgain: Field = { part: 'field', slot: 'phone-again', input: 'tel', target: 'phone-number-again' };
const method: Choices = {
  part: 'choices',
  legend: 'method-legend',
  options: ['method-card', 'method-bank'],
  target: 'payment-method',
};
const card: Card = { part: 'card', legend: 'card-legend', target: 'card-form' };
const save: Tick = { part: 'tick', slot: 'save-card', role: 'checkbox', target: 'save-card' };
const back = button('back');

const PREPAID = 'https://prepaid.t-mobile.com/direct-to-account';
const ONE_TIME = 'https://www.t-mobile.com/payments/onetimepayment';
const DASHBOARD = 'https://www.t-mobile.com/account/dashboard';

export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'guest-refill',
    kind: 'guest-refill',
    heading: 'h-guest-refill',
    parts: [text('lead-guest-refill'), phone, phoneAgain, button('continue', 'continue')],
    known: [PREPAID, `${PREPAID}/?icid=home`],
  },
  {
    id: 'guest-pay',
    kind: 'guest-pay',
    heading: 'h-guest-pay',
    parts: [text('lead-guest-pay'), phone, button('continue', 'continue')],
    known: ['https://www.t-mobile.com/guest-pay', 'https://www.t-mobile.com/guestpay'],
  },
  {
    id: 'home-prepaid',
    kind: 'account-home',
    heading: 'h-home-prepaid',
    parts: [
      section(
        'balance',
        {
          part: 'facts',
          rows: [
            ['balance', '$3.25'],
            ['renewal', '$40.00'],
          ],
        },
        button('refill', 'refill'),
      ),
      section(null, text('autopay-off'), link('autopay-link', 'autopay')),
      section('usage', { part: 'figures', slots: ['data-left', 'minutes-left'], target: 'usage' }),
      section(null, link('history-link', 'history')),
    ],
    known: [DASHBOARD, 'https://my.t-mobile.com/home.html'],
  },
  {
    id: 'home-postpaid',
    kind: 'account-home',
    heading: 'h-home-postpaid',
    parts: [
      section('amount-due', { part: 'facts', rows: [['amount-due', '$85.00']] }, link('pay-bill', 'refill')),
      section(null, text('autopay-off'), button('autopay-link', 'autopay')),
      section(null, link('history-link', 'history')),
    ],
    known: [DASHBOARD, 'https://my.t-mobile.com/home.html'],
  },
  {
    id: 'amount',
    kind: 'amount',
    heading: 'h-amount',
    parts: [
      text('lead-prepaid-line'),
      {
        part: 'choices',
        legend: 'amount-legend',
        options: ['=$25.00', '=$40.00', '=$50.00', '=$100.00'],
        other: 'other-amount',
        target: 'amount',
      },
      button('continue', 'continue'),
      back,
    ],
    known: [PREPAID],
  },
  {
    id: 'amount-bill',
    kind: 'amount',
    heading: 'h-amount-bill',
    parts: [
      { part: 'choices', legend: 'h-amount-bill', options: ['total-due'], other: 'other-amount', target: 'amount' },
      button('continue', 'continue'),
      back,
    ],
    known: [ONE_TIME],
  },
  {
    id: 'plan',
    kind: 'plan',
    heading: 'h-plan',
    parts: [
      text('lead-plan'),
      {
        part: 'choices',
        legend: 'plan-legend',
        options: ['=5 GB · $15', '=10 GB · $40', '=Unlimited · $50'],
        target: 'plan',
      },
      button('continue', 'continue'),
      back,
    ],
    known: ['https://www.t-mobile.com/account/change-plan', 'https://prepaid.t-mobile.com/activate/plan'],
  },
  {
    id: 'payment',
    kind: 'payment',
    heading: 'h-payment',
    parts: [method, card, save, button('continue-to-review', 'continue'), back],
    known: [PREPAID, ONE_TIME],
  },
  {
    id: 'payment-at-once',
    kind: 'payment',
    heading: 'h-payment',
    parts: [{ part: 'facts', rows: [['amount-due', '$85.00']] }, method, button('submit-payment', 'submit')],
    known: [ONE_TIME, 'https://my.t-mobile.com/onetimepayment'],
  },
  {
    id: 'autopay',
    kind: 'autopay',
    heading: 'h-autopay',
    parts: [
      text('lead-autopay'),
      { part: 'tick', slot: 'autopay-switch', role: 'switch', target: 'autopay' },
      method,
      button('submit-autopay', 'submit'),
    ],
    known: ['https://www.t-mobile.com/payment/autopay', 'https://www.t-mobile.com/payments/autopay'],
  },
  {
    id: 'redeem-card',
    kind: 'redeem-card',
    heading: 'h-redeem',
    parts: [
      text('lead-redeem'),
      { part: 'field', slot: 'redeem-code', input: 'text', target: 'redeem-code' },
      button('submit-redeem', 'submit'),
    ],
    known: ['https://my.t-mobile.com/account/coupon.aspx', 'https://www.t-mobile.com/account/redeem-refill-card'],
  },
  {
    id: 'review',
    kind: 'review',
    heading: 'h-review',
    parts: [
      text('lead-prepaid-line'),
      {
        part: 'sum',
        rows: [
          ['sum-amount', '$40.00'],
          ['sum-tax', '$3.60'],
        ],
        total: ['sum-total', '$43.60'],
        target: 'total',
      },
      text('lead-review'),
      button('submit-payment', 'submit'),
      back,
    ],
    known: [PREPAID, ONE_TIME],
  },
  {
    id: 'confirmation',
    kind: 'confirmation',
    heading: 'h-confirmation',
    headingTarget: 'confirmation',
    parts: [text('lead-charged'), text('lead-reference'), link('history-link', 'history')],
    known: [PREPAID, ONE_TIME],
  },
  {
    id: 'history',
    kind: 'history',
    heading: 'h-history',
    parts: [
      text('lead-prepaid-line'),
      {
        part: 'records',
        columns: ['column-date', 'column-what', 'column-amount'],
        what: 'row-what',
        target: 'history',
      },
    ],
    known: ['https://www.t-mobile.com/bill/historical', 'https://www.t-mobile.com/account/payment-history'],
  },
  {
    id: 'stores',
    kind: 'store-locator',
    heading: 'h-stores',
    parts: [{ part: 'field', slot: 'store-search', input: 'search', target: 'store-search' }, button('store-button')],
    known: ['https://www.t-mobile.com/stores/locator'],
  },
];

/** Official addresses that say nothing. */
export const UNKNOWN_ADDRESSES = [
  'https://www.t-mobile.com/ss/x7',
  'https://secure.t-mobile.com/app/view',
  'https://my.t-mobile.com/p/21',
  'https://prepaid.t-mobile.com/f/2',
] as const;
