/** Hosts of the carrier's shop. */
export const SHOP_HOSTS: readonly string[] = ['www.t-mobile.com', 'es.t-mobile.com'];

/** How addresses of the shop begin, whatever follows. */
const BEGINNINGS = [
  'cell-phone',
  'smartwatch',
  'smart-watch',
  'accessor',
  'home-internet',
  'bring-your-own-device',
  'bring-your-own-phone',
  'trade-in',
];

/** Its folders, by their whole names. */
const FOLDERS = ['shop', 'cart', 'checkout', 'tablet', 'tablets', 'business', 'coverage', 'switch'];

/** The shop's paths, lower case: nothing is ever refilled there. 2020 – 2026. */
export const SHOP_PATH = new RegExp(`^/(${BEGINNINGS.join('|')}|(${FOLDERS.join('|')})(/|$))`);

/**
 * The same as match patterns (developer.chrome.com/docs/extensions/develop/concepts/match-patterns), which browsers compare before any
 * script of ours is loaded: a part of what {@link SHOP_PATH} says, for patterns mind the case of letters.
 */
export function shopPatterns(): string[] {
  const folders = FOLDERS.flatMap((name) => [name, `${name}/*`, `${name}?*`]);
  const paths = [...BEGINNINGS.map((name) => `${name}*`), ...folders];
  return SHOP_HOSTS.flatMap((host) => paths.map((path) => `https://${host}/${path}`));
}
