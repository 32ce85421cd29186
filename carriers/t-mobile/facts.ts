import type { Evidence, Fact, Source, Unknown } from '../fact.ts';

/** The day the facts below were compared with stored copies of their sources. */
const CHECKED_ON = '2026-11-22';

const fact = (evidence: Evidence, title: string, url: string | null = null, lang: Source['lang'] = 'en'): Fact => ({
  evidence,
  source: { title, url, lang },
  checkedOn: CHECKED_ON,
});

const refillPage = [
  'T-Mobile: Refill your prepaid account',
  'https://www.t-mobile.com/support/account/refill-your-prepaid-account',
] as const;
const refillPageEs = [
  'T-Mobile en español: Recarga tu cuenta prepagada',
  'https://es.t-mobile.com/support/account/refill-your-prepaid-account',
  'es',
] as const;
const refillPageOld = [
  'T-Mobile Support: Refill your Pay in Advance (prepaid) account (DOC-1356)',
  'https://support.t-mobile.com/docs/DOC-1356',
] as const;
const carePageOld = ['T-Mobile Support: DOC-37078', 'https://support.t-mobile.com/docs/DOC-37078'] as const;
const guestPageCode = [
  'Published program that drives the guest refill page (arenasluo/tcx_el, about January 2024)',
  'https://github.com/arenasluo/tcx_el',
] as const;
const usMobileBlog = [
  'US Mobile blog: Effortlessly Manage Your T-Mobile Prepaid and Connect Accounts',
  'https://www.usmobile.com/blog/effortlessly-manage-your-tmobile-prepaid-and-connect-accounts-tips-for-easy-refills-and-payments/',
] as const;
const scamPage = [
  'T-Mobile: Help with scams, spam and fraud',
  'https://www.t-mobile.com/support/plans-features/help-with-scams-spam-and-fraud',
] as const;
const programs = 'Published programs that drive the site';

