import type { StateRule, Wording } from '../carrier.ts';

const PAYING = ['amount', 'payment', 'review', 'autopay', 'redeem-card', 'guest-pay', 'guest-refill'] as const;
const MAYBE = /\b(if|when|may|might|case|will|si|cuando)\b|如果/;

/** Messages that change what to do next, most telling first, as rows of meanings (carriers/words/). */
export const STATES: readonly StateRule[] = [
  { state: 'blocked', kinds: 'any', words: { is: /BLOCKED/ } },
  {
    state: 'tourist-plan-refused',
    kinds: [...PAYING, 'account-home'],
    words: { is: /^(?=.*(REFILL|PAY|RENEWAL|DONE))(?=.*(NOT|DECLINED)).*TOURIST/ },
  },
  {
    state: 'session-expired',
    kinds: 'any',
    words: {
      is: /SESSION.*EXPIRED|EXPIRED.*SESSION|SIGN_OUT.*EXPIRED|EXPIRED.*SIGN_OUT|SIGN_OUT.*(inactiv|segurid|security)|(segurid|security).*SIGN_OUT|(^|EXPIRED.*|security.*)SIGN_IN AGAIN|AGAIN SIGN_IN/,
      not: /\bwill\b|expires|about to|INVALID|NOT\b|NOT_FOUND|DECLINED|try\b/,
    },
  },
  {
    state: 'sign-in-failed',
    kinds: ['sign-in'],
    words: {
      is: /(SIGN_IN|PASSWORD|EMAIL|PHONE|NUMBER|CODE|PIN|DETAILS).*(INVALID|EXPIRED|NOT_FOUND|NOT match|locked)|NOT FIND ACCOUNT|^ACCOUNT locked|INVALID.*(PASSWORD|SIGN_IN|CODE|EMAIL|DETAILS)|NOT SIGN_IN(?!.*(GUEST|\?))|ENTER valid|NOT.*know (PASSWORD|EMAIL)|comb\w+ (INVALID|NOT)/,
    },
  },
  {
    state: 'declined',
    kinds: PAYING,
    words: {
      is: /(CARD|PAY|ORDER|BANK|REFILL|charge|METHOD|BRAND).*DECLINED|DECLINED.*(CARD|PAY|ORDER|REFILL|BANK)|(try|prueba|intenta)( con)? OTHER (CARD|METHOD|PAY|BANK)/,
      not: MAYBE,
    },
  },
  {
    state: 'number-invalid',
    kinds: ['guest-refill', 'guest-pay'],
    words: {
      is: /(NUMBER|PHONE|LINE).*(INVALID|NOT_FOUND|NOT (match|PREPAID|belong|look|on\b))|INVALID.*(NUMBER|PHONE|LINE)|NOT_FOUND.*(NUMBER|ACCOUNT|PHONE|LINE)|ENTER valid.*(NUMBER|PHONE)|NOT look.*(NUMBER|PHONE|LINE)|NUMBER.*must match|NOT NUMBER know|NOT.*(FIND|find|know|recognize).*(NUMBER|PHONE|LINE)/,
      not: /CARD|RECEIPT_NUMBER|ACCOUNT NUMBER|VOUCHER|TOURIST|come|NOT SIGN_IN|DONE|LEAVE|BILL|\b(if|when|may|si|cuando)\b/,
    },
  },
  {
    state: 'voucher-by-phone',
    kinds: ['guest-refill', 'redeem-card', 'payment', 'amount'],
    words: { is: /VOUCHER.*611|611.*VOUCHER|PIN.*611/ },
  },
  { state: 'loading', kinds: 'any', words: { is: /^LOADING/ } },
];

/** Headings that say "this is not here", "come back later" or "you are signed out": `other`, whatever the address. */
export const NOT_FOUND: Wording = {
  is: /NOT_FOUND|MAINTENANCE|^404|SIGN_OUT|results?\b|resultados?\b|[结結]果/,
  not: /EXPIRED|inactiv/,
};
