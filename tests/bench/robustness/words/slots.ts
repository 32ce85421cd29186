/** Every place on a generated page that says something, by what is meant there. The banks say it in words. */
export const SLOTS = [
  // What the page is about.
  'h-guest-refill',
  'h-guest-pay',
  'h-home-prepaid',
  'h-home-postpaid',
  'h-amount',
  'h-amount-bill',
  'h-plan',
  'h-payment',
  'h-autopay',
  'h-redeem',
  'h-review',
  'h-confirmation',
  'h-history',
  'h-stores',
  // What stands below the heading.
  'lead-guest-refill',
  'lead-guest-pay',
  'lead-prepaid-line',
  'lead-plan',
  'lead-autopay',
  'lead-redeem',
  'lead-review',
  'lead-charged',
  'lead-reference',
  // Controls.
  'phone',
  'phone-again',
  'continue',
  'continue-to-review',
  'back',
  'refill',
  'pay-bill',
  'autopay-link',
  'autopay-switch',
  'history-link',
  'save-card',
  'redeem-code',
  'submit-payment',
  'submit-autopay',
  'submit-redeem',
  'store-search',
  'store-button',
  // Groups and what is in them.
  'balance',
  'renewal',
  'amount-due',
  'autopay-off',
  'usage',
  'data-left',
  'minutes-left',
  'amount-legend',
  'other-amount',
  'total-due',
  'plan-legend',
  'method-legend',
  'method-card',
  'method-bank',
  'card-legend',
  'card-name',
  'card-number',
  'card-expiry',
  'card-zip',
  'sum-amount',
  'sum-tax',
  'sum-total',
  'column-date',
  'column-what',
  'column-amount',
  'row-what',
] as const;
export type Slot = (typeof SLOTS)[number];

/** A slot, or `=` and a text that is said as it stands. */
export type Words = Slot | `=${string}`;

/** Languages of the words themselves; a page translated by the browser uses `zh` for text and `en` for attributes. */
export const TONGUES = ['en', 'es', 'zh'] as const;
export type Tongue = (typeof TONGUES)[number];

/** Several natural ways to say each thing, in each language. */
export type Bank = Readonly<Record<Slot, Readonly<Record<Tongue, readonly string[]>>>>;