/** What the guide says about the carrier, each with how well it is known, where it stands and when it was checked. */
export const FACTS = {
  /** Customers refill, pay, sign in and get help on these hosts. */
  'carrier-hosts': fact('official', "T-Mobile's own pages on these addresses"),

  // Refilling as a guest
  /** A prepaid line can be refilled without signing in. */
  'guest-refill-exists': fact('official', ...refillPageEs),
  /** Guest refill stands at prepaid.t-mobile.com/direct-to-account. */
  'guest-refill-address': fact('public-code', ...guestPageCode),
  /** The guest page asks for the number, twice, shows a tick, and asks for nothing about the SIM. */
  'number-twice': fact('public-code', ...guestPageCode),
  /** Minutes cannot be moved to another number; decide beforehand which number is refilled. */
  'not-movable': fact(
    'official-old',
    'T-Mobile Prepaid: Pay By The Day FAQs',
    'http://prepaid-phones.t-mobile.com/pay-by-the-day-plans-faqs',
  ),
  /** The guest page refuses the Tourist rate plan and sends people to a T-Mobile store. */
  'tourist-refused': fact('public-code', ...guestPageCode),
  /** For a voucher the guest page says: dial 611 from the phone or use the online account. */
  'voucher-elsewhere': fact('public-code', ...guestPageCode),

  // Money
  /** At most $150 a refill, several a day; balance up to $1,000. */
  'refill-limits': fact('official', ...refillPageEs),
  /** Renewal amount: the least that must be in the account on the date given. */
  'renewal-amount': fact('official', ...refillPage),
  /** At the end of the cycle the balance is used for all lines, the primary line first. */
  'balance-pays-plan': fact('official', ...refillPageEs),
  /** Government taxes come on top of prepaid plan prices. */
  'taxes-on-top': fact(
    'third-party',
    "Public data set on US plans, reading the carrier's Broadband Facts labels (2026-08-14)",
  ),
  /** Credit cards, debit cards and refill cards are taken. */
  'card-payment': fact('official', ...refillPageEs),
  /** The paying button reads "Agree & submit" in the payment flow. */
  'agree-submit': fact('public-code', programs),
  /** Refills by text were applied within a few minutes. */
  'shows-in-minutes': fact('official-old', ...refillPageOld),
  /** A payment made with the help of staff can carry a fee (written for postpaid). */
  'assisted-fee': fact('official', "T-Mobile's staff help page on payments (magentapulse.t-mobile.com)"),

  // The account
  /** T-Mobile ID and password are entered on account.t-mobile.com. */
  'sign-in-host': fact('public-code', programs),
  /** The account stands at www.t-mobile.com/account/dashboard, the way in at www.t-mobile.com/signin. */
  'account-address': fact('public-code', programs),
  /** The account shows Renewal amount and date, Available Service Balance and Autopay status. */
  'account-overview': fact('official', ...refillPage),
  /** The account has Get payment history and Check activity log. */
  'account-history': fact('official', ...refillPage),
  /** The entry to a refill reads "Add to Balance". */
  'add-to-balance': fact('third-party', ...usMobileBlog),
  /** A refill card can be redeemed in the account. */
  'card-in-account': fact('official', ...refillPage),
  /** AutoPay pays at the plan’s rhythm; Auto Refill adds at a rhythm the customer chooses. */
  'autopay-autorefill': fact('official-old', ...refillPageOld),
  /** A free text reminds near the renewal date. */
  'reminder-text': fact('official', ...refillPageEs),

  // The app
  /** The app is T Life: com.tmobile.tuesdays, id1111876388. */
  't-life': fact('public-code', 'One public data file'),
  /** Prepaid balance and payments also stand in the app. */
  'app-refill': fact('official', ...refillPage),
  /** Account, Make a payment, sum, date, payment method, Pay (written for postpaid). */
  'app-payment-steps': fact(
    'official',
    "T-Mobile's staff help page on T Life, Pay your bill (magentapulse.t-mobile.com)",
  ),

  // Stores, cards, telephone
  /** Stores are found at www.t-mobile.com/stores/locator. */
  'store-locator': fact('public-code', programs),
  /** Independent authorised retailers must show with a sign that they are not run by T-Mobile. */
  'store-kinds': fact('third-party', 'PhoneArena, 2025-03-08 (article 168320)'),
  /** Refill cards are sold at participating retailers. */
  'refill-cards': fact('official', ...refillPageEs),
  /** An ePIN is void if not used within 90 days of purchase. */
  'epin-90-days': fact('third-party', ...usMobileBlog),
  /** Refill Center: *ADD (*233) or 1-877-720-5195. */
  'refill-center': fact('official', ...refillPageEs),
  /** Customer care: 611 or 1-800-937-8997. */
  care: fact('official-old', ...carePageOld),
  /** #225# tells the balance; #932# data used, plan and expiry date. */
  'dial-codes': fact('third-party', "2024 copy of the carrier's short-code page"),
  /** Abroad, messages from short codes do not arrive. */
  'short-codes-abroad': fact(
    'official',
    'T-Mobile en español: Autoservicio y códigos cortos',
    'https://es.t-mobile.com/support/plans-features/self-service-short-codes',
    'es',
  ),

  // Which line
  /** A postpaid bill is paid without signing in at www.t-mobile.com/guest-pay. */
  'guest-pay': fact('public-code', programs),
  /** The AutoPay discount belongs to postpaid lines. */
  'autopay-discount': fact('official', 'T-Mobile: AutoPay FAQs', 'https://www.t-mobile.com/payment/autopay/faqs'),
  /** U.S. Pass, the visitor eSIM of 2026, does not renew itself. */
  'us-pass': fact('third-party', 'Public data set on visitor eSIMs (2026)'),
  /** Connect is sold at prepaid.t-mobile.com/connect. */
  connect: fact('public-code', 'Public data set on US plans (2026)'),
  /** Metro, Mint and Ultra have sites of their own. */
  'sister-brands': fact('public-code', 'Public directory of US carriers (2026-10-02)'),

  // Fraud
  /** The carrier does not call to ask for personal data unless the customer called first. */
  'never-calls': fact('official', ...scamPage),
  /** Unwanted texts are forwarded to 7726. */
  'report-7726': fact('official', ...scamPage),
  /** Customers whose account was misused contact the carrier at once. */
  'account-fraud': fact(
    'official',
    'T-Mobile: Help with T-Mobile account fraud',
    'https://www.t-mobile.com/support/plans-features/help-with-t-mobile-account-fraud',
  ),
  /** Texts about expiring reward points lead to pages that imitate US carriers. */
  'points-texts': fact(
    'third-party',
    'Palo Alto Networks Unit 42, smishing impersonating US wireless carriers (2026-02-10)',
    'https://github.com/PaloAltoNetworks/Unit42-timely-threat-intel',
  ),
  /** Stolen cards were used for phone top-ups (United Kingdom, 2009). */
  'stolen-card-refills': fact(
    'third-party',
    'MoneySavingExpert: Bogus mobile top-ups',
    'https://www.moneysavingexpert.com/news/2009/08/bogus-mobile-top-ups-could-spell-gr/',
  ),
  /** Cheap "slow" top-ups were paid by victims of online gambling (China). */
  'slow-refills': fact(
    'third-party',
    'Youtoleeblog, issue 16',
    'https://github.com/Youtolee/youtoleeblog.github.io/issues/16',
  ),
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof FACTS;

const unknown: Unknown = { checkedOn: CHECKED_ON };

/** What people ask and no source could be found for: the guide says so instead of guessing. */
export const UNKNOWNS = {
  /** How long after the renewal date can a line still be refilled as if nothing had happened? */
  'grace-days': unknown,
  /** When is the number given away? */
  'number-loss': unknown,
  /** How soon does a suspended line work again? */
  'restore-time': unknown,
  /** Are cards from other countries accepted, and with which ZIP? */
  'foreign-cards': unknown,
  /** Which wallets and payment services does the prepaid page take? */
  'other-payments': unknown,
  /** What do the prepaid screens of the app look like? */
  'app-prepaid': unknown,
  /** Which languages and which Wi-Fi help does the app have? */
  'app-languages': unknown,
  /** What does a prepaid refill in a store cost on top, and how long does it take? */
  'store-fee': unknown,
  /** Can a U.S. Pass line be renewed at all? */
  'us-pass-renewal': unknown,
  /** Where do data cards, hotspots and tablets show their number? */
  'data-card': unknown,
  /** Do #225# and #932# still work? */
  'dial-codes': unknown,
} as const satisfies Record<string, Unknown>;

export type UnknownId = keyof typeof UNKNOWNS;
