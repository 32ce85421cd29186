import type { PageKind } from '../vocabulary.ts';

/** Addresses whose path alone says what they are for. Each is true for its own kind and false for every other (tests/unit/paths.test.ts). */
export const STRONG_EXAMPLES: Readonly<Partial<Record<PageKind, readonly string[]>>> = {
  other: [
    'https://www.t-mobile.com/signout',
    'https://account.t-mobile.com/logout',
    'https://my.t-mobile.com/logoff.html',
    'https://www.t-mobile.com/',
    'https://es.t-mobile.com/?lang=es',
    'https://www.t-mobile.com/cart',
    'https://www.t-mobile.com/checkout/shipping',
    'https://www.t-mobile.com/cell-phone-plans/student-discounts',
    'https://www.t-mobile.com/home-internet',
    'https://www.t-mobile.com/account/profile/security',
    'https://es.t-mobile.com/home-internet',
    'https://www.t-mobile.com/contact-us',
    'https://www.t-mobile.com/offers/newsletter',
    'https://www.t-mobile.com/benefits/free-refill',
    'https://prepaid.t-mobile.com/home',
    'https://prepaid.t-mobile.com/',
    'https://prepaid.t-mobile.com/plan-detail/tourist-plan',
    'https://www.t-mobile.com/guest-pay/terms-and-conditions',
    'https://www.t-mobile.com/support/contact',
    'https://www.t-mobile.com/support/phones-tablets-devices/unlock',
  ],
  'sign-in': [
    'https://account.t-mobile.com/signin/v2/?redirect_uri=https%3A%2F%2Fwww.t-mobile.com%2Fpayments%2Fonetimepayment',
    'https://account.t-mobile.com/oauth2/v1/auth',
    'https://account.t-mobile.com/signin/v1/',
    'https://www.t-mobile.com/signin?state=eyJpbnRlbnQiOiJMb2dpbiJ9',
    'https://my.t-mobile.com/login',
  ],
  'guest-refill': [
    'https://prepaid.t-mobile.com/direct-to-account',
    'https://prepaid.t-mobile.com/direct-to-account/?icid=menu',
    'https://es.t-mobile.com/direct-to-account',
  ],
  payment: [
    'https://my.t-mobile.com/account/refilloverview.aspx',
    'https://my.t-mobile.com/Account/RefillOverview.aspx?unavid=refillaccount',
    'https://www.t-mobile.com/payments/onetimepayment',
    'https://my.t-mobile.com/onetimepayment',
  ],
  'redeem-card': ['https://my.t-mobile.com/account/coupon.aspx'],
  'guest-pay': [
    'https://www.t-mobile.com/guest-pay',
    'https://www.t-mobile.com/guestpay',
    'https://www.t-mobile.com/guest-pay/',
  ],
  autopay: ['https://www.t-mobile.com/payment/autopay', 'https://www.t-mobile.com/payments/autopay'],
  help: [
    'https://www.t-mobile.com/payment/autopay/faqs',
    'https://www.t-mobile.com/support/account/refill-your-prepaid-account',
    'https://es.t-mobile.com/support/account/refill-your-prepaid-account',
    'https://es.t-mobile.com/support/account/como-pagar',
    'https://www.t-mobile.com/support/plans-features/help-with-scams-spam-and-fraud',
    'https://t-mobile.com/support/plans-features/help-with-t-mobile-account-fraud',
  ],
  history: [
    'https://www.t-mobile.com/bill/historical',
    'https://www.t-mobile.com/bill/summary',
    'https://my.t-mobile.com/billing/summary.html',
    'https://www.t-mobile.com/account/payment-history',
  ],
  'account-home': [
    'https://www.t-mobile.com/account/dashboard',
    'https://secure.t-mobile.com/account/dashboard',
    'https://my.t-mobile.com/home.html',
    'https://my.t-mobile.com/account/',
    'https://secure.t-mobile.com/account',
  ],
  'store-locator': [
    'https://www.t-mobile.com/stores/locator/?q=10001',
    'https://www.t-mobile.com/stores/bd/t-mobile-main-st-springfield-il-62701',
  ],
  'app-page': [
    'https://www.t-mobile.com/t-life',
    'https://www.t-mobile.com/apps/t-life',
    'https://www.t-mobile.com/apps/get-t-life',
    'https://www.t-mobile.com/benefits/t-life',
  ],
  deals: [
    'https://www.t-mobile.com/offers',
    'https://www.t-mobile.com/offers/deals-hub',
    'https://es.t-mobile.com/deals/rebajas-de-enero',
  ],
};

/** Addresses that only support what the page itself shows. */
export const WEAK_EXAMPLES: Readonly<Partial<Record<PageKind, readonly string[]>>> = {
  help: ['https://www.t-mobile.com/support/account/self-service-short-codes'],
  plan: [
    'https://prepaid.t-mobile.com/prepaid-plans',
    'https://prepaid.t-mobile.com/activation/plan',
    'https://prepaid.t-mobile.com/prepaid-activate/plan',
  ],
  'guest-refill': ['https://www.t-mobile.com/prepaid/refill', 'https://prepaid.t-mobile.com/put-money-on/amount'],
  payment: ['https://www.t-mobile.com/wallet/pay'],
  'account-home': ['https://www.t-mobile.com/my-account/line'],
  'guest-pay': [
    'https://secure.t-mobile.com/billing/pay-without-login',
    'https://es.t-mobile.com/pago-de-factura/invitado',
  ],
  autopay: ['https://my.t-mobile.com/autopay/setup.html', 'https://www.t-mobile.com/cuenta/recarga-automatica'],
};
