import { AROUND } from './around.ts';
import type { Topic } from './parts.ts';
import { SHOPPING } from './shopping.ts';
import { SPANISH } from './spanish.ts';

/** Pages of the carrier's own site on which nothing may be said. */
export const TOPICS: readonly Topic[] = [...SHOPPING, ...AROUND, ...SPANISH];

/** Hosts that are not the carrier's for refilling, however they look: nothing may be read there at all. */
export const FOREIGN_ADDRESSES: readonly string[] = [
  'https://prepaid.t-mobile.com.refill.example/direct-to-account',
  'https://prepaid-t-mobile.com/direct-to-account',
  'https://t-mobile.refill.example/direct-to-account',
  'https://prepaid.t-mobi1e.com/direct-to-account',
  'https://prepaid.tmobile.example/direct-to-account',
  'https://xn--t-mobl-4ya.com/direct-to-account',
  'https://prepaid.t-mobile.com@pay.example/direct-to-account',
  'https://user:word@prepaid.t-mobile.com/direct-to-account',
  'https://prepaid.t-mobile.com:8443/direct-to-account',
  'https://prepaid.t-mobile.com./direct-to-account',
  'http://prepaid.t-mobile.com/direct-to-account',
  'https://www.t-mobile.nl/guest-pay',
  'https://www.t-mobile.de/guest-pay',
  'https://www.metrobyt-mobile.com/guestpay/landing',
  'https://www.att.com/prepaid/',
  'https://pay.example/https://prepaid.t-mobile.com/direct-to-account',
  'https://evil.www.t-mobile.com.example/payments/onetimepayment',
  'https://wwwt-mobile.com/payments/onetimepayment',
  'https://www.t-mobile.co/payments/onetimepayment',
  'https://my.t-mobile.com.co/onetimepayment',
  'data:text/html,prepaid.t-mobile.com/direct-to-account',
  'file:///prepaid.t-mobile.com/direct-to-account',
  'https://web.archive.org/web/2024/https://prepaid.t-mobile.com/direct-to-account',
  'https://translate.goog/prepaid.t-mobile.com/direct-to-account',
];
