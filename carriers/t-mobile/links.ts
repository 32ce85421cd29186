import type { Carrier } from '../carrier.ts';
import { KNOWN_ONLY, RUNS_ON } from './hosts.ts';

const GUEST_REFILL = 'https://prepaid.t-mobile.com/direct-to-account';
const STORES = 'https://www.t-mobile.com/stores/locator';

/** Where the hints on a page lead that is not the way on itself. */
export const WAYS: Carrier['ways'] = {
  unsure: GUEST_REFILL,
  'guest-pay': GUEST_REFILL,
  'store-locator': GUEST_REFILL,
  'app-page': GUEST_REFILL,
  deals: GUEST_REFILL,
  help: GUEST_REFILL,
  'sign-in-failed': GUEST_REFILL,
  'tourist-plan-refused': STORES,
  blocked: STORES,
};

/** Every address the guide may send people to. Names are used in the guide's sentences as `{name}`. */
export const LINKS = {
  guestRefill: GUEST_REFILL,
  signIn: 'https://www.t-mobile.com/signin',
  guestPay: 'https://www.t-mobile.com/guest-pay',
  dashboard: 'https://www.t-mobile.com/account/dashboard',
  refillHelp: 'https://www.t-mobile.com/support/account/refill-your-prepaid-account',
  refillHelpEs: 'https://es.t-mobile.com/support/account/refill-your-prepaid-account',
  stores: STORES,
  scamHelp: 'https://www.t-mobile.com/support/plans-features/help-with-scams-spam-and-fraud',
  accountFraudHelp: 'https://www.t-mobile.com/support/plans-features/help-with-t-mobile-account-fraud',
  appAndroid: 'https://play.google.com/store/apps/details?id=com.tmobile.tuesdays',
  appApple: 'https://apps.apple.com/us/app/t-life/id1111876388',
  connect: 'https://prepaid.t-mobile.com/connect',
  metro: 'https://www.metrobyt-mobile.com',
  mint: 'https://www.mintmobile.com',
  ultra: 'https://www.ultramobile.com',
} as const;

export type LinkId = keyof typeof LINKS;

/** Hosts of others the guide links to: the two app stores and the sister brands' own sites. */
const OTHERS = [
  'play.google.com',
  'apps.apple.com',
  'www.metrobyt-mobile.com',
  'www.mintmobile.com',
  'www.ultramobile.com',
] as const;

/** Whether an address is https and exactly on one of these hosts. */
function isOn(address: string, ...lists: readonly (readonly string[])[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === 'https:' && lists.some((hosts) => hosts.includes(host));
}

/** Whether the guide may turn this address into a link: https, and exactly one of the listed hosts. */
export const mayLink = (address: string): boolean => isOn(address, RUNS_ON, KNOWN_ONLY, OTHERS);

/** Whether an address belongs to the carrier: https, and exactly one of its listed hosts. */
export const isCarrierAddress = (address: string): boolean => isOn(address, RUNS_ON, KNOWN_ONLY);

/**
 * How a link is called in a sentence: its exact host and path, to be read and typed. A store's name where the address
 * says nothing to a reader.
 */
export function linkName(id: LinkId): { host: string; path: string } | { name: string } {
  if (id === 'appAndroid') return { name: 'Google Play' };
  if (id === 'appApple') return { name: 'App Store' };
  const { host, pathname } = new URL(LINKS[id]);
  return { host, path: pathname === '/' ? '' : pathname };
}
