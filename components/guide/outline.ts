import type { FactId, UnknownId } from '../../carriers/t-mobile/facts.ts';
import type { LinkId } from '../../carriers/t-mobile/links.ts';
import type { Guide, Sentence } from '../../locales/guide.ts';

/** A sentence of the guide and what it rests on. Advice that claims nothing about the carrier rests on nothing. */
export interface Point {
  say: Sentence;
  facts: readonly FactId[];
  /** Set when the sentence touches something nobody could confirm. */
  unknown: UnknownId | null;
}

/** One step of a method: its title and what to do. */
export interface GuideStep {
  title: keyof Guide['steps'];
  points: readonly Point[];
}

const point = (say: Sentence, ...facts: FactId[]): Point => ({ say, facts, unknown: null });
const unsure = (say: Sentence, unknown: UnknownId, ...facts: FactId[]): Point => ({ say, facts, unknown });

export type LineChoice = 'prepaid' | 'postpaid' | 'tourist' | 'brand' | 'data';

/** The first question's answers, in the order they are offered. */
export const WHICH_LINE: Readonly<Record<LineChoice, readonly Point[]>> = {
  prepaid: [point('prepaidFirst')],
  postpaid: [point('postpaidPay', 'guest-pay'), point('postpaidDiscount', 'autopay-discount')],
  tourist: [
    point('touristRefused', 'tourist-refused'),
    unsure('touristPass', 'us-pass-renewal', 'us-pass'),
    point('touristSeller'),
  ],
  brand: [point('brandSites', 'sister-brands'), point('brandConnect', 'connect'), point('brandCountries')],
  data: [unsure('dataNumber', 'data-card'), point('dataCodes'), point('dataPhone', 'care')],
};

const CHECK_AND_SUBMIT: readonly Point[] = [point('confirmThree'), point('confirmOnce', 'agree-submit')];
const MINUTES_AND_DATE: readonly Point[] = [
  point('verifyMinutes', 'shows-in-minutes'),
  point('verifyDate', 'balance-pays-plan'),
  point('verifyAgain', 'account-history', 'care'),
];

/** The website without signing in, step by step. */
export const AS_GUEST: readonly GuideStep[] = [
  {
    title: 'identify',
    points: [
      point('guestType', 'guest-refill-address'),
      point('guestNoSignIn', 'guest-refill-exists'),
      point('guestTwice', 'number-twice'),
      point('guestWrong', 'not-movable'),
    ],
  },
  {
    title: 'choose',
    points: [
      point('guestAmount', 'renewal-amount'),
      point('guestTax', 'taxes-on-top'),
      point('guestLimits', 'refill-limits'),
    ],
  },
  {
    title: 'pay',
    points: [
      point('payCard', 'card-payment'),
      unsure('payZip', 'foreign-cards'),
      unsure('payOther', 'other-payments'),
      point('paySaved'),
      point('payVoucher', 'voucher-elsewhere'),
    ],
  },
  { title: 'confirm', points: CHECK_AND_SUBMIT },
  { title: 'verify', points: [point('verifySave'), ...MINUTES_AND_DATE] },
];

/** The website signed in, step by step. */
export const SIGNED_IN: readonly GuideStep[] = [
  { title: 'identify', points: [point('accountSignIn', 'sign-in-host'), point('accountCreate', 'sign-in-host')] },
  {
    title: 'choose',
    points: [
      point('accountRead', 'account-overview'),
      point('accountAdd', 'add-to-balance'),
      point('guestLimits', 'refill-limits'),
    ],
  },
  {
    title: 'pay',
    points: [
      point('payCard', 'card-payment'),
      unsure('payZip', 'foreign-cards'),
      point('accountAuto', 'autopay-autorefill'),
      point('accountCard', 'card-in-account'),
    ],
  },
  { title: 'confirm', points: CHECK_AND_SUBMIT },
  { title: 'verify', points: [point('accountHistory', 'account-history'), ...MINUTES_AND_DATE] },
];

/** The carrier's app, step by step. */
export const IN_APP: readonly GuideStep[] = [
  { title: 'appInstall', points: [point('appStores', 't-life')] },
  { title: 'appLook', points: [unsure('appBalance', 'app-prepaid', 'app-refill')] },
  { title: 'appSum', points: [point('appSum', 'app-payment-steps')] },
  { title: 'appPay', points: [point('appPay', 'app-payment-steps')] },
  { title: 'appCheck', points: [point('appCheck', 'account-history')] },
];
export const APP_NOTE = unsure('appUnseen', 'app-prepaid', 'app-payment-steps');

