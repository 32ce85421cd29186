/**
 * The words the whole project speaks. Knowledge (carriers/), thinking (recognition/) and drawing (overlay/) share these
 * names, so a word means one thing from the rule file to the screen.
 */

/** The five steps of a refill, in the order of doing. */
export const STEPS = ['identify', 'choose', 'pay', 'confirm', 'verify'] as const;
export type Step = (typeof STEPS)[number];

/** What a page is for. `other`: official, but not about refilling; it gets no UI at all. */
export const PAGE_KINDS = [
  'sign-in',
  'guest-refill',
  'guest-pay',
  'account-home',
  'amount',
  'plan',
  'payment',
  'autopay',
  'redeem-card',
  'review',
  'confirmation',
  'history',
  'store-locator',
  'app-page',
  'deals',
  'help',
  'other',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** A control or figure a hint may point at. Never: user name, password, one-time code, card number, CVV. */
export const TARGETS = [
  'phone-number',
  'phone-number-again',
  'refill',
  'usage',
  'amount',
  'plan',
  'autopay',
  'payment-method',
  'card-form',
  'save-card',
  'redeem-code',
  'continue',
  'total',
  'submit',
  'confirmation',
  'history',
  'store-search',
] as const;
export type Target = (typeof TARGETS)[number];

/** Whether the line is paid before the month, after it by a bill, or the page does not say. */
export type Line = 'prepaid' | 'postpaid' | 'unknown';

/** A message the page shows, visible in its main region or dialog, that changes what to do next. */
export const PAGE_STATES = [
  'ready',
  'loading',
  'number-invalid',
  'tourist-plan-refused',
  'voucher-by-phone',
  'declined',
  'sign-in-failed',
  'session-expired',
  'blocked',
  'done',
] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** While one of these stands there, nothing on the page is the way on. */
export const QUIET_STATES: readonly PageState[] = ['blocked', 'tourist-plan-refused', 'session-expired'];

/** The step each kind belongs to; `null` for pages that are no step of a refill. */
export const STEP_OF: Readonly<Record<PageKind, Step | null>> = {
  'sign-in': 'identify',
  'guest-refill': 'identify',
  'guest-pay': 'identify',
  'account-home': 'choose',
  amount: 'choose',
  plan: 'choose',
  payment: 'pay',
  autopay: 'pay',
  'redeem-card': 'pay',
  review: 'confirm',
  confirmation: 'verify',
  history: 'verify',
  'store-locator': null,
  'app-page': null,
  deals: null,
  help: null,
  other: null,
};

/** Kinds of pages that are treated alike in something. */
export const SORTS = {
  /** Their words are so common that nothing counts without their address. */
  needsPath: ['deals', 'app-page'],
  /** The shop uses the same words for them. */
  shopped: ['plan', 'amount', 'payment', 'review', 'confirmation', 'redeem-card'],
  /** They explain or sell: never a step of paying, whatever their headings quote. */
  reading: ['help', 'store-locator', 'app-page', 'deals'],
  /** Nothing of this is asked for on a page to read. */
  filledIn: ['payment', 'review', 'guest-refill', 'sign-in'],
  /** They are for every line. */
  lineless: ['sign-in', 'store-locator', 'app-page', 'deals', 'other'],
} as const satisfies Record<string, readonly PageKind[]>;
export type Sort = keyof typeof SORTS;

/** What a hint may point at on each kind, in the order of doing. */
export const TARGETS_OF: Readonly<Record<PageKind, readonly Target[]>> = {
  'sign-in': [],
  'guest-refill': ['phone-number', 'phone-number-again', 'continue'],
  'guest-pay': ['phone-number', 'continue'],
  'account-home': ['refill', 'autopay', 'history', 'usage'],
  amount: ['amount', 'continue'],
  plan: ['plan', 'continue'],
  payment: ['payment-method', 'card-form', 'save-card', 'continue', 'submit'],
  autopay: ['autopay', 'payment-method', 'submit'],
  'redeem-card': ['redeem-code', 'submit'],
  review: ['total', 'submit'],
  confirmation: ['confirmation', 'history'],
  history: ['history'],
  'store-locator': ['store-search'],
  'app-page': [],
  deals: [],
  help: [],
  other: [],
};
