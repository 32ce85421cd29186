import type { HeadingRule } from '../carrier.ts';

const NOT_A_STEP = /HOW|HISTORY|THANK|DONE|declin/;

/**
 * What a heading in the main region says, as rows of meanings (carriers/words/). Weight 2: names the kind itself; less: only fits it
 * (a wizard keeps "Refill your account" above all its steps).
 */
export const HEADINGS: readonly HeadingRule[] = [
  {
    kinds: { 'sign-in': 2 },
    words: {
      is: /SIGN_IN|(ENTER|CHOOSE|LEAVE|CHANGE|CURRENT|DO|create|reset).*PASSWORD|^PASSWORD|(VERIFY|CONFIRM) IDENTITY|(ENTER|VERIFY|CONFIRM|sent|check).*CODE|^CODE/,
      not: /SIGN_OUT|GUEST|RECEIPT_NUMBER|VOUCHER|REDEEM|AUTOPAY|HOW/,
    },
  },
  {
    kinds: { 'guest-refill': 2, amount: 1, payment: 1, review: 1, confirmation: 0.5, 'redeem-card': 1 },
    words: {
      is: /REFILL.*(ACCOUNT|LINE|PHONE|NUMBER|PREPAID|BALANCE|PLAN|GUEST|WHO|service)|(ACCOUNT|LINE|PHONE|NUMBER|WHO|PREPAID|BALANCE).*REFILL|^(PREPAID |GUEST )*REFILL( MONEY)?$|(CHOOSE|ENTER|WHO).*(NUMBER|PHONE|LINE)$/,
      not: /HOW|HISTORY|THANK|DONE|declin|VOUCHER|REDEEM|METHOD|CARD|AUTOPAY|REVIEW|CODE|CONFIRM/,
    },
  },
  {
    kinds: { 'guest-pay': 2, amount: 0.5, payment: 0.5 },
    words: {
      is: /PAY.*GUEST|GUEST.*(PAY|BILL)|(PAY|BILL).*WHO|WHO.*(PAY|BILL)|PAY OTHER.*BILL|^PAY (BILL|ACCOUNT)/,
      not: NOT_A_STEP,
    },
  },
  // "Quick pay", "Pay bill": over a number to fill in it is the guest's; elsewhere it is what a payment is called.
  { kinds: { 'guest-pay': 1.5 }, words: { is: /^(BILL )?PAY( BILL)?$/ } },
  {
    kinds: { 'account-home': 2 },
    words: {
      is: /^HOME|(ACCOUNT|LINE|PREPAID|USAGE).*(HOME|REVIEW|STATUS|BALANCE)|REVIEW (ACCOUNT|LINE|PREPAID)|^(PREPAID )?(ACCOUNT|LINE|PREPAID|BALANCE|service)( PREPAID)?$|^(service |CURRENT |LEFT )+BALANCE|BALANCE LEFT|RENEWAL (AMOUNT|date)|what's LEFT|CHOOSE LEFT|^PHONE ACCOUNT$|^ACCOUNT DETAILS$|^BALANCE PLAN|^(servicio |service )+PREPAID$|^servicio$/,
      not: /THANK|SIGN_IN|SIGN_OUT|AUTOPAY|METHOD|CHOOSE (PLAN|AMOUNT)|HOW|HISTORY|transfer|^HOME$.+|CONFIRM|PAY|NOT_FOUND/,
    },
  },
  {
    kinds: { amount: 2, payment: 0.5 },
    words: {
      is: /(CHOOSE|ENTER|OTHER|REFILL|PAY|REVIEW)\b.*AMOUNT|^AMOUNT( (REFILL|PAY))?\b|AMOUNT.*(REFILL|PAY|add|load)|^(CHOOSE )?REFILL( BALANCE| ACCOUNT)?$|REFILL BALANCE|^YOU_PAY$/,
      not: /RENEWAL|DUE|THANK|CHARGED|HISTORY|USAGE|HOW|VOUCHER|AUTOPAY/,
    },
  },
  {
    kinds: { plan: 2 },
    words: {
      is: /(CHOOSE|CHANGE|CURRENT|FIND|SAVE|compare|OTHER).*PLAN\b|PLAN (CHANGE|CHOOSE|options|LEFT|LINE)|(LEFT|explore) PLAN/,
      not: /PAY|THANK|DONE|HOW|HOME/,
    },
  },
  // "Activate your eSIM" stands above every step of an activation, the choice of a plan among them.
  {
    kinds: { plan: 0.5, amount: 0.5, payment: 0.5, review: 0.5 },
    words: { is: /ENROLL.*(\be?sim\b|LINE|PHONE|NUMBER)/, not: /AUTOPAY|THANK|DONE|HOW/ },
  },
  {
    kinds: { payment: 2, 'redeem-card': 0.5, autopay: 0.5 },
    words: {
      is: /METHOD|^(DO |CURRENT |BILL |ENTER |REVIEW )*PAY( DETAILS| MONEY| BILL| ACCOUNT| CARD| REFILL| RENEWAL| LINE)*$|^(ENTER |CHOOSE |SAVE |CURRENT |OTHER |add )*(CARD|CARD_PART|BANK|BRAND)( ACCOUNT| DETAILS| CARD)*$|^REFILL ACCOUNT$|BALANCE: REFILL|CARD DETAILS/,
      not: /AUTOPAY|HISTORY|THANK|DONE|declin|VOUCHER|REVIEW (PAY|ORDER)|CONFIRM|arrangement|HOW|sim\b|gift|ended|CHANGE|without/,
    },
  },
  { kinds: { autopay: 2 }, words: { is: /AUTOPAY/, not: /HOW|DEAL|learn|THANK|^DONE/ } },
  {
    kinds: { 'redeem-card': 2 },
    words: {
      is: /(REDEEM|CHOOSE|ENTER|ENROLL|have|add|got|load).*(VOUCHER|PIN\b|CARD|CODE)|^VOUCHER|(VOUCHER|CARD) REDEEM|(REFILL|LEAVE|METHOD) VOUCHER|^REFILL (CARD|PIN)$|tengo VOUCHER|(turn|pasa) CARD|^(got|have) CODE|REDEEM (CODE|代碼)/,
      not: /STORE|buy|HOW|SIGN_IN|sim\b|ACCOUNT PIN|METHOD(?! VOUCHER)|CARD_PART|PAY|BRAND|BANK|THANK|DONE/,
    },
  },
  {
    kinds: { review: 2, payment: 0.5 },
    words: {
      is: /^(REVIEW|LOOKS_RIGHT)|^CONFIRM$|^PAY HOME$|^('s|give) (REVIEW|ORDER)|(REVIEW|VERIFY|CONFIRM|check).*(PAY|METHOD|DETAILS|ORDER|REFILL|RENEWAL|AMOUNT|TOTAL|SUBMIT)|(ORDER|PAY|REFILL|DETAILS).*(REVIEW|CONFIRM)|ready.*(PAY|SUBMIT|REFILL)|LOOKS_RIGHT/,
      not: /THANK|DONE|RECEIPT_NUMBER|IDENTITY|PASSWORD|EMAIL|NUMBER$|CODE|ACCOUNT|USAGE|PLAN|BILL(?! PAY)|RENEWAL (date|AMOUNT|DUE)|AUTOPAY/,
    },
  },
  {
    kinds: { confirmation: 2 },
    words: {
      is: /THANK|(PAY|REFILL|ORDER|BALANCE|VOUCHER|REDEEM).*(DONE|DO$)|DONE.*(PAY|REFILL|ORDER)|^(DONE|CONFIRM|THANK)\b|(LINE|PHONE|ACCOUNT|operacion|\w[.]) DONE|^(TOTAL )?DO$|PAY (DUE|made|sent|SUBMIT)$|MONEY DONE|(PAY|REFILL) CONFIRM$|^receipt|CHARGED/,
      not: /\bnot\b|n't|un(success|able)|fail|declin|could|problem|error|pending|LEAVE|when\b|if\b|\bno\b|未|失败|失敗|visiting|SIGN_IN|SIGN_OUT|giving|REVIEW|offer/,
    },
  },
  {
    kinds: { history: 2 },
    words: { is: /HISTORY|PAY 've made|BILL (REVIEW|DETAILS)|^BILL$/, not: /HOW|THANK|call|ORDER HISTORY/ },
  },
  {
    kinds: { 'store-locator': 2 },
    words: {
      is: /FIND.*STORE|^FIND FIND$|STORE (LEAVE|FIND|DETAILS|hours|locator|finder)|^STORE/,
      not: /pickup|device/,
    },
  },
  { kinds: { 'app-page': 2 }, words: { is: /APP/, not: /HOW|esim/ } },
  { kinds: { deals: 2 }, words: { is: /DEAL/, not: /AUTOPAY|terms/ } },
  { kinds: { help: 1.5 }, words: { is: /REFILL|PREPAID|PAY|BILL|APP\b|FRAUD|METHOD|VOUCHER/ } },
  {
    kinds: { help: 2 },
    words: {
      is: /HOW.*(REFILL|PREPAID|PAY|BILL|APP\b|FRAUD|METHOD|VOUCHER)|FRAUD|(REFILL|PAY|BILL|APP\b|VOUCHER).*HOW/,
    },
  },
];