/** A store, step by step. */
export const IN_STORE: readonly GuideStep[] = [
  { title: 'storeFind', points: [point('storeLocator', 'store-locator'), point('storeKinds', 'store-kinds')] },
  { title: 'storeBring', points: [point('storeBring')] },
  { title: 'storeAsk', points: [unsure('storeFee', 'store-fee', 'assisted-fee')] },
  {
    title: 'storeKeep',
    points: [point('storeKeep'), point('storeCards', 'refill-cards'), point('storePin', 'epin-90-days')],
  },
];

/** What is said to the clerk, in the language of the counter. */
export const COUNTER_QUESTION = 'Is there a fee?';
export const COUNTER_SENTENCE = `I’d like to refill this prepaid line. Here is the number. ${COUNTER_QUESTION}`;

export interface DialCode {
  code: string;
  meaning: keyof Guide['codes'];
  fact: FactId;
  unknown: UnknownId | null;
}

export const DIAL_CODES: readonly DialCode[] = [
  { code: '*233 (*ADD)', meaning: 'refillPhone', fact: 'refill-center', unknown: null },
  { code: '1-877-720-5195', meaning: 'refillAnyPhone', fact: 'refill-center', unknown: null },
  { code: '611', meaning: 'carePhone', fact: 'care', unknown: null },
  { code: '1-800-937-8997', meaning: 'careAnyPhone', fact: 'care', unknown: null },
  { code: '#225#', meaning: 'balance', fact: 'dial-codes', unknown: 'dial-codes' },
  { code: '#932#', meaning: 'usage', fact: 'dial-codes', unknown: 'dial-codes' },
  { code: '7726', meaning: 'report', fact: 'report-7726', unknown: null },
];

export interface Address {
  to: keyof Guide['links'] & LinkId;
  facts: readonly FactId[];
}

/** The addresses worth keeping, the one most needed first. */
export const ADDRESSES: readonly Address[] = [
  { to: 'guestRefill', facts: ['guest-refill-address'] },
  { to: 'signIn', facts: ['account-address'] },
  { to: 'dashboard', facts: ['account-address'] },
  { to: 'guestPay', facts: ['guest-pay'] },
  { to: 'stores', facts: ['store-locator'] },
  { to: 'refillHelp', facts: ['renewal-amount'] },
  { to: 'refillHelpEs', facts: ['refill-limits'] },
  { to: 'scamHelp', facts: ['report-7726'] },
  { to: 'accountFraudHelp', facts: ['account-fraud'] },
];

export type Note = 'ahead' | 'proof' | 'offers' | 'beware';

/** The notes, in the order they are shown. */
export const NOTES: Readonly<Record<Note, readonly Point[]>> = {
  ahead: [
    point('aheadDays'),
    point('aheadReminder', 'reminder-text'),
    point('aheadAbroad', 'short-codes-abroad'),
    unsure('aheadGrace', 'grace-days'),
  ],
  proof: [point('proofKeep'), point('proofHistory', 'account-history')],
  offers: [point('offersPages'), point('offersPoints', 'points-texts')],
  beware: [
    point('bewareSecrets'),
    point('bewareCalls', 'never-calls'),
    point('bewareEnough', 'guest-refill-exists'),
    point('bewareCheap', 'stolen-card-refills', 'slow-refills'),
    point('bewareFine', 'refill-cards'),
    point('bewareReport', 'report-7726'),
  ],
};

/** What to do when something goes wrong: one thing after the other, each only if the one before did not help. */
export const TROUBLE: Readonly<Record<keyof Guide['trouble'], readonly Point[]>> = {
  declined: [
    unsure('declinedZip', 'foreign-cards'),
    point('declinedCard', 'card-payment'),
    point('declinedRefillCard', 'refill-cards', 'card-in-account', 'voucher-elsewhere'),
    unsure('declinedStore', 'store-fee', 'store-locator'),
  ],
  noConfirmation: [
    point('noConfirmationWait'),
    point('noConfirmationHistory', 'account-history'),
    point('noConfirmationCall', 'care'),
  ],
  wrongNumber: [point('wrongCall', 'not-movable', 'care')],
  abroad: [
    point('abroadWifi', 'short-codes-abroad'),
    point('abroadHelper', 'guest-refill-exists'),
    point('abroadNever'),
  ],
  expired: [
    point('expiredTry', 'guest-refill-address'),
    unsure('expiredAdd', 'grace-days', 'renewal-amount'),
    point('expiredCall', 'care'),
    unsure('expiredUnknown', 'number-loss'),
  ],
  invalid: [point('invalidDigits', 'number-twice')],
  tourist: [point('touristStore', 'tourist-refused')],
  noService: [
    point('noServiceDate', 'balance-pays-plan'),
    point('noServiceAmount', 'renewal-amount'),
    unsure('noServiceRestart', 'restore-time', 'care'),
  ],
  twice: [point('twiceKeep', 'account-history', 'care')],
};
